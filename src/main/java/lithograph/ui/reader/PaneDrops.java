package lithograph.ui.reader;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;
import lithograph.article.ArticleId;
import lithograph.ui.DraggedArticle;

/// Lets a hit be dropped on a pane.
final class PaneDrops {
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("drop-target");

    private PaneDrops() {}

    static void accept(Region view, PaneModel pane, ReadingDeskModel desk) {
        view.setOnDragOver(event -> {
            if (DraggedArticle.in(event.getDragboard()).isPresent()) {
                event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
                view.pseudoClassStateChanged(TARGET, true);
                event.consume();
            }
        });
        view.setOnDragExited(_ -> view.pseudoClassStateChanged(TARGET, false));
        view.setOnDragDropped(event -> drop(event, pane, desk));
    }

    private static void drop(DragEvent event, PaneModel pane, ReadingDeskModel desk) {
        Optional<ArticleId> id = DraggedArticle.in(event.getDragboard());
        id.ifPresent(article -> desk.openIn(pane, article));
        event.setDropCompleted(id.isPresent());
        event.consume();
    }
}
