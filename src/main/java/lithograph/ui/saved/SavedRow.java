package lithograph.ui.saved;

import java.text.NumberFormat;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import lithograph.library.SavedSearch;
import lithograph.library.SavedSearches.Counted;
import lithograph.ui.control.Tips;

/// A saved search with its count, and what is new. A click, Space or Enter searches; F2 renames, Delete removes.
final class SavedRow extends HBox {
    private final SavedModel model;
    private final SavedSearch search;
    private final Runnable rename;

    SavedRow(SavedModel model, Counted counted, Runnable rename) {
        this.model = model;
        this.search = counted.search();
        this.rename = rename;
        NumberFormat numbers = NumberFormat.getIntegerInstance();
        getStyleClass().add("facet-row");
        setAlignment(Pos.CENTER_LEFT);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        String fresh = counted.fresh() == 0 ? "" : numbers.format(counted.fresh()) + " new";
        setAccessibleText("Saved search " + search.name() + ", " + counted.total() + " " + fresh);
        Region box = new Region();
        box.getStyleClass().add("facet-box");
        Label name = new Label(search.name());
        name.getStyleClass().add("facet-label");
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Label news = new Label(fresh);
        news.getStyleClass().add("saved-news");
        news.setMinWidth(USE_PREF_SIZE);
        news.setVisible(!fresh.isEmpty());
        news.setManaged(!fresh.isEmpty());
        Label count = new Label(numbers.format(counted.total()));
        count.getStyleClass().add("facet-count");
        count.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(box, name, news, count);
        Tips.on(this, search.query().isBlank() ? search.name() : search.name() + "\n" + search.query());
        setOnMouseClicked(event -> {
            requestFocus();
            if (event.isStillSincePress() && event.getClickCount() == 1) {
                model.open(search);
            }
        });
        setOnKeyPressed(this::key);
        ContextMenu menu = menu();
        setOnContextMenuRequested(event -> menu.show(this, event.getScreenX(), event.getScreenY()));
    }

    private ContextMenu menu() {
        return new ContextMenu(
                item("Search", () -> model.open(search)),
                item("Rename…", rename),
                item("Replace by the search as it stands", () -> model.save(search.name())),
                item("Delete", () -> model.remove(search)));
    }

    private static MenuItem item(String words, Runnable run) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(_ -> run.run());
        return item;
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case SPACE, ENTER -> model.open(search);
            case F2 -> rename.run();
            case DELETE -> model.remove(search);
            default -> {
                return;
            }
        }
        event.consume();
    }
}
