package lithograph.ui.page;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Region;
import lithograph.article.Span;

/// An article set as a page that scrolls. Places are offsets into the article's text.
public final class PageView extends Region {
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    /// Pixels from a bar in the margin to the words, in the narrowest margin too.
    public static final double GUTTER = 8;

    private final PassageFlow flow;
    private final ObjectProperty<Optional<Span>> selection = new SimpleObjectProperty<>(Optional.empty());
    private final IntegerProperty place = new SimpleIntegerProperty();
    private final Region below;
    private final Consumer<String> openOutside;
    private final Minimap map = new Minimap();
    private final Gutter gutter = new Gutter();
    private Runnable onLaidOut = () -> {};
    private Optional<Page> page = Optional.empty();
    private List<Stroke> lasting = List.of();
    private List<Stroke> passing = List.of();

    /// @param below       what stands under the article
    /// @param openOutside shows an address in the browser
    public PageView(Region below, Consumer<String> openOutside) {
        this.below = below;
        this.openOutside = openOutside;
        this.flow = new PassageFlow(new NoRows());
        getStyleClass().addAll("page", "serif");
        setFocusTraversable(true);
        setAccessibleText("Article");
        flow.setOnBuilt(row -> {
            paintLasting(row);
            paintPassing(row);
        });
        flow.setOnShown(() -> {
            page.ifPresent(p -> place.set(firstInSight(p)));
            gutter.draw(columnLeft() - GUTTER, inSight(), this::boundsOf);
            onLaidOut.run();
        });
        getChildren().addAll(flow, gutter, map);
        widthProperty().subscribe(width -> pseudoClassStateChanged(NARROW, width.doubleValue() < Measure.NARROW));
    }

    private record NoRows() implements Rows {
        @Override
        public int size() {
            return 0;
        }

        @Override
        public Row build(int index) {
            throw new IndexOutOfBoundsException(index);
        }

        @Override
        public double estimate(int index, double width, double fontSize) {
            return 0;
        }
    }

    /// The address of the looks of pages, for a parent of them.
    public static String stylesheet() {
        return Objects.requireNonNull(PageView.class.getResource("page.css"), "page.css")
                .toExternalForm();
    }

    /// The address of the papers that [#dress] can lay under the words.
    public static String papers() {
        return Objects.requireNonNull(PageView.class.getResource("papers.css"), "papers.css")
                .toExternalForm();
    }

    PassageFlow flow() {
        return flow;
    }

    public ObjectProperty<Optional<Span>> selectionProperty() {
        return selection;
    }

    /// Sets the page otherwise.
    ///
    /// @param looks  style classes
    /// @param column how wide a line is, 1 for 66 characters
    public void dress(List<String> looks, double column) {
        getStyleClass().setAll("page");
        getStyleClass().addAll(looks);
        flow.setColumn(column);
    }

    /// The table under a point of this node as CSV; empty where there is none.
    public Optional<String> tableAt(Point2D point) {
        return page.flatMap(shown -> offsetAt(point).flatMap(offset -> TableCsv.of(shown, shown.passageAt(offset))));
    }

    /// The first table in sight as CSV; empty where none is.
    public Optional<String> tableInSight() {
        return page.flatMap(shown -> IntStream.rangeClosed(
                        shown.passageAt(inSight().start()),
                        shown.passageAt(inSight().end()))
                .mapToObj(index -> TableCsv.of(shown, index))
                .flatMap(Optional::stream)
                .findFirst());
    }

    /// Called whenever the article stands elsewhere than before.
    public void setOnScrolled(Runnable action) {
        flow.setOnScrolled(action);
    }

    /// Called after the reader has scrolled; not when [#bring] or a jump has moved the page.
    public void setOnMoved(Runnable action) {
        flow.setOnMoved(action);
    }

    /// Whether that went on in the text, rather than back.
    public boolean isMovedOnward() {
        return flow.isOnward();
    }

    /// Called whenever the page has been laid out.
    public void setOnLaidOut(Runnable action) {
        onLaidOut = action;
    }

    /// The place in the text at a height of this node, in proportion between the first and the last letter of the
    /// words there.
    public double placeAt(double y) {
        return Places.at(flow.shown(), this, y).orElse(place.get());
    }

    /// Scrolls until a place in the text stands at that height.
    public void bring(double at, double y) {
        page.ifPresent(p -> flow.place(p.passageAt((int) at), row -> Places.heightOf(row, at) - y));
    }

    /// The text that exists as words on the page: what is in sight, and a little more.
    public Span inSight() {
        int start = Integer.MAX_VALUE;
        int end = 0;
        for (Row row : flow.shown()) {
            for (WordsNode words : row.words()) {
                start = Math.min(start, words.span().start());
                end = Math.max(end, words.span().end());
            }
        }
        return start > end ? new Span(0, 0) : new Span(start, end);
    }

    /// Where the text begins, in pixels from the left.
    public double columnLeft() {
        return flow.columnLeft();
    }

    public double columnRight() {
        return flow.columnLeft() + flow.columnWidth();
    }

    /// Lays out anew what stands under the article, because it has changed.
    public void refreshBelow() {
        page.ifPresent(shown -> flow.refresh(shown.passages().size()));
    }

    /// The offset of the first text in sight.
    public IntegerProperty placeProperty() {
        return place;
    }

    public Optional<Page> page() {
        return page;
    }

    /// Shows the page with `offset` at the top.
    public void show(Page next, int offset) {
        page = Optional.of(next);
        selection.set(Optional.empty());
        lasting = List.of();
        passing = List.of();
        flow.setRows(new PageRows(next, below, openOutside, flow::refresh));
        if (offset > 0) {
            flow.place(next.passageAt(offset), row -> topOf(row, new Span(offset, offset)));
        }
    }

    public void setLasting(List<Stroke> strokes) {
        lasting = strokes;
        map.setStrokes(strokes);
        gutter.setStrokes(strokes);
        requestLayout();
        flow.shown().forEach(this::paintLasting);
    }

    public void setPassing(List<Stroke> strokes) {
        passing = strokes;
        flow.shown().forEach(this::paintPassing);
    }

    /// Scrolls until the passage can be seen.
    public void reveal(Span span) {
        page.ifPresent(p -> flow.reveal(p.passageAt(span.start()), row -> topOf(row, span)));
    }

    /// The offset nearest to a point of this node; empty where nothing is shown there.
    public Optional<Integer> offsetAt(Point2D point) {
        return wordsAt(point).map(words -> {
            Point2D inside = words.sceneToLocal(localToScene(point));
            return words.offsetAt(inside.getX(), inside.getY());
        });
    }

    /// The box around the part of a passage that is in sight; empty where none is.
    public Optional<Bounds> boundsOf(Span span) {
        double minX = Double.MAX_VALUE;
        double minY = Double.MAX_VALUE;
        double maxX = -1;
        double maxY = -1;
        for (Row row : flow.shown()) {
            for (WordsNode words : row.words()) {
                for (Rectangle2D line : words.lines(span)) {
                    Bounds in = sceneToLocal(words.localToScene(
                            new BoundingBox(line.getMinX(), line.getMinY(), line.getWidth(), line.getHeight())));
                    minX = Math.min(minX, in.getMinX());
                    minY = Math.min(minY, in.getMinY());
                    maxX = Math.max(maxX, in.getMaxX());
                    maxY = Math.max(maxY, in.getMaxY());
                }
            }
        }
        return maxX < 0 ? Optional.empty() : Optional.of(new BoundingBox(minX, minY, maxX - minX, maxY - minY));
    }

    /// True where the point lies on the words of the passage, not merely near.
    public boolean isOn(Span span, Point2D point) {
        return wordsAt(point)
                .map(words -> {
                    Point2D inside = words.sceneToLocal(localToScene(point));
                    return words.lines(span).stream().anyMatch(line -> line.contains(inside.getX(), inside.getY()));
                })
                .orElse(false);
    }

    @Override
    protected void layoutChildren() {
        flow.resizeRelocate(0, 0, getWidth(), getHeight());
        map.resizeRelocate(getWidth() - flow.barWidth(), 0, flow.barWidth(), getHeight());
        flow.layout();
        page.ifPresent(shown -> map.draw(shown, flow.totalHeight(), flow::parts));
    }

    /// True where the point lies on the column, words or not, and not in the gap between two passages.
    public boolean isNear(Point2D point) {
        return wordsAt(point)
                .map(words -> {
                    Point2D inside = words.sceneToLocal(localToScene(point));
                    return inside.getY() >= 0
                            && inside.getY() <= words.getHeight()
                            && inside.getX() >= -24
                            && inside.getX() <= words.getWidth();
                })
                .orElse(false);
    }

    private Optional<WordsNode> wordsAt(Point2D point) {
        Point2D scene = localToScene(point);
        WordsNode nearest = null;
        double least = Double.MAX_VALUE;
        for (Row row : flow.shown()) {
            for (WordsNode words : row.words()) {
                Point2D inside = words.sceneToLocal(scene);
                double dx = Math.max(0, Math.max(-inside.getX(), inside.getX() - words.getWidth()));
                double dy = Math.max(0, Math.max(-inside.getY(), inside.getY() - words.getHeight()));
                double distance = dy * 10 + dx;
                if (distance < least) {
                    least = distance;
                    nearest = words;
                }
            }
        }
        return Optional.ofNullable(nearest);
    }

    private static double topOf(Row row, Span span) {
        Span first = new Span(span.start(), span.start() + 1);
        for (WordsNode words : row.words()) {
            List<Rectangle2D> lines = words.lines(first);
            if (!lines.isEmpty()) {
                return row.boundsOf(words).getMinY() + lines.getFirst().getMinY();
            }
        }
        return 0;
    }

    private int firstInSight(Page p) {
        int top = flow.topRow();
        if (top == 0 || top >= p.passages().size()) {
            return top == 0 ? 0 : p.text().length();
        }
        return p.passages().get(top).span().start();
    }

    private void paintLasting(Row row) {
        if (row.words().isEmpty()) {
            return;
        }
        Span whole = new Span(
                row.words().getFirst().span().start(),
                row.words().getLast().span().end());
        List<Stroke> own = Stroke.within(lasting, whole);
        row.words().forEach(words -> words.setLasting(own));
    }

    private void paintPassing(Row row) {
        row.words().forEach(words -> words.setPassing(passing));
    }
}
