package lithograph.ui.search;

import java.text.NumberFormat;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import lithograph.ui.control.Tips;

/// A value of a filter with its count. A click, Space or Enter asks for it; with Alt, or by Delete, it is excluded.
final class FacetRow extends HBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass EXCLUDED = PseudoClass.getPseudoClass("excluded");
    private static final PseudoClass NONE = PseudoClass.getPseudoClass("none");

    private final FilterModel model;
    private final FilterModel.Value value;

    FacetRow(FilterModel model, FilterModel.Value value) {
        this.model = model;
        this.value = value;
        getStyleClass().addAll("facet-row", value.kind().name().toLowerCase(java.util.Locale.ROOT));
        setAlignment(Pos.CENTER_LEFT);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.CHECK_BOX);
        setAccessibleText("%s, %,d%s".formatted(value.label(), value.count(), said(value.choice())));
        Region box = new Region();
        box.getStyleClass().add("facet-box");
        Label label = new Label(value.label());
        label.getStyleClass().add("facet-label");
        label.setMinWidth(0);
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        Label count = new Label(NumberFormat.getIntegerInstance().format(value.count()));
        count.getStyleClass().add("facet-count");
        count.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(box, label, count);
        pseudoClassStateChanged(CHOSEN, value.choice() == FilterModel.Choice.CHOSEN);
        pseudoClassStateChanged(EXCLUDED, value.choice() == FilterModel.Choice.EXCLUDED);
        pseudoClassStateChanged(NONE, value.count() == 0);
        if (value.label().length() > 22) {
            Tips.on(this, value.label());
        }
        setOnMouseClicked(event -> choose(event.isAltDown()));
        setOnKeyPressed(this::key);
    }

    FilterModel.Value value() {
        return value;
    }

    private void choose(boolean without) {
        requestFocus();
        if (without) {
            model.exclude(value.kind(), value.value());
        } else {
            model.toggle(value.kind(), value.value());
        }
    }

    private void key(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.SPACE || code == KeyCode.ENTER) {
            choose(event.isAltDown());
        } else if (code == KeyCode.DELETE || code == KeyCode.MINUS) {
            choose(true);
        } else {
            return;
        }
        event.consume();
    }

    private static String said(FilterModel.Choice choice) {
        return switch (choice) {
            case NEITHER -> "";
            case CHOSEN -> ", chosen";
            case EXCLUDED -> ", excluded";
        };
    }
}
