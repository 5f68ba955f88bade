package lithograph.library;

import java.util.Optional;
import lithograph.article.ArticleId;
import lithograph.article.PublishedDate;
import lithograph.article.Span;

/// What an article says of an entity in one sentence.
///
/// @param span where the sentence stands in the article's text
/// @param name where it names the entity, within `text`
public record KeySentence(
        ArticleId article, String title, Optional<PublishedDate> published, String text, Span span, Span name) {}
