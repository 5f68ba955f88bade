package lithograph.entity;

import lithograph.article.Span;

/// A place where a text names an entity.
///
/// @param span    in the text that was searched
/// @param surface the characters there, letter for letter
public record Mention(Entity entity, Span span, String surface) {}
