package lithograph.notes;

import java.util.Optional;
import lithograph.article.Span;

/// Where a highlight stands, as the W3C Web Annotation model's TextQuoteSelector and TextPositionSelector together.
///
/// @param exact    the passage, letter for letter
/// @param prefix   up to 64 characters before it
/// @param suffix   up to 64 characters after it
/// @param position where it stood in the article's text when last placed
/// @see <a href="https://www.w3.org/TR/annotation-model/#selectors">Web Annotation Data Model, Selectors</a>
public record Anchor(String exact, String prefix, String suffix, Span position) {
    static final int CONTEXT = 64;

    /// The anchor of the passage at `span` of `text`.
    public static Anchor at(String text, Span span) {
        return new Anchor(
                span.of(text),
                text.substring(Math.max(0, span.start() - CONTEXT), span.start()),
                text.substring(span.end(), Math.min(text.length(), span.end() + CONTEXT)),
                span);
    }

    /// Where the passage stands in `text`, which may have changed since; empty where it is gone. Rather empty than a
    /// wrong passage.
    public Optional<Span> find(String text) {
        return new AnchorSearch(this).place(text);
    }
}
