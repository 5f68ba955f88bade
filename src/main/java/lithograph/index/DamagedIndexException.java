package lithograph.index;

import java.io.IOException;
import java.io.Serial;

/// The index on disk cannot be read. Nothing is lost: it is built again from the store.
public final class DamagedIndexException extends IOException {
    @Serial
    private static final long serialVersionUID = 1;

    private final boolean ofAnotherVersion;

    public DamagedIndexException(String message, Throwable cause) {
        super(message, cause);
        ofAnotherVersion = false;
    }

    /// An index in `folder` that is whole, but written in another form than this version's.
    DamagedIndexException(java.nio.file.Path folder, String format) {
        super(
                "The search index in " + folder + " was made by another version of the program.",
                new IOException("format '" + format + "'"));
        ofAnotherVersion = true;
    }

    /// True where nothing broke: the program is another one than the one that wrote the index.
    public boolean isOfAnotherVersion() {
        return ofAnotherVersion;
    }
}
