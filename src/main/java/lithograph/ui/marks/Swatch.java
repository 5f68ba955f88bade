package lithograph.ui.marks;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import lithograph.notes.HighlightColor;

/// A button of a marker's colour.
public final class Swatch extends Button {
    /// @param does what a click does, before the colour's name: `Highlight in `
    public Swatch(HighlightColor color, String does, Consumer<HighlightColor> action) {
        String name = color.name().toLowerCase(Locale.ROOT);
        Region dot = new Region();
        dot.getStyleClass().addAll("swatch-dot", "swatch-" + name);
        setGraphic(dot);
        getStyleClass().add("swatch");
        String tip = does + name + " (" + (color.ordinal() + 1) + ")";
        setTooltip(new Tooltip(tip));
        setAccessibleText(tip);
        setFocusTraversable(false);
        setOnAction(_ -> action.accept(color));
    }
}
