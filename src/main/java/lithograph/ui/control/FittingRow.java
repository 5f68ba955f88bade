package lithograph.ui.control;

import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Nodes side by side at their own width; those that no longer fit are not shown.
public final class FittingRow extends Pane {
    private final double gap;

    /// @param gap between two nodes, in pixels
    public FittingRow(double gap) {
        this.gap = gap;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        double tallest = getManagedChildren().stream()
                .mapToDouble(node -> node.prefHeight(-1))
                .max()
                .orElse(0);
        return snappedTopInset() + Math.ceil(tallest) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double x = snappedLeftInset();
        double end = getWidth() - snappedRightInset();
        double height = getHeight() - snappedTopInset() - snappedBottomInset();
        for (Node node : getManagedChildren()) {
            double width = Math.ceil(node.prefWidth(-1));
            node.setVisible(x + width <= end || x == snappedLeftInset());
            node.resizeRelocate(x, snappedTopInset(), Math.min(width, end - snappedLeftInset()), height);
            x += width + gap;
        }
    }
}
