package lithograph.ui.notes;

import java.util.Optional;
import java.util.function.IntSupplier;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import lithograph.library.CollectionRow;
import lithograph.ui.DraggedArticle;

/// What is dropped on a board: an item of its own is moved there, an article goes in.
final class BoardDrops {
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("drop-target");

    private final CollectionsModel model;
    private Optional<CollectionRow> moving = Optional.empty();

    BoardDrops(CollectionsModel model) {
        this.model = model;
    }

    /// An item begins to be dragged. The cell may hold another one before it is dropped.
    void begin(CollectionRow row) {
        moving = Optional.of(row);
    }

    void end() {
        moving = Optional.empty();
    }

    /// Takes what is dropped on `target`, to stand at `place`.
    void acceptOn(Node target, IntSupplier place) {
        target.setOnDragOver(event -> {
            if (moving.isPresent() || DraggedArticle.in(event.getDragboard()).isPresent()) {
                event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
                target.pseudoClassStateChanged(TARGET, true);
                event.consume();
            }
        });
        target.setOnDragExited(_ -> target.pseudoClassStateChanged(TARGET, false));
        target.setOnDragDropped(event -> drop(event, place.getAsInt()));
    }

    private void drop(DragEvent event, int place) {
        moving.ifPresentOrElse(
                row -> model.move(row, place),
                () -> DraggedArticle.in(event.getDragboard()).ifPresent(id -> model.drop(id, place)));
        event.setDropCompleted(true);
        event.consume();
    }
}
