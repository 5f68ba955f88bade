package lithograph.ui.control;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A question with a field and a list to pick from, which is narrowed by what is typed. Up, Down and Enter; Esc leaves.
///
/// @param <T> what is picked
public final class Prompt<T> extends VBox {
    private static final int ROW = 30;
    private static final int MOST_ROWS = 8;

    private final TextField words = new TextField();
    private final ListView<T> found = new ListView<>();

    private Prompt(String question) {
        getStyleClass().addAll("dialog-sheet", "palette");
        Label label = new Label(question);
        label.getStyleClass().add("sheet-title");
        label.setWrapText(true);
        words.setAccessibleText(question);
        getChildren().addAll(label, words);
    }

    /// Asks for one of what `find` gives for what is typed.
    ///
    /// @param text what a row says, and more quietly
    public static <T> Prompt<T> forOne(
            String question, Function<String, List<T>> find, Function<T, List<String>> text, Consumer<T> answer) {
        Prompt<T> prompt = new Prompt<>(question);
        ListView<T> list = prompt.found;
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new Row<>(text));
        list.setPlaceholder(new Label("Nothing is called so."));
        prompt.words.textProperty().subscribe(typed -> {
            list.getItems().setAll(find.apply(typed));
            list.setPrefHeight(Math.clamp(list.getItems().size(), 1, MOST_ROWS) * ROW + 2);
            list.getSelectionModel().selectFirst();
        });
        Runnable choose = () -> {
            T chosen = list.getSelectionModel().getSelectedItem();
            if (chosen != null) {
                answer.accept(chosen);
            }
        };
        prompt.words.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            switch (event.getCode()) {
                case DOWN -> list.getSelectionModel().selectNext();
                case UP -> list.getSelectionModel().selectPrevious();
                case ENTER -> choose.run();
                default -> {
                    return;
                }
            }
            event.consume();
        });
        list.setOnMouseClicked(_ -> choose.run());
        prompt.getChildren().add(list);
        return prompt;
    }

    @Override
    public void requestFocus() {
        words.requestFocus();
        words.selectAll();
    }

    private static final class Row<T> extends ListCell<T> {
        private final Function<T, List<String>> text;
        private final Label first = new Label();
        private final Label second = new Label();
        private final HBox row;

        Row(Function<T, List<String>> text) {
            this.text = text;
            second.getStyleClass().add("faint");
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            row = new HBox(first, space, second);
            row.getStyleClass().add("palette-row");
        }

        @Override
        protected void updateItem(T value, boolean empty) {
            super.updateItem(value, empty);
            if (empty || value == null) {
                setGraphic(null);
                return;
            }
            List<String> words = text.apply(value);
            first.setText(words.getFirst());
            second.setText(words.size() > 1 ? words.get(1) : "");
            setGraphic(row);
        }
    }
}
