package lithograph.ui.reader;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;
import lithograph.article.ArticleId;

/// Lets a hit be dropped on a pane: what is dragged is the article's id as a string.
final class PaneDrops {
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("drop-target");

    private PaneDrops() {}

    static void accept(Region view, PaneModel pane, ReadingDeskModel desk) {
        view.setOnDragOver(event -> {
            if (dropped(event.getDragboard()).isPresent()) {
                event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
                view.pseudoClassStateChanged(TARGET, true);
                event.consume();
            }
        });
        view.setOnDragExited(_ -> view.pseudoClassStateChanged(TARGET, false));
        view.setOnDragDropped(event -> drop(event, pane, desk));
    }

    private static void drop(DragEvent event, PaneModel pane, ReadingDeskModel desk) {
        Optional<ArticleId> id = dropped(event.getDragboard());
        id.ifPresent(article -> desk.openIn(pane, article));
        event.setDropCompleted(id.isPresent());
        event.consume();
    }

    private static Optional<ArticleId> dropped(Dragboard board) {
        return board.hasString() && !board.hasFiles() ? id(board.getString()) : Optional.empty();
    }

    /// The article that a string names; empty where it cannot be an id.
    static Optional<ArticleId> id(String dragged) {
        try {
            return Optional.of(new ArticleId(dragged.strip()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
