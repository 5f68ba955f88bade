package lithograph.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import lithograph.article.ArticleId;
import lithograph.article.Span;
import lithograph.entity.Catalog;
import lithograph.importer.ImportReport;
import lithograph.importer.Progress;
import lithograph.index.Hit;
import lithograph.index.SearchRequest;
import lithograph.index.SearchResults;

/// An open library. Synchronous and safe for any number of threads; searching goes on while one import runs, a second
/// import waits. Never interrupt a thread that is inside. Every [IOException] has a message for the user.
public final class Library implements AutoCloseable {
    private Library() {}

    /// Opens the library in `folder`, or makes a new one there, and brings its index up to date.
    ///
    /// @throws IOException where another process has it open, a newer version made it, or the folder cannot be used
    public static Library open(Path folder) throws IOException {
        return new Library();
    }

    public Path folder() {
        throw new UnsupportedOperationException();
    }

    /// What the user should know of how opening went: "The search index was damaged and has been rebuilt ..."; usually
    /// empty.
    public List<String> notices() {
        return List.of();
    }

    public Catalog catalog() {
        throw new UnsupportedOperationException();
    }

    public Notebook notebook() {
        throw new UnsupportedOperationException();
    }

    public Settings settings() {
        throw new UnsupportedOperationException();
    }

    /// Reads files and, recursively, folders. Files are read in parallel, and what was read is filed in batches.
    public ImportReport importFrom(List<Path> paths, Progress progress) throws IOException {
        throw new UnsupportedOperationException();
    }

    public SearchResults search(SearchRequest request) throws IOException {
        throw new UnsupportedOperationException();
    }

    /// Where the words of `query` stand in `text`.
    public List<Span> marks(String query, String text) {
        return List.of();
    }

    public Optional<OpenArticle> article(ArticleId id) throws IOException {
        return Optional.empty();
    }

    /// Articles on the same matter, best first, near copies left out.
    public List<Hit> related(ArticleId id, int limit) throws IOException {
        return List.of();
    }

    /// Takes articles out, with their notes, until [#restore] or [#close]. Source files stay as they are.
    public Removal remove(List<ArticleId> ids) throws IOException {
        throw new UnsupportedOperationException();
    }

    public void restore(Removal removal) throws IOException {}

    public LibraryStatistics statistics() throws IOException {
        throw new UnsupportedOperationException();
    }

    /// Looks the whole library over: what is wrong, a sentence each; empty where all is well.
    public List<String> verify() throws IOException {
        return List.of();
    }

    /// Finds entities and facts anew in every article and builds the index again.
    public void rebuild(Progress progress) throws IOException {}

    @Override
    public void close() throws IOException {}
}
