package lithograph.importer;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.ZipException;

/// Reads a file of any supported form into drafts. Immutable; safe for any number of threads.
public final class ArticleReader {
    /// Hands each article of the file, in order, to `drafts`, and each part that cannot be read to `failures`. Never
    /// throws for what a file holds or for one that cannot be opened.
    public void read(Path file, Consumer<Draft> drafts, Consumer<Failure> failures) {
        String origin = file.toAbsolutePath().normalize().toString();
        Findings findings = new Findings(draft -> drafts.accept(FileNameDate.dated(draft, file)), failures);
        try {
            if (Files.isDirectory(file)) {
                throw new UnreadableException("It is a folder, not a file.");
            }
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                throw new UnreadableException("It is a device or a pipe, not a file.");
            }
            try (InputStream stream = Files.newInputStream(file)) {
                Forms.read(Input.of(file, stream), findings);
            }
        } catch (Findings.Refused e) {
            throw e.by();
        } catch (IOException | RuntimeException | Error e) {
            findings.failure(origin, reason(e));
        }
    }

    /// A sentence for the user.
    static String reason(Throwable e) {
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
