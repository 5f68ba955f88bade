package lithograph.ui.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import lithograph.article.Span;

/// Bars in the left margin of a page, each beside the lines of a passage. Lets every click through.
final class Gutter extends Pane {
    /// Pixels between two bars that follow each other.
    private static final double GAP = 3;

    private static final double LEAST = 4;

    private List<Stroke> bars = List.of();

    Gutter() {
        setMouseTransparent(true);
        setManaged(false);
        getStyleClass().add("gutter");
    }

    /// Takes the strokes that stand in the margin; the others are drawn by the words themselves.
    void setStrokes(List<Stroke> strokes) {
        bars = strokes.stream()
                .filter(stroke -> stroke.layer() == Stroke.Layer.MARGIN)
                .sorted((one, other) -> one.span().compareTo(other.span()))
                .toList();
    }

    /// @param x      where the bars stand
    /// @param seen   what is laid out
    /// @param places where a passage stands; empty where it is elsewhere
    void draw(double x, Span seen, Function<Span, Optional<Bounds>> places) {
        if (bars.isEmpty() && getChildren().isEmpty()) {
            return;
        }
        Map<String, List<PathElement>> looks = new LinkedHashMap<>();
        double drawn = Double.NEGATIVE_INFINITY;
        for (Stroke bar : bars) {
            Optional<Bounds> place = bar.span().overlaps(seen) ? places.apply(bar.span()) : Optional.empty();
            if (place.isPresent()) {
                double top = Math.max(place.get().getMinY() + 1, drawn + GAP);
                double bottom = place.get().getMaxY() - 1;
                if (bottom - top >= LEAST) {
                    looks.computeIfAbsent(bar.styleClass(), _ -> new ArrayList<>())
                            .addAll(List.of(new MoveTo(x, top), new LineTo(x, bottom)));
                    drawn = bottom;
                }
            }
        }
        getChildren().setAll(looks.entrySet().stream().map(Gutter::path).toList());
        // Drawn while the page is laid out, after the styles of this frame were applied.
        getChildren().forEach(Node::applyCss);
    }

    private static Path path(Map.Entry<String, List<PathElement>> look) {
        Path path = new Path(look.getValue());
        path.getStyleClass().setAll("bar-stroke", look.getKey());
        return path;
    }
}
