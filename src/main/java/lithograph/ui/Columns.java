package lithograph.ui;

import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

/// Filters, hits and readers side by side. The first two keep their width in pixels, are remembered, and can go away.
final class Columns extends SplitPane {
    private final Region filters;
    private final Region hits;
    private final Region desk;
    private final Remembered remembered;
    // Held here because bindings hold on to what they follow only weakly.
    private final ObservableBooleanValue filtersShown;
    private final ObservableBooleanValue hitsShown;
    private double filtersWidth;
    private double hitsWidth;
    private boolean placing;

    Columns(
            Region filters,
            ObservableBooleanValue filtersShown,
            Region hits,
            ObservableBooleanValue hitsShown,
            Region desk,
            Remembered remembered) {
        this.filters = filters;
        this.hits = hits;
        this.desk = desk;
        this.remembered = remembered;
        this.filtersShown = filtersShown;
        this.hitsShown = hitsShown;
        getStyleClass().add("columns");
        List<Double> widths = remembered.numbers("window.dividers", List.of(204.0, 364.0));
        filtersWidth = Math.max(140, widths.get(0));
        hitsWidth = Math.max(220, widths.get(1));
        filters.setMinWidth(140);
        hits.setMinWidth(220);
        desk.setMinWidth(240);
        setResizableWithParent(filters, false);
        setResizableWithParent(hits, false);
        filtersShown.subscribe(_ -> show());
        hitsShown.subscribe(_ -> show());
        widthProperty().subscribe(_ -> place());
    }

    private void show() {
        placing = true;
        getItems().clear();
        if (filtersShown.get()) {
            getItems().add(filters);
        }
        if (hitsShown.get()) {
            getItems().add(hits);
        }
        getItems().add(desk);
        getDividers().forEach(divider -> divider.positionProperty().subscribe(_ -> keep()));
        placing = false;
        place();
        // The skin sets its own positions in the first layout after a change of items.
        Platform.runLater(this::place);
    }

    private void place() {
        if (getWidth() <= 0) {
            return;
        }
        placing = true;
        double x = 0;
        int divider = 0;
        double lists =
                (getItems().contains(filters) ? filtersWidth : 0) + (getItems().contains(hits) ? hitsWidth : 0);
        // On a narrow window the reader keeps at least two fifths.
        double squeeze = Math.min(1, getWidth() * 0.6 / Math.max(1, lists));
        if (getItems().contains(filters)) {
            x += filtersWidth * squeeze;
            setDividerPosition(divider++, x / getWidth());
        }
        if (getItems().contains(hits)) {
            x += hitsWidth * squeeze;
            setDividerPosition(divider, x / getWidth());
        }
        placing = false;
    }

    private void keep() {
        if (placing || getWidth() <= 0 || getScene() == null || !isPressed()) {
            return;
        }
        double x = 0;
        int divider = 0;
        if (getItems().contains(filters)) {
            x = getDividerPositions()[divider++] * getWidth();
            filtersWidth = x;
        }
        if (getItems().contains(hits)) {
            hitsWidth = getDividerPositions()[divider] * getWidth() - x;
        }
        remembered.put("window.dividers", String.format(Locale.ROOT, "%.0f %.0f", filtersWidth, hitsWidth));
    }
}
