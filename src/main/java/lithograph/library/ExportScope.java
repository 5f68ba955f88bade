package lithograph.library;

import java.util.List;
import lithograph.article.ArticleId;
import lithograph.index.SearchRequest;

/// What leaves a library.
public sealed interface ExportScope {
    /// All articles with a note, highlight or tag, or those where `words` occur, see [Notebook#entries].
    record Notes(String words) implements ExportScope {}

    /// These articles, in their order; what is no longer there is left out.
    record Articles(String title, List<ArticleId> ids) implements ExportScope {
        public Articles {
            ids = List.copyOf(ids);
        }
    }

    /// Everything that a search finds, from the request's offset on, whatever its limit.
    record Found(SearchRequest request) implements ExportScope {}
}
