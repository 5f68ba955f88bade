package lithograph.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/// SQLite's result codes as sentences for the user: what happened, what is safe, what to do.
///
/// @see <a href="https://www.sqlite.org/rescode.html">Result and Error Codes</a>
final class StoreFailure {
    private StoreFailure() {}

    static IOException of(Path file, SQLException e) {
        return new IOException(sentence(file, e.getErrorCode() & 0xff, String.valueOf(e.getMessage())), e);
    }

    static String sentence(Path file, int code, String detail) {
        return switch (code) {
            case 5, 6 ->
                "The library is in use by another program: " + file + ". Close that program and try again; nothing was"
                        + " changed.";
            case 8 ->
                "The library cannot be written: " + file + " is read-only. Give yourself the right to write there, or"
                        + " choose another library; what is in it is safe.";
            case 10 ->
                "The disk failed while reading or writing " + file + ". What was saved before is safe as far as the"
                        + " disk is; check the disk, then try again.";
            case 11, 26 ->
                file + " is damaged or is not a library of Lithograph. Nothing was changed; put a copy of it back, or"
                        + " choose another library.";
            case 13 ->
                "The disk is full: the last change to " + file + " was not saved, everything before it is. Free some"
                        + " space, then try again.";
            case 14 ->
                "The library cannot be opened: " + file + ". Check that the folder exists and that you may write"
                        + " there.";
            default -> "The library " + file + " reports: " + detail;
        };
    }
}
