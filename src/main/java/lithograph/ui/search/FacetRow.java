package lithograph.ui.search;

import java.text.NumberFormat;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import lithograph.index.Filter;
import lithograph.ui.control.Action;
import lithograph.ui.control.Actions;
import lithograph.ui.control.Tips;

/// A value of a filter with its count. A click, Space or Enter asks for it; with Alt, or by Delete, it is excluded.
final class FacetRow extends HBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass EXCLUDED = PseudoClass.getPseudoClass("excluded");
    private static final PseudoClass NONE = PseudoClass.getPseudoClass("none");

    private final FilterModel model;
    private final FilterModel.Value value;
    private final Filter filter;

    FacetRow(FilterModel model, FilterModel.Value value) {
        this(model, value, Facets.filter(value.kind(), value.value()));
    }

    FacetRow(FilterModel model, FilterModel.Value value, Filter filter) {
        this.model = model;
        this.value = value;
        this.filter = filter;
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
        setOnContextMenuRequested(event -> {
            ContextMenu menu = new ContextMenu();
            model.actions(filter).forEach(action -> menu.getItems().add(Actions.item(action)));
            if (!menu.getItems().isEmpty()) {
                menu.show(this, event.getScreenX(), event.getScreenY());
                event.consume();
            }
        });
    }

    FilterModel.Value value() {
        return value;
    }

    /// Stands so many levels in.
    void indent(int depth) {
        setPadding(new Insets(1, 6, 1, 6 + 12.0 * depth));
    }

    /// Shows a triangle before the name: what is under the row can be shown or hidden.
    void branch(boolean open, Runnable turn) {
        Region triangle = new Region();
        triangle.getStyleClass().addAll("facet-branch", open ? "open" : "closed");
        StackPane area = new StackPane(triangle);
        area.getStyleClass().add("facet-branch-area");
        area.setOnMouseClicked(event -> {
            turn.run();
            event.consume();
        });
        setAccessibleText(getAccessibleText() + (open ? ", open" : ", closed"));
        getChildren().add(1, area);
    }

    Filter filter() {
        return filter;
    }

    private void choose(boolean without) {
        requestFocus();
        if (without) {
            model.exclude(filter);
        } else {
            model.toggle(filter);
        }
    }

    private void key(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.SPACE || code == KeyCode.ENTER) {
            choose(event.isAltDown());
        } else if (code == KeyCode.DELETE || code == KeyCode.MINUS) {
            choose(true);
        } else if (code == KeyCode.O) {
            model.actions(filter).stream().findFirst().ifPresent(Action::fire);
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
