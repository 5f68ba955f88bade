package lithograph.ui.search;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableIntegerValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import lithograph.article.ArticleId;
import lithograph.index.Hit;
import lithograph.ui.control.Skeleton;
import lithograph.ui.reader.Placement;

/// The hits, or what stands in their place. Arrows move; Space shows the copies of a story; Enter opens; Ctrl+Enter or
/// Right opens beside; 1 and 2 open
/// left and right.
public final class HitsPane extends StackPane {
    /// A row's height in em: whole pixels, so that every line between rows is alike.
    private static final double ROW = 5.16;
    private static final Duration BEFORE_SKELETON = Duration.millis(150);

    private final ListView<HitRow> list;
    private final StackPane states = new StackPane();
    private final VBox partial = new VBox();
    private final SearchModel model;
    private final StateViews views;
    private final BiConsumer<ArticleId, Placement> open;
    private final PauseTransition waiting = new PauseTransition(BEFORE_SKELETON);

    /// @param views what stands there when there are no hits
    /// @param menu  for a right click on a hit
    /// @param text  the size of the interface's text, in pixels
    public HitsPane(
            SearchModel model,
            FilterModel filters,
            StateViews views,
            ContextMenu menu,
            ObservableIntegerValue text,
            BiConsumer<ArticleId, Placement> open) {
        this.model = model;
        this.views = views;
        this.open = open;
        getStyleClass().add("hits-pane");
        list = new ListView<>(model.hits());
        list.getStyleClass().add("hits");
        list.setAccessibleText("Results");
        list.fixedCellSizeProperty().bind(Bindings.createDoubleBinding(() -> Math.rint(text.get() * ROW), text));
        list.setCellFactory(_ -> new HitCell(model.reads(), model.copies()::toggle, filters::actions));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setContextMenu(menu);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                openSelected(Placement.HERE);
            } else if (event.getButton() == MouseButton.MIDDLE) {
                openBeside(event.getPickResult().getIntersectedNode());
            }
        });
        list.getSelectionModel().getSelectedIndices().addListener((ListChangeListener<Integer>)
                _ -> model.select(selectedHits()));
        model.hits().addListener((ListChangeListener<HitRow>) change -> {
            while (change.next()) {
                if (change.wasReplaced()) {
                    list.getSelectionModel().clearSelection();
                    list.scrollTo(0);
                }
            }
        });
        partial.getStyleClass().add("partial");
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(new VBox(partial, list), states);
        model.reads().changesProperty().addListener((_, _, _) -> list.refresh());
        model.tallyProperty().subscribe(_ -> showPartial());
        model.waysProperty().subscribe(_ -> showPartial());
        waiting.setOnFinished(_ -> states.getChildren().setAll(new Skeleton(8)));
        model.stateProperty().subscribe(this::show);
    }

    @Override
    public void requestFocus() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    /// Moves the selection by some rows, wherever the focus is.
    public void move(int by) {
        int count = model.hits().size();
        if (count > 0) {
            int index = Math.clamp(list.getSelectionModel().getSelectedIndex() + (long) by, 0, count - 1);
            list.getSelectionModel().clearAndSelect(index);
            list.getFocusModel().focus(index);
            list.scrollTo(Math.max(0, index - 3));
        }
    }

    /// Opens what is selected, or the first hit.
    public void openSelected(Placement placement) {
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
        model.selected().stream().findFirst().ifPresent(hit -> open.accept(hit.id(), placement));
    }

    /// Opens the first two selected beside each other.
    public void openPair() {
        List<Hit> pair = model.selected().stream().limit(2).toList();
        if (pair.size() == 2) {
            open.accept(pair.getFirst().id(), Placement.LEFT);
            open.accept(pair.getLast().id(), Placement.RIGHT);
        }
    }

    /// Shows or hides the copies of the selected hit.
    public void toggleCopies() {
        model.copies().toggle(list.getSelectionModel().getSelectedIndex());
    }

    private void openBeside(Node clicked) {
        for (Node node = clicked; node != null; node = node.getParent()) {
            if (node instanceof ListCell<?> cell && !cell.isEmpty()) {
                list.getSelectionModel().clearAndSelect(cell.getIndex());
                openSelected(Placement.BESIDE);
                return;
            }
        }
    }

    private List<Hit> selectedHits() {
        return list.getSelectionModel().getSelectedItems().stream()
                .flatMap(row -> switch (row) {
                    case HitRow.Loaded(Hit hit) -> Stream.of(hit);
                    case HitRow.Copy(Hit hit) -> Stream.of(hit);
                    case HitRow.Pending _ -> Stream.empty();
                })
                .toList();
    }

    private void key(KeyEvent event) {
        boolean plain = !event.isAltDown() && !event.isMetaDown() && !event.isControlDown();
        switch (event.getCode()) {
            case ENTER -> {
                // With Shift it is a command's, which may have other keys.
                if (event.isShiftDown()) {
                    return;
                }
                openSelected(event.isShortcutDown() ? Placement.BESIDE : Placement.HERE);
            }
            case SPACE -> {
                if (!plain) {
                    return;
                }
                toggleCopies();
            }
            case RIGHT -> {
                if (!plain) {
                    return;
                }
                openSelected(Placement.BESIDE);
            }
            case DIGIT1, NUMPAD1 -> {
                if (!plain) {
                    return;
                }
                openSelected(Placement.LEFT);
            }
            case DIGIT2, NUMPAD2 -> {
                if (!plain) {
                    return;
                }
                openSelected(Placement.RIGHT);
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// Above hits that have only some of the words: says so, and which word to leave out.
    private void showPartial() {
        SearchModel.Tally tally = model.tallyProperty().get();
        boolean shown = tally.total() == 0 && tally.partial() > 0;
        partial.setVisible(shown);
        partial.setManaged(shown);
        if (shown) {
            Label words = new Label("No article has all of this. These have some of it.");
            words.setWrapText(true);
            partial.getChildren().setAll(words);
            partial.getChildren().addAll(views.links());
        }
    }

    private void show(SearchState state) {
        waiting.stop();
        boolean found = state instanceof SearchState.Found;
        list.setVisible(found);
        states.setVisible(!found);
        if (state instanceof SearchState.Loading) {
            states.getChildren().clear();
            waiting.playFromStart();
            return;
        }
        List<Node> content = views.of(state);
        states.getChildren().setAll(content);
    }
}
