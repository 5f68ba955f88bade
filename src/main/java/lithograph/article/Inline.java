package lithograph.article;

/// Something about a stretch of a block's text. Spans are offsets into that block's own text.
public sealed interface Inline {
    Span span();

    /// `<em>`, `<i>`.
    record Emphasis(Span span) implements Inline {}

    /// `<strong>`, `<b>`.
    record Strong(Span span) implements Inline {}

    /// `<code>`.
    record CodeSpan(Span span) implements Inline {}

    /// A link and where it leads, absolute where the page's address is known. Never followed by the program itself.
    record Link(Span span, String target) implements Inline {}
}
