package lithograph.ui.page;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// A scrolling column of rows of which only those in sight exist as nodes. The place is held by the row at the top and
/// how far it is scrolled, so that nothing jumps when rows elsewhere turn out higher than estimated. Window thread
/// only.
final class PassageFlow extends Region {
    /// Further than any row is high.
    private static final double FAR = 1e7;

    private final ScrollBar bar = new ScrollBar();
    private final Measure measure = new Measure(Role.PARAGRAPH);
    private ShownRows shown;
    private final Rectangle clip = new Rectangle();
    private Rows rows;
    private RowHeights heights;
    private double column = 1;
    private double width = -1;
    private double fontSize = -1;
    private int top;
    private double scrolled;
    private double total;
    private double shownAt;
    private boolean laying;
    private Optional<Runnable> afterLayout = Optional.empty();
    private Runnable onShown = () -> {};
    private Runnable onScrolled = () -> {};
    private Runnable onMoved = () -> {};
    private boolean moved;
    private boolean onward;
    private Consumer<Row> onBuilt = _ -> {};

    PassageFlow(Rows rows) {
        this.rows = rows;
        this.heights = new RowHeights(rows.size());
        this.shown = shownRows();
        getStyleClass().add("passages");
        bar.setOrientation(Orientation.VERTICAL);
        bar.valueProperty().addListener((_, _, value) -> {
            if (!laying) {
                scrollTo(value.doubleValue());
            }
        });
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        getChildren().addAll(measure, bar);
    }

    /// Shows other rows, from their beginning.
    void setRows(Rows next) {
        shown.clear();
        rows = next;
        shown = shownRows();
        heights = new RowHeights(next.size());
        width = -1;
        shownAt = -1;
        top = 0;
        scrolled = 0;
        afterLayout = Optional.empty();
        requestLayout();
    }

    /// Lays the rows out anew.
    ///
    /// @param next how wide the column is, 1 for lines of 66 characters
    void setColumn(double next) {
        column = next;
        fontSize = -1;
        requestLayout();
    }

    /// Called whenever the rows stand elsewhere than before.
    void setOnScrolled(Runnable action) {
        onScrolled = action;
    }

    /// Called after the reader has scrolled; not when the rows were moved by [#place] or [#reveal].
    void setOnMoved(Runnable action) {
        onMoved = action;
    }

    /// Told each row as it comes into sight.
    void setOnBuilt(Consumer<Row> action) {
        onBuilt = action;
    }

    /// Called whenever rows have been placed.
    void setOnShown(Runnable action) {
        onShown = action;
    }

    Collection<Row> shown() {
        return shown.all();
    }

    /// The index of the row at the top of what is seen.
    int topRow() {
        return top;
    }

    /// Whether the reader has scrolled down the last time.
    boolean isOnward() {
        return onward;
    }

    void scrollBy(double pixels) {
        moved(pixels > 0);
        scrolled += pixels;
        requestLayout();
    }

    void scrollPages(double pages) {
        scrollBy(pages * Math.max(40, getHeight() - 60));
    }

    void scrollToStart() {
        moved(false);
        top = 0;
        scrolled = 0;
        requestLayout();
    }

    void scrollToEnd() {
        moved(true);
        top = Math.max(0, rows.size() - 1);
        scrolled = FAR;
        requestLayout();
    }

    /// Scrolls until the place `within` row `index` stands in the upper third; not at all where it is in sight.
    ///
    /// @param within pixels from the row's top, asked for once the row is laid out
    void reveal(int index, ToDoubleFunction<Row> within) {
        whenLaidOut(() -> {
            boolean there = shown.contains(index);
            double y = yOf(index, within);
            double at = shown.at(index).node().getLayoutY() + y;
            if (!there || at < 40 || at > getHeight() - 60) {
                top = index;
                scrolled = y - getHeight() * 0.3;
                requestLayout();
            }
        });
    }

    /// Puts the place `within` row `index` at the top.
    void place(int index, ToDoubleFunction<Row> within) {
        whenLaidOut(() -> {
            top = index;
            scrolled = yOf(index, within);
            requestLayout();
        });
    }

    /// How wide the scroll bar is.
    double barWidth() {
        return snapSizeX(bar.prefWidth(-1));
    }

    /// How high all rows are, as far as it is known.
    double totalHeight() {
        return total;
    }

    /// How far down each row begins, from 0 to 1; as far as it is known.
    double[] parts() {
        double[] parts = new double[rows.size()];
        double whole = Math.max(1, heights.total());
        double above = 0;
        for (int i = 0; i < parts.length; i++) {
            parts[i] = above / whole;
            above += heights.of(i);
        }
        return parts;
    }

    /// Where the column of rows begins, in pixels from the left.
    double columnLeft() {
        return Math.floor((getWidth() - snapSizeX(bar.prefWidth(-1)) - width) / 2);
    }

    double columnWidth() {
        return width;
    }

    /// Builds the row anew, because what it shows has changed.
    void refresh(int index) {
        shown.drop(index);
        heights.estimated(index, rows.estimate(index, Math.max(1, width), fontSize));
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        arrange();
        if (afterLayout.isPresent()) {
            Runnable then = afterLayout.get();
            afterLayout = Optional.empty();
            then.run();
            // A layout asked for while one is under way would be lost.
            arrange();
        }
        onShown.run();
        if (bar.getValue() != shownAt) {
            shownAt = bar.getValue();
            Platform.runLater(onScrolled);
        }
        if (moved) {
            moved = false;
            Platform.runLater(onMoved);
        }
    }

    private void arrange() {
        laying = true;
        double barWidth = snapSizeX(bar.prefWidth(-1));
        double room = getWidth() - barWidth;
        double next =
                Math.floor(Math.max(80, Math.min(measure.width() * column, room - 2 * measure.margin(getWidth()))));
        if (next != width || measure.fontSize() != fontSize) {
            forget(next);
        }
        normalize();
        int last = fill(Math.floor((room - width) / 2));
        shown.keep(top, last);
        total = heights.total();
        bar.resizeRelocate(room, 0, barWidth, getHeight());
        bar.setMax(Math.max(0, total - getHeight()));
        bar.setVisibleAmount(bar.getMax() * Math.min(1, getHeight() / Math.max(1, total)));
        bar.setValue(Math.min(bar.getMax(), heights.above(top) + scrolled));
        bar.setVisible(total > getHeight());
        laying = false;
    }

    private ShownRows shownRows() {
        return new ShownRows(rows, getChildren(), row -> onBuilt.accept(row));
    }

    private void whenLaidOut(Runnable action) {
        if (width > 0 && rows.size() > 0) {
            action.run();
        } else {
            afterLayout = Optional.of(action);
            requestLayout();
        }
    }

    private void moved(boolean down) {
        moved = true;
        onward = down;
    }

    private void scrollTo(double value) {
        moved(value > heights.above(top) + scrolled);
        top = heights.rowAt(value);
        scrolled = value - heights.above(top);
        requestLayout();
    }

    private void forget(double next) {
        double part = top < rows.size() && heights.of(top) > 0 ? scrolled / heights.of(top) : 0;
        width = next;
        fontSize = measure.fontSize();
        heights.estimate(rows, width, fontSize);
        if (part > 0 && part < 1) {
            scrolled = part * height(top);
        }
    }

    private void normalize() {
        up();
        while (top < rows.size() - 1 && scrolled >= height(top)) {
            scrolled -= heights.of(top++);
        }
        double bottom = -scrolled;
        for (int i = top; i < rows.size() && bottom < getHeight(); i++) {
            bottom += height(i);
        }
        if (bottom < getHeight()) {
            scrolled -= getHeight() - bottom;
            up();
        }
    }

    private void up() {
        while (scrolled < 0 && top > 0) {
            scrolled += height(--top);
        }
        scrolled = Math.max(0, scrolled);
    }

    private int fill(double x) {
        double y = -scrolled;
        int index = top;
        while (index < rows.size() && y < getHeight()) {
            double height = height(index);
            shown.at(index).node().resizeRelocate(x, snapPositionY(y), width, height);
            y += height;
            index++;
        }
        return index - 1;
    }

    private double height(int index) {
        Row row = shown.at(index);
        if (!heights.isMeasured(index) || row.node().isNeedsLayout()) {
            heights.measured(index, snapSizeY(row.node().prefHeight(width)));
        }
        return heights.of(index);
    }

    private double yOf(int index, ToDoubleFunction<Row> within) {
        double height = height(index);
        Row row = shown.at(index);
        row.node().resize(width, height);
        row.node().layout();
        return within.applyAsDouble(row);
    }
}
