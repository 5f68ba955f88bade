package lithograph.fact;

import java.util.Optional;
import lithograph.article.ArticleId;
import lithograph.article.PublishedDate;

/// A fact, and who says so.
///
/// @param published when the article was; empty where unknown
/// @param sentence  the words of the sentence around the fact: they tell under which condition a value holds
public record SourcedFact(Fact fact, ArticleId article, Optional<PublishedDate> published, String sentence) {}
