package lithograph.ui.control;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// Small bars side by side, of which a stretch can be brushed with the mouse or, with the focus, by the arrow keys
/// (Shift extends, Enter takes, Delete clears).
public final class Histogram extends Region {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass AT = PseudoClass.getPseudoClass("at");

    private final Tooltip tip = new Tooltip();
    private Consumer<Optional<Stretch>> brushed = _ -> {};
    private List<Bar> bars = List.of();
    private Optional<Stretch> chosen = Optional.empty();
    private int anchor = -1;
    private int cursor = -1;

    /// @param label what the tooltip says it stands for
    public record Bar(String label, int count) {}

    /// The chosen bars: indices, both included.
    public record Stretch(int first, int last) {
        boolean holds(int index) {
            return first <= index && index <= last;
        }
    }

    public Histogram() {
        getStyleClass().add("histogram");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleText("Date histogram");
        Tooltip.install(this, tip);
        setOnMouseMoved(event -> describe(indexAt(event.getX())));
        setOnMousePressed(this::press);
        setOnMouseDragged(this::drag);
        setOnMouseReleased(_ -> release());
        setOnKeyPressed(this::key);
        focusedProperty().subscribe(_ -> mark());
    }

    /// @param handler told of what the user brushed; of nothing where it was cleared
    public void onBrush(Consumer<Optional<Stretch>> handler) {
        brushed = handler;
    }

    public void show(List<Bar> newBars, Optional<Stretch> newChosen) {
        bars = List.copyOf(newBars);
        chosen = newChosen;
        while (getChildren().size() > bars.size()) {
            getChildren().removeLast();
        }
        while (getChildren().size() < bars.size()) {
            Region bar = new Region();
            bar.getStyleClass().add("bar");
            bar.setManaged(false);
            bar.setMouseTransparent(true);
            getChildren().add(bar);
        }
        cursor = Math.min(cursor, bars.size() - 1);
        mark();
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double width = getWidth() - left - snappedRightInset();
        double height = getHeight() - snappedTopInset() - snappedBottomInset();
        int most = bars.stream().mapToInt(Bar::count).max().orElse(1);
        double step = width / Math.max(1, bars.size());
        double gap = step > 4 ? 1 : 0;
        for (int i = 0; i < bars.size(); i++) {
            int count = bars.get(i).count();
            double tall = count == 0 ? 1 : Math.max(2, Math.round(height * count / Math.max(1, most)));
            double x = Math.round(left + i * step);
            double end = Math.round(left + (i + 1) * step) - gap;
            getChildren().get(i).resizeRelocate(x, snappedTopInset() + height - tall, Math.max(1, end - x), tall);
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return 44;
    }

    private int indexAt(double x) {
        double width = getWidth() - snappedLeftInset() - snappedRightInset();
        int index = (int) ((x - snappedLeftInset()) / Math.max(1, width) * bars.size());
        return Math.max(0, Math.min(index, bars.size() - 1));
    }

    private void press(MouseEvent event) {
        if (!bars.isEmpty()) {
            requestFocus();
            anchor = indexAt(event.getX());
            cursor = anchor;
            choose(new Stretch(anchor, anchor));
        }
    }

    private void drag(MouseEvent event) {
        if (anchor >= 0) {
            cursor = indexAt(event.getX());
            choose(new Stretch(Math.min(anchor, cursor), Math.max(anchor, cursor)));
            describe(cursor);
        }
    }

    private void release() {
        if (anchor >= 0) {
            brushed.accept(chosen);
        }
    }

    private void key(KeyEvent event) {
        if (bars.isEmpty()) {
            return;
        }
        KeyCode code = event.getCode();
        if (code == KeyCode.LEFT || code == KeyCode.RIGHT) {
            cursor = Math.max(0, Math.min(cursor + (code == KeyCode.LEFT ? -1 : 1), bars.size() - 1));
            anchor = event.isShiftDown() && anchor >= 0 ? anchor : cursor;
            choose(new Stretch(Math.min(anchor, cursor), Math.max(anchor, cursor)));
        } else if (code == KeyCode.ENTER || code == KeyCode.SPACE) {
            brushed.accept(chosen);
        } else if (code == KeyCode.DELETE || code == KeyCode.BACK_SPACE) {
            brushed.accept(Optional.empty());
        } else {
            return;
        }
        event.consume();
    }

    private void choose(Stretch stretch) {
        chosen = Optional.of(stretch);
        mark();
    }

    private void mark() {
        for (int i = 0; i < getChildren().size(); i++) {
            int index = i;
            getChildren()
                    .get(i)
                    .pseudoClassStateChanged(
                            CHOSEN, chosen.filter(c -> c.holds(index)).isPresent());
            getChildren().get(i).pseudoClassStateChanged(AT, isFocused() && i == cursor);
        }
    }

    private void describe(int index) {
        if (index >= 0 && index < bars.size()) {
            Bar bar = bars.get(index);
            tip.setText("%s: %,d".formatted(bar.label(), bar.count()));
        }
    }
}
