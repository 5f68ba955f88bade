package lithograph.ui.control;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Every command, found by typing parts of its name.
public final class CommandPalette extends VBox {
    private static final int ROW = 30;
    private static final int MOST_ROWS = 10;

    private final TextField words = new TextField();
    private final ListView<Action> found = new ListView<>();
    private final List<Action> actions;
    private final Runnable close;

    /// @param close called before the chosen command is run
    public CommandPalette(Collection<Action> actions, Runnable close) {
        this.actions = List.copyOf(actions);
        this.close = close;
        getStyleClass().addAll("dialog-sheet", "palette");
        words.setPromptText("Type a command");
        words.setAccessibleText("Command");
        found.setCellFactory(_ -> new Row());
        found.setFocusTraversable(false);
        found.setFixedCellSize(ROW);
        found.setPlaceholder(new Label("No command has these words in its name."));
        words.textProperty().subscribe(this::find);
        words.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        found.setOnMouseClicked(_ -> choose());
        getChildren().addAll(words, found);
    }

    @Override
    public void requestFocus() {
        words.requestFocus();
    }

    /// The commands whose menu and text have every word, those that begin with the words first.
    public static List<Action> matching(List<Action> actions, String typed) {
        String all = typed.strip().toLowerCase(Locale.ROOT);
        String[] parts = all.split("\\s+");
        Stream<Action> fitting = actions.stream().filter(action -> {
            String name = (action.menu() + " " + action.text()).toLowerCase(Locale.ROOT);
            return Stream.of(parts).allMatch(name::contains);
        });
        return fitting.sorted((a, b) -> Boolean.compare(begins(b, all), begins(a, all)))
                .toList();
    }

    private static boolean begins(Action action, String words) {
        return action.text().toLowerCase(Locale.ROOT).startsWith(words);
    }

    private void find(String typed) {
        found.getItems().setAll(matching(actions, typed));
        found.setPrefHeight(Math.clamp(found.getItems().size(), 1, MOST_ROWS) * ROW + 2);
        found.getSelectionModel().selectFirst();
        found.scrollTo(0);
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> found.getSelectionModel().selectNext();
            case UP -> found.getSelectionModel().selectPrevious();
            case ENTER -> choose();
            default -> {
                return;
            }
        }
        found.scrollTo(Math.max(0, found.getSelectionModel().getSelectedIndex() - 4));
        event.consume();
    }

    private void choose() {
        Action action = found.getSelectionModel().getSelectedItem();
        if (action != null && action.possible().get()) {
            close.run();
            action.fire();
        }
    }

    private static final class Row extends ListCell<Action> {
        private final Label menu = new Label();
        private final Label text = new Label();
        private final Label keys = new Label();
        private final HBox row;

        Row() {
            menu.getStyleClass().addAll("palette-menu");
            keys.getStyleClass().addAll("keys");
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            row = new HBox(menu, text, space, keys);
            row.getStyleClass().add("palette-row");
        }

        @Override
        protected void updateItem(Action action, boolean empty) {
            super.updateItem(action, empty);
            if (empty || action == null) {
                setGraphic(null);
                return;
            }
            menu.setText(action.menu());
            text.setText(action.text());
            keys.setText(action.keyText());
            row.setDisable(!action.possible().get());
            setGraphic(row);
        }
    }
}
