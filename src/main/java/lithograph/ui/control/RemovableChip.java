package lithograph.ui.control;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// A rounded word with a cross: a click anywhere on it, Delete, Space or Enter takes it away.
public final class RemovableChip extends HBox {
    /// @param prefix said before the words in a quieter tone; may be empty
    public RemovableChip(String prefix, String words, Runnable remove) {
        getStyleClass().add("removable-chip");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText("Remove " + prefix + " " + words);
        if (!prefix.isEmpty()) {
            Label before = new Label(prefix);
            before.getStyleClass().add("chip-prefix");
            before.setMinWidth(USE_PREF_SIZE);
            getChildren().add(before);
        }
        Label label = new Label(words);
        label.getStyleClass().add("chip-words");
        label.setMaxWidth(220);
        Region cross = new Region();
        cross.getStyleClass().add("cross");
        getChildren().addAll(label, cross);
        setMinWidth(USE_PREF_SIZE);
        Tips.on(this, "Remove this filter");
        setOnMouseClicked(_ -> remove.run());
        setOnKeyPressed(event -> {
            KeyCode code = event.getCode();
            if (code == KeyCode.DELETE
                    || code == KeyCode.BACK_SPACE
                    || code == KeyCode.SPACE
                    || code == KeyCode.ENTER) {
                event.consume();
                remove.run();
            }
        });
    }
}
