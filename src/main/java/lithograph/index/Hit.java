package lithograph.index;

import java.util.List;
import java.util.Optional;
import lithograph.article.ArticleId;
import lithograph.article.Language;
import lithograph.article.PublishedDate;
import lithograph.article.Span;
import lithograph.entity.EntityId;

/// An article found, with what a list shows of it.
///
/// @param titleMarks the matching words in the title
/// @param source     see [lithograph.article.Article#source()]
/// @param entities   what it mentions most, the ones searched for first
/// @param words      the length of its body, in words (Chinese: characters)
/// @param score      relevance; comparable within one search only
/// @param copies     articles found that tell this one's story, itself among them; 1 where they are not grouped
/// @param fit        whether it has all that was asked for
/// @param read       whether the user has read it
public record Hit(
        ArticleId id,
        String title,
        List<Span> titleMarks,
        String source,
        String origin,
        Optional<PublishedDate> published,
        Language language,
        List<HitEntity> entities,
        int words,
        Snippet snippet,
        float score,
        int copies,
        Fit fit,
        boolean read) {
    public Hit {
        titleMarks = List.copyOf(titleMarks);
        entities = List.copyOf(entities);
    }

    /// How much of a query an article has.
    public enum Fit {
        ALL_WORDS,
        /// Follows the others where those are few, see [SearchResults#partial()].
        SOME_WORDS,
        /// Has too few of the words and is close in meaning; follows with the others that have some.
        MEANING
    }

    /// An entity that a hit mentions `count` times.
    public record HitEntity(EntityId id, String name, int count) {}
}
