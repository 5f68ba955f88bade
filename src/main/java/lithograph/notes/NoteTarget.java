package lithograph.notes;

import java.util.Optional;
import lithograph.article.ArticleId;
import lithograph.article.Span;

/// Where a link in a note leads.
public sealed interface NoteTarget {
    /// @param passage where in the article's text, as it was when the link was made
    record ToArticle(ArticleId article, Optional<Span> passage) implements NoteTarget {}

    /// @param entity its id
    record ToEntity(String entity) implements NoteTarget {}

    /// @param id of a [Jotting]
    record ToNote(String id) implements NoteTarget {}

    /// What tells targets apart, whatever passage is meant: `article:`, `entity:` or `note:` and the id.
    default String key() {
        return switch (this) {
            case ToArticle to -> "article:" + to.article();
            case ToEntity to -> "entity:" + to.entity();
            case ToNote to -> "note:" + to.id();
        };
    }
}
