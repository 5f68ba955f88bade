package lithograph.importer;

import java.nio.file.Path;
import java.util.function.Consumer;

/// Reads a file of any supported form into drafts. Immutable; safe for any number of threads.
public final class ArticleReader {
    /// Hands each article of the file, in order, to `drafts`, and each part that cannot be read to `failures`. Never
    /// throws
    /// for what a file holds or for one that cannot be opened.
    public void read(Path file, Consumer<Draft> drafts, Consumer<Failure> failures) {
        failures.accept(new Failure(file.toString(), "no reader yet"));
    }
}
