package lithograph.ui.reader;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import lithograph.notes.HighlightColor;
import lithograph.ui.marks.Swatch;

/// The bar above a selected passage: five markers and what else can be done with it.
final class SelectionBar extends HBox {
    SelectionBar(PaneCommands commands, Runnable note) {
        getStyleClass().add("selection-bar");
        for (HighlightColor color : HighlightColor.values()) {
            getChildren().add(new Swatch(color, "Highlight in ", commands::highlight));
        }
        Region gap = new Region();
        gap.getStyleClass().add("selection-gap");
        getChildren()
                .addAll(
                        gap,
                        word("Note", "Highlight and comment (N)", note),
                        word("Copy", "Copy (Ctrl+C)", commands::copy),
                        word("Cite", "Copy with citation (Alt+S)", commands::copyWithCitation),
                        word("Search", "Search the library for this", commands::searchThis));
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
