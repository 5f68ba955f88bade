package lithograph.library;

import java.util.List;
import lithograph.article.ArticleId;
import lithograph.index.SearchRequest;
import lithograph.notes.CollectionItem;
import lithograph.notes.NamedCollection;

/// What leaves a library.
public sealed interface ExportScope {
    /// These articles, in their order; what is no longer there is left out.
    static ExportScope articles(String title, List<ArticleId> ids) {
        return new Items(
                title,
                ids.stream()
                        .<CollectionItem>map(id -> new CollectionItem.OfArticle(id, ""))
                        .toList());
    }

    /// A collection, in its order.
    static ExportScope of(NamedCollection collection) {
        return new Items(collection.name(), collection.items());
    }

    /// All articles with a note, highlight or tag, and all notes of their own, or those where `words` occur, see
    /// [Notebook#entries].
    record Notes(String words) implements ExportScope {}

    /// These things, in their order. An article that is no longer there is left out; of what else is gone, its words
    /// leave.
    record Items(String title, List<CollectionItem> items) implements ExportScope {
        public Items {
            items = List.copyOf(items);
        }
    }

    /// Everything that a search finds, from the request's offset on, whatever its limit. One for nothing in particular
    /// also finds the notes of their own.
    record Found(SearchRequest request) implements ExportScope {}
}
