package lithograph.ui.compare;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import lithograph.entity.Entity;

/// An entity in the comparison: the sign of its kind, its name, and how often it is named.
final class EntityRow extends HBox {
    /// @param counts `3` or `3 · 5`
    EntityRow(Entity entity, String counts, String tip, Runnable jump) {
        getStyleClass().addAll("entity-row", entity.kind().id());
        Region sign = new Region();
        sign.getStyleClass().addAll("kind-sign", "kind-" + entity.kind().id());
        Label name = new Label(entity.name());
        name.getStyleClass().add("entity-name");
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Label count = new Label(counts);
        count.getStyleClass().add("entity-count");
        count.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(sign, name, count);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(entity.name() + ", " + entity.kind().id() + ", " + counts);
        Tooltip.install(this, new Tooltip(tip));
        setOnMouseClicked(_ -> jump.run());
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                jump.run();
                event.consume();
            }
        });
    }
}
