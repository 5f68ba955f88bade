package lithograph.ui.reader;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/// A small button that shows a sign; what it does and its key are told by its tooltip.
final class IconButton extends Button {
    /// @param icon the style class that draws the sign, as `icon-back`
    IconButton(String icon, String tip, Runnable action) {
        Region sign = new Region();
        sign.getStyleClass().addAll("icon", icon);
        setGraphic(sign);
        getStyleClass().setAll(List.of("button", "icon-button"));
        setTooltip(new Tooltip(tip));
        setAccessibleText(tip);
        setOnAction(_ -> action.run());
    }
}
