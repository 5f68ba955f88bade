package lithograph.ui.reader;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Find in the article: what is typed is found at once, Enter goes on, Shift+Enter back, Esc closes.
final class FindBar extends HBox {
    private final PaneModel pane;
    private final TextField field = new TextField();
    private final Label count = new Label();
    private final Runnable closed;

    /// @param closed gives the focus back to the page
    FindBar(PaneModel pane, Runnable closed) {
        this.pane = pane;
        this.closed = closed;
        getStyleClass().add("find-bar");
        field.setPromptText("Find in this article");
        field.setAccessibleText("Find in this article");
        field.textProperty().bindBidirectional(pane.findProperty());
        HBox.setHgrow(field, Priority.ALWAYS);
        count.getStyleClass().add("find-count");
        pane.found().spansProperty().addListener((_, _, _) -> describe());
        pane.found().currentProperty().addListener((_, _, _) -> describe());
        pane.findProperty().addListener((_, _, _) -> describe());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        getChildren()
                .addAll(
                        field,
                        count,
                        new IconButton("icon-up", "Previous (Shift+Enter, Shift+F3)", pane::previousHit),
                        new IconButton("icon-down", "Next (Enter, F3)", pane::nextHit),
                        new IconButton("icon-close", "Close (Esc)", this::close));
        setVisible(false);
        setManaged(false);
    }

    void open() {
        setVisible(true);
        setManaged(true);
        pane.selectionProperty()
                .get()
                .flatMap(span -> pane.page().map(page -> span.of(page.text())))
                .filter(words -> words.length() < 80 && !words.contains("\n"))
                .ifPresent(field::setText);
        field.requestFocus();
        field.selectAll();
        describe();
    }

    void close() {
        // The hit that was reached stays selected, ready to be highlighted.
        pane.found().current().ifPresent(span -> pane.selectionProperty().set(Optional.of(span)));
        field.clear();
        setVisible(false);
        setManaged(false);
        closed.run();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            if (event.isShiftDown()) {
                pane.previousHit();
            } else {
                pane.nextHit();
            }
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        }
    }

    private void describe() {
        boolean typed = !field.getText().isBlank();
        int size = pane.found().spans().size();
        count.setText(!typed ? "" : size == 0 ? "Not found" : pane.found().describe());
    }
}
