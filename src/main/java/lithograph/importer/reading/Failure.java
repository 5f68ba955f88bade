package lithograph.importer.reading;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;

/// A file, or a part of one, that could not be read, and why: a sentence for the user.
public record Failure(String origin, String reason) {
    /// The failure that an exception or error of reading it is.
    public static Failure of(String origin, Throwable e) {
        return new Failure(origin, reason(e));
    }

    private static String reason(Throwable e) {
        String message = e.getMessage() == null ? "" : e.getMessage();
        if (e instanceof UnreadableException) {
            return message;
        }
        if (e instanceof ZipException || e instanceof EOFException) {
            return "It is packed, and damaged or cut short.";
        }
        if (e instanceof NoSuchFileException) {
            return "The file is no longer there.";
        }
        if (e instanceof AccessDeniedException) {
            return "The file may not be read: permission denied.";
        }
        if (e instanceof StackOverflowError) {
            return "It is nested too deeply to be read.";
        }
        if (e instanceof OutOfMemoryError) {
            return "It is too large for the memory that there is.";
        }
        boolean sentence = e instanceof IOException && message.endsWith(".");
        return sentence ? message : "It could not be read to its end: " + detail(e) + ".";
    }

    private static String detail(Throwable e) {
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        String line = message.lines().findFirst().orElse(message);
        return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
    }
}
