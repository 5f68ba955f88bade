package lithograph.ui.notes;

import javafx.scene.input.ClipboardContent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.TransferMode;
import lithograph.library.CollectionRow;

/// An item of a board: opened by a double click, moved by dragging; an article dropped on it goes in above it.
final class CollectionCell extends CardCell<CollectionRow> {
    CollectionCell(BoardDrops drops, Runnable open) {
        super(CollectionCard::new);
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && !isEmpty()) {
                open.run();
            }
        });
        setOnDragDetected(event -> {
            if (!isEmpty()) {
                ClipboardContent words = new ClipboardContent();
                words.putString(CollectionCard.title(getItem()));
                startDragAndDrop(TransferMode.MOVE).setContent(words);
                drops.begin(getItem());
                event.consume();
            }
        });
        setOnDragDone(_ -> drops.end());
        drops.acceptOn(this, () -> isEmpty() ? getListView().getItems().size() : getIndex());
    }
}
