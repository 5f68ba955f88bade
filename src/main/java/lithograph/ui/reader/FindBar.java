package lithograph.ui.reader;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Find in the article: what is typed is found at once, Enter goes on, Shift+Enter back, Esc closes.
final class FindBar extends VBox {
    private final PaneModel pane;
    private final ReadingDeskModel desk;
    private final ToggleButton everywhere = toggle("All panes", "Find in all open panes (Alt+A)");
    private final TextField field = new TextField();
    private final Label count = new Label();
    private final Runnable closed;
    private boolean shared;

    /// @param closed gives the focus back to the page
    FindBar(PaneModel pane, ReadingDeskModel desk, Runnable closed) {
        this.pane = pane;
        this.desk = desk;
        this.closed = closed;
        getStyleClass().add("find-bar");
        field.setPromptText("Find in this article");
        field.setAccessibleText("Find in this article");
        field.textProperty().bindBidirectional(pane.findProperty());
        HBox.setHgrow(field, Priority.ALWAYS);
        count.getStyleClass().add("find-count");
        count.managedProperty().bind(count.textProperty().isNotEmpty());
        pane.found().spansProperty().addListener((_, _, _) -> describe());
        pane.found().currentProperty().addListener((_, _, _) -> describe());
        pane.findProperty().addListener((_, _, _) -> describe());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        ToggleButton pattern = toggle(".*", "Regular expression (Alt+R)");
        pattern.selectedProperty().bindBidirectional(pane.finding().patternProperty());
        everywhere.visibleProperty().bind(Bindings.size(desk.panes()).greaterThan(1));
        everywhere.managedProperty().bind(everywhere.visibleProperty());
        field.textProperty().addListener((_, _, _) -> share());
        pattern.selectedProperty().addListener((_, _, _) -> share());
        everywhere.selectedProperty().addListener((_, _, _) -> share());
        HBox row = new HBox(
                field,
                count,
                pattern,
                everywhere,
                new IconButton("icon-up", "Previous (Shift+Enter, Shift+F3)", this::previous),
                new IconButton("icon-down", "Next (Enter, F3)", this::next),
                new IconButton("icon-close", "Close (Esc)", this::close));
        row.getStyleClass().add("find-row");
        Label problem = new Label();
        problem.getStyleClass().add("find-problem");
        problem.setWrapText(true);
        problem.textProperty().bind(pane.finding().problemProperty());
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        problem.visibleProperty().addListener((_, _, _) -> describe());
        getChildren().addAll(row, problem);
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
        everywhere.setSelected(false);
        setVisible(false);
        setManaged(false);
        closed.run();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            if (event.isShiftDown()) {
                previous();
            } else {
                next();
            }
            event.consume();
        } else if (event.isAltDown() && event.getCode() == KeyCode.R) {
            pane.finding()
                    .patternProperty()
                    .set(!pane.finding().patternProperty().get());
            event.consume();
        } else if (event.isAltDown() && event.getCode() == KeyCode.A) {
            everywhere.setSelected(!everywhere.isSelected());
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        }
    }

    private void next() {
        found().forEach(PaneModel::nextHit);
    }

    private void previous() {
        found().forEach(PaneModel::previousHit);
    }

    private List<PaneModel> found() {
        return everywhere.isSelected() ? List.copyOf(desk.panes()) : List.of(pane);
    }

    /// Looks in the other panes for the same, or no longer.
    private void share() {
        for (PaneModel other : List.copyOf(desk.panes())) {
            if (other != pane && (everywhere.isSelected() || shared)) {
                other.finding()
                        .patternProperty()
                        .set(pane.finding().patternProperty().get());
                other.findProperty().set(everywhere.isSelected() ? field.getText() : "");
            }
        }
        shared = everywhere.isSelected();
    }

    private static ToggleButton toggle(String text, String tip) {
        ToggleButton button = new ToggleButton(text);
        button.getStyleClass().add("desk-toggle");
        button.setTooltip(new Tooltip(tip));
        button.setMinWidth(USE_PREF_SIZE);
        button.setFocusTraversable(false);
        return button;
    }

    private void describe() {
        boolean typed = !field.getText().isBlank();
        int size = pane.found().spans().size();
        count.setText(
                !typed || !pane.finding().problemProperty().get().isEmpty()
                        ? ""
                        : size == 0 ? "Not found" : pane.found().describe());
    }
}
