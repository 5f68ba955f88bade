package lithograph.ui.page;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// A table that scrolls sideways where it is wider than the page.
final class SideScroll extends Region {
    private final TableNode table;
    private final ScrollBar bar = new ScrollBar();
    private final Rectangle clip = new Rectangle();

    SideScroll(TableNode table) {
        this.table = table;
        getStyleClass().add("side-scroll");
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        bar.valueProperty().addListener((_, _, value) -> table.setLayoutX(-value.doubleValue()));
        addEventFilter(ScrollEvent.SCROLL, event -> {
            if (bar.isVisible() && event.getDeltaX() != 0) {
                bar.setValue(Math.clamp(bar.getValue() - event.getDeltaX(), 0, bar.getMax()));
                event.consume();
            }
        });
        getChildren().addAll(table, bar);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double wide = table.widthWithin(width);
        return table.prefHeight(wide) + (wide > width ? bar.prefHeight(-1) : 0);
    }

    @Override
    protected void layoutChildren() {
        double wide = table.widthWithin(getWidth());
        boolean wider = wide > getWidth();
        double barHeight = wider ? bar.prefHeight(-1) : 0;
        bar.setVisible(wider);
        bar.setMax(Math.max(0, wide - getWidth()));
        bar.setVisibleAmount(bar.getMax() * getWidth() / Math.max(1, wide));
        bar.resizeRelocate(0, getHeight() - barHeight, getWidth(), barHeight);
        table.resizeRelocate(-Math.min(bar.getValue(), bar.getMax()), 0, wide, getHeight() - barHeight);
    }
}
