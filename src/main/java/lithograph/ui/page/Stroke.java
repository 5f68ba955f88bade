package lithograph.ui.page;

import java.util.List;
import lithograph.article.Span;

/// A line or colour on words of the page.
///
/// @param styleClass how it looks: `mention-chip`, `search-mark`, `highlight-green` ...
public record Stroke(Span span, Layer layer, String styleClass) {
    /// A bar in the margin beside the lines of the passage.
    public static Stroke beside(Span span, String styleClass) {
        return new Stroke(span, Layer.MARGIN, styleClass);
    }

    /// From the paper up; each hides what is below it.
    public enum Layer {
        HIGHLIGHT,
        MARK,
        CURRENT,
        SELECTION,
        UNDERLINE,
        /// A line through the words.
        STRIKE,
        /// A dot at the upper end of the passage.
        SIGN,
        /// A bar in the margin, drawn by the page: it spans rows.
        MARGIN
    }

    /// Those of `strokes` that touch `place`.
    static List<Stroke> within(List<Stroke> strokes, Span place) {
        return strokes.stream().filter(stroke -> stroke.span().overlaps(place)).toList();
    }
}
