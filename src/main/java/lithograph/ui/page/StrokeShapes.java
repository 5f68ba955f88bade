package lithograph.ui.page;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.text.LayoutInfo;
import javafx.scene.text.TextLineInfo;
import lithograph.article.Span;

/// The shapes of strokes on words that have been laid out.
///
/// @param set the words as they are set; spans count in it
/// @param x   where the words start in the node that draws the shapes, as `y`
record StrokeShapes(LayoutInfo layout, String set, double x, double y) {
    private static final double DOT = 3;

    /// @param whole false where the stroke goes on after these words: its sign stands at its very end
    List<PathElement> of(Stroke.Layer layer, Span span, boolean whole) {
        List<PathElement> elements = new ArrayList<>();
        List<Span> parts = byLine(span);
        switch (layer) {
            case UNDERLINE ->
                parts.stream()
                        .flatMap(part -> layout.getUnderlineGeometry(part.start(), part.end()).stream())
                        .forEach(r -> elements.addAll(underline(r)));
            case STRIKE ->
                parts.stream()
                        .flatMap(part -> layout.getStrikeThroughGeometry(part.start(), part.end()).stream())
                        .forEach(r -> elements.addAll(through(r)));
            case HIGHLIGHT, MARK, CURRENT, SELECTION ->
                parts.stream()
                        .flatMap(part -> layout.getSelectionGeometry(part.start(), part.end(), false).stream())
                        .forEach(r -> elements.addAll(box(r)));
            case MARGIN -> {}
            case SIGN -> {
                if (whole && !parts.isEmpty()) {
                    Span last = parts.getLast();
                    elements.addAll(dot(layout.getSelectionGeometry(last.start(), last.end(), false)
                            .getLast()));
                }
            }
        }
        return elements;
    }

    /// The part on each line, without the white space at its end.
    private List<Span> byLine(Span part) {
        List<Span> parts = new ArrayList<>();
        for (TextLineInfo line : layout.getTextLines(false)) {
            int start = Math.max(part.start(), line.start());
            int end = Math.min(part.end(), line.end());
            if (end == line.end() && end > start) {
                end = start + set.substring(start, end).stripTrailing().length();
            }
            if (end > start) {
                parts.add(new Span(start, end));
            }
        }
        return parts;
    }

    private List<PathElement> underline(Rectangle2D r) {
        double at = Math.round(y + r.getMaxY() + 1) + 0.5;
        return List.of(new MoveTo(x + r.getMinX(), at), new LineTo(x + r.getMaxX(), at));
    }

    private List<PathElement> through(Rectangle2D r) {
        double at = Math.round(y + r.getMinY()) + 0.5;
        return List.of(new MoveTo(x + r.getMinX(), at), new LineTo(x + r.getMaxX(), at));
    }

    /// At the upper right corner.
    private List<PathElement> dot(Rectangle2D r) {
        double centre = x + r.getMaxX();
        double at = y + r.getMinY() + 1;
        return List.of(
                new MoveTo(centre - DOT, at),
                new ArcTo(DOT, DOT, 0, centre + DOT, at, false, true),
                new ArcTo(DOT, DOT, 0, centre - DOT, at, false, true));
    }

    private List<PathElement> box(Rectangle2D r) {
        double left = x + r.getMinX();
        double right = x + r.getMaxX();
        double up = y + r.getMinY();
        double down = y + r.getMaxY();
        return List.of(
                new MoveTo(left, up),
                new LineTo(right, up),
                new LineTo(right, down),
                new LineTo(left, down),
                new LineTo(left, up));
    }
}
