package lithograph.ui.notes;

import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import lithograph.library.CollectionRow;
import lithograph.library.CollectionRows;

/// The board of one collection: its items in the user's order, moved by Alt+Up and Alt+Down or by dragging.
final class CollectionView extends BorderPane {
    private final NotesModel notes;
    private final CollectionsModel model;
    private final Label name = new Label();
    private final Label count = new Label();
    private final ListView<CollectionRow> list = new ListView<>();
    private final VBox nothing = new VBox();
    private boolean showing;

    CollectionView(NotesModel notes) {
        this.notes = notes;
        this.model = notes.collections();
        getStyleClass().add("collection-view");
        list.getStyleClass().addAll("notes-list", "collection-list");
        list.setAccessibleText("Items of the collection");
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        BoardDrops drops = new BoardDrops(model);
        list.setCellFactory(_ -> new CollectionCell(drops, this::openSelected));
        // An empty list has no cells that could take anything.
        drops.acceptOn(list, () -> list.getItems().size());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.getSelectionModel().getSelectedIndices().addListener((ListChangeListener<Integer>) _ -> {
            if (!showing) {
                model.chosen().setAll(List.copyOf(list.getSelectionModel().getSelectedIndices()));
            }
        });
        list.setContextMenu(menu());
        setTop(top());
        setCenter(new StackPane(list, nothing));
        nothing();
        model.openProperty().subscribe(this::show);
        model.chosen().addListener((ListChangeListener<Integer>) _ -> select());
    }

    @Override
    public void requestFocus() {
        list.requestFocus();
    }

    private VBox top() {
        Button back = new Button("‹ All notes");
        back.setTooltip(new Tooltip("Back to all notes (Esc)"));
        back.setOnAction(_ -> model.close());
        back.setMinWidth(USE_PREF_SIZE);
        name.getStyleClass().add("collection-name");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        count.getStyleClass().add("notes-count");
        count.setMinWidth(USE_PREF_SIZE);
        MenuButton more = new MenuButton("Edit");
        more.getItems()
                .setAll(
                        item("Add heading…", () -> model.ask(CollectionsModel.Ask.HEADING)),
                        item("Export…", () -> model.ask(CollectionsModel.Ask.EXPORT)),
                        item("Rename…", () -> model.ask(CollectionsModel.Ask.RENAME)),
                        item("Delete collection", model::delete));
        more.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(back, gap, count, more);
        row.getStyleClass().add("collection-row");
        VBox top = new VBox(row, name);
        top.getStyleClass().addAll("notes-top", "collection-top");
        return top;
    }

    private ContextMenu menu() {
        return new ContextMenu(
                item("Open", this::openSelected),
                item("Move up (Alt+Up)", () -> model.move(-1)),
                item("Move down (Alt+Down)", () -> model.move(1)),
                item("Add heading above…", () -> model.ask(CollectionsModel.Ask.HEADING)),
                item("Take out (Delete)", model::remove));
    }

    private static MenuItem item(String words, Runnable run) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(_ -> run.run());
        return item;
    }

    private void nothing() {
        Label head = new Label("Nothing gathered yet");
        head.getStyleClass().add("notes-state-title");
        Label body = new Label("Alt+C puts in what is selected: results, the open article or its highlight, a note."
                + " Articles can be dragged here.");
        body.getStyleClass().add("notes-state-text");
        body.setWrapText(true);
        nothing.getStyleClass().add("notes-state");
        nothing.getChildren().setAll(head, body);
        nothing.setMouseTransparent(true);
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> openSelected();
            case DELETE, BACK_SPACE -> model.remove();
            case ESCAPE -> model.close();
            case UP, DOWN -> {
                if (!event.isAltDown()) {
                    return;
                }
                model.move(event.getCode() == KeyCode.UP ? -1 : 1);
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void openSelected() {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(notes::open);
    }

    private void show(Optional<CollectionRows> rows) {
        showing = true;
        List<CollectionRow> items = rows.map(CollectionRows::rows).orElse(List.of());
        list.getItems().setAll(items);
        showing = false;
        select();
        nothing.setVisible(items.isEmpty());
        name.setText(rows.map(shown -> shown.collection().name()).orElse(""));
        name.setTooltip(new Tooltip(name.getText()));
        count.setText(items.size() == 1 ? "1 item" : items.size() + " items");
    }

    private void select() {
        List<Integer> wanted = List.copyOf(model.chosen());
        if (!showing && !wanted.equals(list.getSelectionModel().getSelectedIndices())) {
            showing = true;
            list.getSelectionModel().clearSelection();
            wanted.forEach(list.getSelectionModel()::select);
            wanted.stream().findFirst().ifPresent(list.getFocusModel()::focus);
            showing = false;
        }
    }
}
