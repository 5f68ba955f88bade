package lithograph.fact;

import java.util.Optional;
import lithograph.article.ArticleId;
import lithograph.article.PublishedDate;

/// A fact, and who says so.
///
/// @param story     the article that stands for all near copies of this one: who says it once more in the same words
///                  is no second witness
/// @param published when the article was; empty where unknown
/// @param sentence  the words of the sentence around the fact: they tell under which condition a value holds
public record SourcedFact(
        Fact fact, ArticleId article, ArticleId story, Optional<PublishedDate> published, String sentence) {
    /// A fact of an article that is nobody's copy.
    public SourcedFact(Fact fact, ArticleId article, Optional<PublishedDate> published, String sentence) {
        this(fact, article, article, published, sentence);
    }
}
