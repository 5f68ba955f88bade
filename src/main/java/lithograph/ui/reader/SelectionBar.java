package lithograph.ui.reader;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import lithograph.notes.HighlightColor;

/// The bar above a selected passage: five markers and what else can be done with it.
final class SelectionBar extends HBox {
    SelectionBar(PaneCommands commands, Runnable note) {
        getStyleClass().add("selection-bar");
        for (HighlightColor color : HighlightColor.values()) {
            getChildren().add(swatch(color, "Highlight in ", commands::highlight));
        }
        Region gap = new Region();
        gap.getStyleClass().add("selection-gap");
        getChildren()
                .addAll(
                        gap,
                        word("Note", "Highlight and comment (N)", note),
                        word("Copy", "Copy (Ctrl+C)", commands::copy),
                        word("Cite", "Copy with citation (Ctrl+Shift+C)", commands::copyWithCitation),
                        word("Search", "Search the library for this", commands::searchThis));
    }

    /// A button of the marker's colour.
    static Button swatch(HighlightColor color, String does, Consumer<HighlightColor> action) {
        String name = color.name().toLowerCase(Locale.ROOT);
        Button swatch = new Button();
        Region dot = new Region();
        dot.getStyleClass().addAll("swatch-dot", "swatch-" + name);
        swatch.setGraphic(dot);
        swatch.getStyleClass().add("swatch");
        String tip = does + name + " (" + (color.ordinal() + 1) + ")";
        swatch.setTooltip(new Tooltip(tip));
        swatch.setAccessibleText(tip);
        swatch.setFocusTraversable(false);
        swatch.setOnAction(_ -> action.accept(color));
        return swatch;
    }

    private static Button word(String text, String tip, Runnable action) {
        Button button = new Button(text);
        button.getStyleClass().add("bar-button");
        button.setTooltip(new Tooltip(tip));
        button.setFocusTraversable(false);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
