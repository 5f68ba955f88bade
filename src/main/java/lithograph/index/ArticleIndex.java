package lithograph.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import lithograph.article.ArticleId;
import lithograph.entity.Catalog;

/// The search index of a library: one writer, any number of searching threads. Never interrupt a thread that is inside.
public final class ArticleIndex implements AutoCloseable {
    private ArticleIndex() {}

    /// Opens the index in `folder`, or makes an empty one.
    ///
    /// @param catalog gives the names that a query on one alias also finds
    /// @throws DamagedIndexException where what is there cannot be read; delete the folder and build it again
    public static ArticleIndex open(Path folder, Catalog catalog) throws IOException {
        return new ArticleIndex();
    }

    /// The store's number of the last change that was committed here; 0 for an empty index.
    public long sequence() {
        return 0;
    }

    /// Adds an article, or puts it in the place of the one with its id. Seen by searches after [#refresh()].
    public void put(IndexedArticle article) throws IOException {}

    public void remove(ArticleId id) throws IOException {}

    /// Lets searches see what was put and removed so far. Cheap where nothing was.
    public void refresh() throws IOException {}

    /// Makes everything so far durable, with `sequence` as the last change it holds.
    public void commit(long sequence) throws IOException {}

    public SearchResults search(SearchRequest request) throws IOException {
        throw new UnsupportedOperationException();
    }

    /// Where the words of `query` stand in `text`: the marks of a reader.
    public List<lithograph.article.Span> marks(String query, String text) {
        return List.of();
    }

    /// Articles on the same matter, best first, near copies left out.
    public List<Hit> related(ArticleId id, int limit) throws IOException {
        return List.of();
    }

    @Override
    public void close() throws IOException {}
}
