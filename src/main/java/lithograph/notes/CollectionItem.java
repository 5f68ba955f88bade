package lithograph.notes;

import java.util.Optional;
import lithograph.article.ArticleId;
import lithograph.article.Span;

/// One thing in a [NamedCollection]. It keeps enough to be read when what it points to is gone.
public sealed interface CollectionItem {
    /// With all that is written on it.
    ///
    /// @param title as it was when it was put in
    record OfArticle(ArticleId article, String title) implements CollectionItem {}

    /// A marked passage by itself.
    ///
    /// @param id of a [Highlight]
    record OfHighlight(String id, ArticleId article, String quote) implements CollectionItem {}

    /// A note of its own.
    ///
    /// @param id of a [Jotting]
    record OfNote(String id, String title) implements CollectionItem {}

    /// @param claim in words: `H100: memory 80 GB`
    /// @param quote the words that say so
    /// @param span  where they stood in the article's text
    record OfFact(ArticleId article, String claim, String quote, Span span) implements CollectionItem {}

    /// A heading of the user's among the others.
    record OfHeading(String words) implements CollectionItem {}

    /// What it says by itself.
    default String words() {
        return switch (this) {
            case OfArticle of -> of.title();
            case OfHighlight of -> of.quote();
            case OfNote of -> of.title();
            case OfFact of -> of.claim();
            case OfHeading of -> of.words();
        };
    }

    /// What an item points to, whatever it says by itself: two with the same key are the same thing.
    record Key(String kind, String id) {}

    /// What it points to; empty for headings, which are never the same.
    default Optional<Key> key() {
        return switch (this) {
            case OfArticle of -> Optional.of(new Key("article", of.article().value()));
            case OfHighlight of -> Optional.of(new Key("highlight", of.id()));
            case OfNote of -> Optional.of(new Key("note", of.id()));
            case OfFact of -> Optional.of(new Key("fact", of.article() + " " + of.span() + " " + of.claim()));
            case OfHeading _ -> Optional.empty();
        };
    }
}
