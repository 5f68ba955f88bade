package lithograph.ui.page;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/// Lies over the scroll bar and shows where in the whole article something is drawn: names, highlights, hits,
/// differences. Lets every click through to the bar.
final class Minimap extends Pane {
    /// What is drawn later lies above; by the style class it begins with.
    private static final List<String> KINDS = List.of("mention", "both", "diff", "highlight", "mark");

    /// A part of the whole height that nobody sees on a map.
    private static final double SLIGHT = 0.005;

    private List<Stroke> strokes = List.of();
    private double drawnHeight = -1;
    private double drawnTotal = -1;

    Minimap() {
        setMouseTransparent(true);
        setManaged(false);
        getStyleClass().add("minimap");
    }

    void setStrokes(List<Stroke> next) {
        strokes = next;
        drawnHeight = -1;
    }

    /// Draws where the size has changed, the strokes, or what is known of how high the rows are.
    ///
    /// @param total how high all of them are
    /// @param where tells for each passage how far down it begins, from 0 to 1
    void draw(Page page, double total, Supplier<double[]> where) {
        boolean fits = Math.abs(total - drawnTotal) <= total * SLIGHT;
        if (getHeight() < 20 || strokes.isEmpty() && getChildren().isEmpty() || drawnHeight == getHeight() && fits) {
            return;
        }
        drawnHeight = getHeight();
        drawnTotal = total;
        double[] parts = where.get();
        Map<Integer, BitSet> rows = new TreeMap<>();
        for (Stroke stroke : strokes) {
            kind(stroke.styleClass()).ifPresent(kind -> {
                double part = parts[page.passageAt(stroke.span().start())];
                rows.computeIfAbsent(kind, _ -> new BitSet()).set((int) Math.floor(part * (getHeight() - 2)));
            });
        }
        getChildren()
                .setAll(rows.entrySet().stream()
                        .map(row -> path(KINDS.get(row.getKey()), row.getValue()))
                        .toList());
        getChildren().forEach(Node::applyCss);
    }

    private Path path(String kind, BitSet rows) {
        Path path = new Path();
        path.getStyleClass().setAll("map-" + kind);
        double left = kind.equals("mention") ? getWidth() * 0.6 : 1;
        rows.stream()
                .forEach(
                        y -> path.getElements().addAll(new MoveTo(left, y + 1.5), new LineTo(getWidth() - 1, y + 1.5)));
        return path;
    }

    private static Optional<Integer> kind(String styleClass) {
        String kind = styleClass.startsWith("mention")
                ? "mention"
                : styleClass.equals("both-bar")
                        ? "both"
                        : styleClass.startsWith("diff-bar") || styleClass.equals("in-conflict")
                                ? "diff"
                                : styleClass.startsWith("highlight")
                                        ? "highlight"
                                        : styleClass.endsWith("-mark") ? "mark" : "";
        return Optional.of(KINDS.indexOf(kind)).filter(index -> index >= 0);
    }
}
