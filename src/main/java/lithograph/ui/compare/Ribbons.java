package lithograph.ui.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import lithograph.article.Span;
import lithograph.compare.Difference;
import lithograph.compare.Match;
import lithograph.ui.page.PageView;

/// Joins the passages of two pages that belong together, across the gap between their columns: in two versions what
/// was changed or moved, else what both say. Lies over the pages and lets every click through.
public final class Ribbons extends Pane {
    /// Pixels: in a gap narrower than this a curve would be a knot.
    private static final double NARROW = 90;

    private List<Joint> joints = List.of();
    private Optional<PageView> left = Optional.empty();
    private Optional<PageView> right = Optional.empty();
    private Optional<Span> pointed = Optional.empty();

    /// What is joined, and how that looks.
    private record Joint(Span left, Span right, String styleClass) {}

    public Ribbons() {
        setMouseTransparent(true);
        setManaged(false);
        getStyleClass().add("ribbons");
    }

    public void show(Optional<Compared> next, Optional<PageView> onLeft, Optional<PageView> onRight) {
        joints = next.map(Ribbons::joints).orElse(List.of());
        left = onLeft;
        right = onRight;
        pointed = Optional.empty();
        draw();
    }

    /// Draws the ribbon of a passage of the left page stronger than the others.
    public void point(Optional<Span> next) {
        if (!next.equals(pointed)) {
            pointed = next;
            draw();
        }
    }

    /// Draws anew, because a page has been laid out.
    public void draw() {
        if (joints.isEmpty() || left.isEmpty() || right.isEmpty()) {
            getChildren().clear();
            return;
        }
        PageView from = left.get();
        PageView to = right.get();
        double x1 = sceneToLocal(from.localToScene(from.columnRight() + 4, 0)).getX();
        double x2 = sceneToLocal(to.localToScene(to.columnLeft() - PageView.GUTTER - 3, 0))
                .getX();
        Span seenLeft = from.inSight();
        Span seenRight = to.inSight();
        Map<String, List<PathElement>> shapes = new LinkedHashMap<>();
        for (Joint joint : joints) {
            if (!joint.left().overlaps(seenLeft) || !joint.right().overlaps(seenRight)) {
                continue;
            }
            Optional<Bounds> a = from.boundsOf(joint.left());
            Optional<Bounds> b = to.boundsOf(joint.right());
            if (a.isPresent() && b.isPresent()) {
                boolean strong = pointed.filter(joint.left()::equals).isPresent();
                shapes.computeIfAbsent(strong ? "ribbon-pointed" : joint.styleClass(), _ -> new ArrayList<>())
                        .addAll(ribbon(x1, placed(from, a.get()), x2, placed(to, b.get())));
            }
        }
        getChildren().setAll(shapes.entrySet().stream().map(Ribbons::path).toList());
        // Drawn while the pages are laid out, after the styles of this frame were applied.
        getChildren().forEach(Node::applyCss);
    }

    private static List<Joint> joints(Compared compared) {
        return switch (compared.kinship()) {
            case SAME -> List.of();
            case VERSIONS ->
                compared.differences().stream()
                        .map(difference -> new Joint(
                                visible(difference.left()),
                                visible(difference.right()),
                                difference.kind() == Difference.Kind.MOVED ? "ribbon-moved" : "ribbon-changed"))
                        .toList();
            case ONE_STORY, UNRELATED ->
                compared.joints().stream()
                        .map(joint -> new Joint(
                                joint.left(),
                                joint.right(),
                                joint.order() == Match.Order.MOVED ? "ribbon-moved" : "ribbon-both"))
                        .toList();
        };
    }

    /// An empty place is joined by the letter before it.
    private static Span visible(Span span) {
        return span.length() > 0 ? span : new Span(Math.max(0, span.start() - 1), Math.max(1, span.start()));
    }

    private double[] placed(PageView page, Bounds bounds) {
        Point2D top = sceneToLocal(page.localToScene(0, bounds.getMinY() + 1));
        Point2D bottom = sceneToLocal(page.localToScene(0, bounds.getMaxY() - 1));
        double start = sceneToLocal(page.localToScene(0, 0)).getY();
        double end = sceneToLocal(page.localToScene(0, page.getHeight())).getY();
        return new double[] {Math.clamp(top.getY(), start, end), Math.clamp(bottom.getY(), start, end)};
    }

    private static List<PathElement> ribbon(double x1, double[] a, double x2, double[] b) {
        if (a[1] - a[0] < 1 || b[1] - b[0] < 1) {
            return List.of();
        }
        if (x2 - x1 < NARROW) {
            return List.of(
                    new MoveTo(x1, a[0]),
                    new LineTo(x2, b[0]),
                    new LineTo(x2, b[1]),
                    new LineTo(x1, a[1]),
                    new ClosePath());
        }
        double middle = (x1 + x2) / 2;
        return List.of(
                new MoveTo(x1, a[0]),
                new CubicCurveTo(middle, a[0], middle, b[0], x2, b[0]),
                new LineTo(x2, b[1]),
                new CubicCurveTo(middle, b[1], middle, a[1], x1, a[1]),
                new ClosePath());
    }

    private static Path path(Map.Entry<String, List<PathElement>> shape) {
        Path path = new Path(shape.getValue());
        path.getStyleClass().setAll("ribbon", shape.getKey());
        return path;
    }
}
