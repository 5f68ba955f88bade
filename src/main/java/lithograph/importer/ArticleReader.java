package lithograph.importer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import lithograph.importer.reading.Draft;
import lithograph.importer.reading.Failure;
import lithograph.importer.reading.Findings;
import lithograph.importer.reading.Input;
import lithograph.importer.reading.UnreadableException;

/// Reads a file of any supported form into drafts. Immutable; safe for any number of threads.
public final class ArticleReader {
    /// Hands each article of the file, in order, to `drafts`, and each part that cannot be read to `failures`. Never
    /// throws for what a file holds or for one that cannot be opened.
    public void read(Path file, Consumer<Draft> drafts, Consumer<Failure> failures) {
        String origin = file.toAbsolutePath().normalize().toString();
        Findings findings =
                new Findings(draft -> drafts.accept(FileNameDate.dated(draft, file)), failures, Forms::read);
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
            failures.accept(Failure.of(origin, e));
        }
    }
}
