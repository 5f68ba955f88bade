package lithograph.ui.notes;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ListCell;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.TransferMode;
import lithograph.article.ArticleId;
import lithograph.library.CollectionRow;
import org.jspecify.annotations.Nullable;

/// An item of a board: opened by a double click, moved by dragging; an article dropped on it goes in above it.
final class CollectionCell extends ListCell<CollectionRow> {
    private static final double SCROLL_BAR = 12;
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("drop-target");

    private final CollectionsModel model;

    CollectionCell(CollectionsModel model, Runnable open) {
        this.model = model;
        setPrefWidth(0);
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
                event.consume();
            }
        });
        setOnDragOver(this::over);
        setOnDragExited(_ -> pseudoClassStateChanged(TARGET, false));
        setOnDragDropped(this::dropped);
    }

    private void over(DragEvent event) {
        if (isFromHere(event) || article(event.getDragboard().getString()).isPresent()) {
            event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
            pseudoClassStateChanged(TARGET, true);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        int place = isEmpty() ? getListView().getItems().size() : getIndex();
        if (event.getGestureSource() instanceof CollectionCell from && isFromHere(event)) {
            model.move(from.getIndex(), place);
        } else {
            article(event.getDragboard().getString()).ifPresent(id -> model.drop(id, place));
        }
        event.setDropCompleted(true);
        event.consume();
    }

    private boolean isFromHere(DragEvent event) {
        return event.getGestureSource() instanceof CollectionCell from
                && from.getListView().equals(getListView());
    }

    /// The id that a string may be; whether there is such an article, the model finds out.
    private static Optional<ArticleId> article(@Nullable String dragged) {
        try {
            return dragged == null || dragged.isBlank()
                    ? Optional.empty()
                    : Optional.of(new ArticleId(dragged.strip()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// As high as the card is when it wraps to the width of the list.
    @Override
    protected double computePrefHeight(double width) {
        double room = getListView().getWidth() - SCROLL_BAR;
        return getGraphic() instanceof CollectionCard card
                ? Math.ceil(card.prefHeight(Math.min(room, card.getMaxWidth()))) + 1
                : super.computePrefHeight(width);
    }

    @Override
    protected void updateItem(CollectionRow row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(empty ? null : new CollectionCard(row));
        setAlignment(Pos.TOP_LEFT);
    }
}
