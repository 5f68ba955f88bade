package lithograph.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import lithograph.article.Span;
import lithograph.compare.Alignment;
import lithograph.compare.Match;

/// Sentence by sentence: what both articles say, only the left, only the right. A click or Enter goes to the place in
/// each.
public final class PassagesPanel extends HBox {
    /// One line of a list.
    private record Said(String words, Runnable jump) {}

    private Optional<Compared> shown = Optional.empty();

    public PassagesPanel() {
        sceneProperty().addListener((_, _, scene) -> {
            if (scene != null) {
                fill();
            }
        });
        getStyleClass().addAll("comparison", "passages-panel");
        setAccessibleText("Passages that both articles hold, or one of them");
    }

    /// Lists them once the panel is seen: there can be thousands.
    public void show(Optional<Compared> next) {
        shown = next;
        if (getScene() == null) {
            getChildren().clear();
        } else {
            fill();
        }
    }

    private void fill() {
        getChildren().clear();
        shown.ifPresent(compared -> {
            Alignment alignment = compared.alignment();
            getChildren()
                    .setAll(
                            column("Both say", both(compared), "No passage is found in both."),
                            column(
                                    "Only the left says",
                                    only(compared, Compared.Which.LEFT, alignment.onlyLeft()),
                                    "Nothing that the right one does not say."),
                            column(
                                    "Only the right says",
                                    only(compared, Compared.Which.RIGHT, alignment.onlyRight()),
                                    "Nothing that the left one does not say."));
        });
    }

    private static List<Said> both(Compared compared) {
        Alignment alignment = compared.alignment();
        TreeMap<Integer, Match> surest = new TreeMap<>();
        for (Match match : alignment.matches()) {
            surest.merge(match.left(), match, (one, other) -> one.likeness() >= other.likeness() ? one : other);
        }
        List<Said> said = new ArrayList<>();
        for (Match match : surest.values()) {
            Span left = alignment.left().pieces().get(match.left()).span();
            Span right = alignment.right().pieces().get(match.right()).span();
            said.add(new Said(plain(left.of(alignment.left().text())), () -> {
                compared.left().jumpTo().accept(left);
                compared.right().jumpTo().accept(right);
            }));
        }
        return said;
    }

    private static List<Said> only(Compared compared, Compared.Which which, List<Integer> pieces) {
        boolean isLeft = which == Compared.Which.LEFT;
        var text = isLeft ? compared.alignment().left() : compared.alignment().right();
        Side own = isLeft ? compared.left() : compared.right();
        Side other = isLeft ? compared.right() : compared.left();
        List<Said> said = new ArrayList<>();
        for (int piece : pieces) {
            Span span = text.pieces().get(piece).span();
            int beside = (int)
                    (isLeft
                            ? compared.course().toRight(span.start())
                            : compared.course().toLeft(span.start()));
            said.add(new Said(plain(span.of(text.text())), () -> {
                own.jumpTo().accept(span);
                other.jumpTo().accept(new Span(beside, beside));
            }));
        }
        return said;
    }

    private static String plain(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }

    private static VBox column(String title, List<Said> said, String empty) {
        Label heading = new Label(title);
        heading.getStyleClass().add("comparison-heading");
        Label number = new Label(Integer.toString(said.size()));
        number.getStyleClass().add("comparison-count");
        number.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(heading, number);
        head.getStyleClass().add("comparison-head");
        ListView<Said> list = new ListView<>();
        list.getStyleClass().add("passages-list");
        list.getItems().setAll(said);
        Label none = new Label(empty);
        none.setWrapText(true);
        none.getStyleClass().add("note-hint");
        list.setPlaceholder(none);
        list.setAccessibleText(title);
        list.setCellFactory(_ -> new SaidCell());
        list.setOnMouseClicked(_ -> go(list));
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                go(list);
                event.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox column = new VBox(head, list);
        column.getStyleClass().add("comparison-column");
        HBox.setHgrow(column, Priority.ALWAYS);
        column.setPrefWidth(100);
        column.setMinWidth(0);
        return column;
    }

    private static void go(ListView<Said> list) {
        Said said = list.getSelectionModel().getSelectedItem();
        if (said != null) {
            said.jump().run();
        }
    }

    private static final class SaidCell extends ListCell<Said> {
        SaidCell() {
            setWrapText(true);
            setPrefWidth(0);
            getStyleClass().add("said-cell");
        }

        @Override
        protected void updateItem(Said said, boolean empty) {
            super.updateItem(said, empty);
            setText(empty || said == null ? "" : said.words());
        }
    }
}
