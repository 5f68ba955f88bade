package lithograph.ui.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import lithograph.article.Inline;
import lithograph.article.Span;

/// Words on the page with the strokes behind and under them, and the way from a point to a place in the text and back.
/// Window thread only.
final class WordsNode extends Region {
    private final Passage.Words words;
    private final Gaps gaps;
    private final TextFlow flow = new TextFlow();
    /// The words as they are set, thin spaces included.
    private String set = "";
    private final Group behind = new Group();
    private final Group above = new Group();
    private final Map<Look, Path> drawn = new TreeMap<>();
    private List<Stroke> lasting = List.of();
    private List<Stroke> passing = List.of();

    private record Look(Stroke.Layer layer, String styleClass) implements Comparable<Look> {
        @Override
        public int compareTo(Look other) {
            int byLayer = layer.compareTo(other.layer);
            return byLayer != 0 ? byLayer : styleClass.compareTo(other.styleClass);
        }
    }

    /// @param text the article's
    WordsNode(Passage.Words words, String text) {
        this.words = words;
        String own = words.span().of(text);
        this.gaps = Gaps.in(own);
        getStyleClass().addAll("words", words.role().styleClass());
        flow.getStyleClass().add("set");
        fill(own);
        behind.setManaged(false);
        above.setManaged(false);
        above.setMouseTransparent(true);
        getChildren().addAll(behind, flow, above);
    }

    Passage.Words words() {
        return words;
    }

    Span span() {
        return words.span();
    }

    /// Puts these strokes in the place of the ones that last.
    void setLasting(List<Stroke> next) {
        lasting = changed(lasting, Stroke.within(next, span()));
    }

    /// Puts these strokes in the place of the ones that come and go.
    void setPassing(List<Stroke> next) {
        passing = changed(passing, Stroke.within(next, span()));
    }

    /// The place in the article's text nearest to a point of this node.
    int offsetAt(double x, double y) {
        int place = flow.getHitInfo(new Point2D(x - flow.getLayoutX(), y - flow.getLayoutY()))
                .getInsertionIndex();
        return span().start() + Math.clamp(gaps.offsetAt(place), 0, span().length());
    }

    /// The lines that `part` covers, in this node's coordinates; empty where it is elsewhere.
    List<Rectangle2D> lines(Span part) {
        return part.overlaps(span())
                ? moved(flow.getLayoutInfo().getSelectionGeometry(setAt(part), setEnd(part), false))
                : List.of();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    public double getBaselineOffset() {
        return getInsets().getTop() + flow.getBaselineOffset();
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.ceil(flow.prefWidth(-1))
                + getInsets().getLeft()
                + getInsets().getRight();
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets insets = getInsets();
        double inner = width < 0 ? width : Math.max(1, width - insets.getLeft() - insets.getRight());
        return flow.prefHeight(inner) + insets.getTop() + insets.getBottom();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        flow.resizeRelocate(
                insets.getLeft(),
                insets.getTop(),
                getWidth() - insets.getLeft() - insets.getRight(),
                getHeight() - insets.getTop() - insets.getBottom());
        draw();
    }

    private void fill(String own) {
        TreeSet<Integer> breaks = new TreeSet<>(List.of(0, own.length()));
        for (Inline inline : words.inlines()) {
            breaks.add(Math.clamp(inline.span().start() - span().start(), 0, own.length()));
            breaks.add(Math.clamp(inline.span().end() - span().start(), 0, own.length()));
        }
        int[] thin = gaps.offsets();
        Arrays.stream(thin).forEach(breaks::add);
        int start = 0;
        for (int end : breaks) {
            if (end > start) {
                flow.getChildren().add(run(own.substring(start, end), span().start() + start));
            }
            if (end < own.length() && Arrays.binarySearch(thin, end) >= 0) {
                flow.getChildren().add(run(Gaps.THIN_SPACE, -1));
            }
            start = end;
        }
        set = flow.getChildren().stream().map(run -> ((Text) run).getText()).collect(Collectors.joining());
    }

    private Text run(String content, int at) {
        Text run = new Text(content);
        run.getStyleClass().add("run");
        for (Inline inline : words.inlines()) {
            if (at >= 0 && inline.span().contains(at)) {
                run.getStyleClass().add(Inlines.styleClass(inline));
            }
        }
        return run;
    }

    private List<Stroke> changed(List<Stroke> before, List<Stroke> next) {
        if (!next.equals(before)) {
            requestLayout();
        }
        return next;
    }

    private void draw() {
        if (lasting.isEmpty() && passing.isEmpty() && drawn.isEmpty()) {
            return;
        }
        Map<Look, List<PathElement>> looks = new TreeMap<>();
        StrokeShapes shapes = new StrokeShapes(flow.getLayoutInfo(), set, flow.getLayoutX(), flow.getLayoutY());
        Stream.concat(lasting.stream(), passing.stream())
                .filter(stroke -> stroke.layer() != Stroke.Layer.MARGIN)
                .forEach(stroke -> looks.computeIfAbsent(
                                new Look(stroke.layer(), stroke.styleClass()), _ -> new ArrayList<>())
                        .addAll(shapes.of(
                                stroke.layer(),
                                new Span(setAt(stroke.span()), setEnd(stroke.span())),
                                stroke.span().end() <= span().end())));
        drawn.keySet().retainAll(looks.keySet());
        looks.forEach((look, elements) ->
                drawn.computeIfAbsent(look, WordsNode::path).getElements().setAll(elements));
        above.getChildren().setAll(paths(true));
        behind.getChildren().setAll(paths(false));
    }

    private List<Path> paths(boolean over) {
        return drawn.entrySet().stream()
                .filter(entry -> (entry.getKey().layer().compareTo(Stroke.Layer.SELECTION) > 0) == over)
                .map(Map.Entry::getValue)
                .toList();
    }

    /// All strokes of one look are one shape: few nodes to style, and where two overlap the colour is not doubled.
    private static Path path(Look look) {
        Path path = new Path();
        path.getStyleClass().setAll("stroke", look.styleClass());
        return path;
    }

    private int setAt(Span part) {
        return gaps.setAt(Math.max(0, part.start() - span().start()));
    }

    private int setEnd(Span part) {
        return gaps.setEnd(Math.min(span().length(), part.end() - span().start()));
    }

    private List<Rectangle2D> moved(List<Rectangle2D> shapes) {
        return shapes.stream()
                .map(r -> new Rectangle2D(
                        r.getMinX() + flow.getLayoutX(), r.getMinY() + flow.getLayoutY(), r.getWidth(), r.getHeight()))
                .toList();
    }
}
