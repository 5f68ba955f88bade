package lithograph.ui.search;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import lithograph.entity.EntityKind;
import lithograph.index.Suggestion;

/// Ways to go on under the search field. Down enters it; Tab or Enter takes what is chosen, Ctrl+Enter
/// opens the page of a company, chip or model; Esc or typing on ends it.
public final class CompletionList extends ListView<Suggestion> {
    private static final int ROW = 26;

    private final Completion completion;
    private Consumer<Suggestion> taken = _ -> {};
    private BiConsumer<String, EntityKind> onEntity = (_, _) -> {};

    public CompletionList(Completion completion) {
        this.completion = completion;
        getStyleClass().add("completion");
        setFocusTraversable(false);
        setFixedCellSize(ROW);
        setCellFactory(_ -> new Row());
        setManaged(false);
        setOnMouseClicked(_ -> take());
        hide();
    }

    /// @param open shows the page of an entity by its name: Ctrl+Enter
    public void setOnEntity(BiConsumer<String, EntityKind> open) {
        onEntity = open;
    }

    boolean isOpen() {
        return isVisible();
    }

    void hide() {
        completion.clear();
        setVisible(false);
    }

    void show(TextField field, Consumer<Suggestion> whenTaken) {
        String query = field.getText();
        taken = whenTaken;
        completion.at(query, field.getCaretPosition(), found -> {
            // Words that were set from elsewhere meanwhile are complete.
            if (field.isFocused() && field.getText().equals(query)) {
                show(field, found);
            }
        });
    }

    /// Shows what was searched for before, whatever the field holds.
    void showRecent(TextField field, Consumer<Suggestion> whenTaken) {
        taken = whenTaken;
        completion.recent(found -> {
            if (field.isFocused()) {
                show(field, found);
            }
        });
    }

    private void show(TextField field, List<Suggestion> found) {
        getItems().setAll(found);
        getSelectionModel().clearSelection();
        setVisible(!found.isEmpty());
        if (!found.isEmpty() && getParent() != null) {
            var place = getParent().sceneToLocal(field.localToScene(field.getBoundsInLocal()));
            resizeRelocate(place.getMinX() - 8, place.getMaxY() + 4, 340, found.size() * ROW + 10);
        }
    }

    /// Whether the key was for the list.
    boolean key(KeyEvent event) {
        boolean chosen = getSelectionModel().getSelectedIndex() >= 0;
        switch (event.getCode()) {
            case DOWN -> getSelectionModel().selectNext();
            case UP -> {
                if (getSelectionModel().getSelectedIndex() <= 0) {
                    getSelectionModel().clearSelection();
                } else {
                    getSelectionModel().selectPrevious();
                }
            }
            case TAB -> {
                if (!chosen) {
                    getSelectionModel().selectFirst();
                }
                take();
            }
            case ENTER -> {
                if (!chosen) {
                    hide();
                    return false;
                }
                if (event.isShortcutDown()) {
                    return open(getSelectionModel().getSelectedItem());
                }
                take();
            }
            case ESCAPE -> hide();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean open(Suggestion suggestion) {
        hide();
        Optional<EntityKind> kind = switch (suggestion.kind()) {
            case COMPANY -> Optional.of(EntityKind.COMPANY);
            case CHIP -> Optional.of(EntityKind.CHIP);
            case MODEL -> Optional.of(EntityKind.MODEL);
            case TITLE, FIELD, VALUE, WORD, EARLIER -> Optional.empty();
        };
        kind.ifPresent(of -> onEntity.accept(suggestion.label(), of));
        return kind.isPresent();
    }

    private void take() {
        Suggestion suggestion = getSelectionModel().getSelectedItem();
        if (suggestion != null) {
            taken.accept(suggestion);
        }
    }

    private static final class Row extends ListCell<Suggestion> {
        private final Label text = new Label();
        private final Label about = new Label();
        private final HBox row;

        Row() {
            about.getStyleClass().add("faint");
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            row = new HBox(8, text, space, about);
        }

        @Override
        protected void updateItem(Suggestion suggestion, boolean empty) {
            super.updateItem(suggestion, empty);
            if (empty || suggestion == null) {
                setGraphic(null);
                return;
            }
            text.setText(suggestion.label());
            about.setText(Completion.about(suggestion));
            setGraphic(row);
        }
    }
}
