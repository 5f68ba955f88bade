package lithograph.ui.control;

import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The shape of a list that is still loading. It does not move.
public final class Skeleton extends VBox {
    private static final double[] WIDTHS = {0.86, 0.38, 0.94, 0.5};

    /// @param rows how many rows to hint at
    public Skeleton(int rows) {
        getStyleClass().add("skeleton");
        for (int row = 0; row < rows; row++) {
            VBox lines = new VBox();
            lines.getStyleClass().add("skeleton-row");
            for (int line = 0; line < WIDTHS.length; line++) {
                Region bar = new Region();
                bar.getStyleClass().addAll("skeleton-line", "line-" + line);
                double share = WIDTHS[line] - 0.07 * ((row + line) % 3);
                bar.maxWidthProperty().bind(widthProperty().multiply(share));
                lines.getChildren().add(bar);
            }
            getChildren().add(lines);
        }
    }
}
