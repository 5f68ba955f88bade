package lithograph.ui.page;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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

    private List<Stroke> strokes = List.of();
    private double drawnHeight = -1;

    Minimap() {
        setMouseTransparent(true);
        setManaged(false);
        getStyleClass().add("minimap");
    }

    void setStrokes(List<Stroke> next) {
        strokes = next;
        drawnHeight = -1;
    }

    /// Draws where the size has changed, or the strokes.
    ///
    /// @param parts for each passage how far down it begins, from 0 to 1
    void draw(Page page, double[] parts) {
        if (drawnHeight == getHeight() || getHeight() < 20) {
            return;
        }
        drawnHeight = getHeight();
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
                : styleClass.equals("said-by-both")
                        ? "both"
                        : styleClass.startsWith("diff") || styleClass.equals("in-conflict")
                                ? "diff"
                                : styleClass.startsWith("highlight")
                                        ? "highlight"
                                        : styleClass.endsWith("-mark") ? "mark" : "";
        return Optional.of(KINDS.indexOf(kind)).filter(index -> index >= 0);
    }
}
