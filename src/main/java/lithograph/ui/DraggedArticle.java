package lithograph.ui;

import java.util.Optional;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.Dragboard;
import lithograph.article.ArticleId;

/// An article while it is dragged: its id, as plain text.
public final class DraggedArticle {
    private DraggedArticle() {}

    public static ClipboardContent of(ArticleId id) {
        ClipboardContent content = new ClipboardContent();
        content.putString(id.value());
        return content;
    }

    /// The id that is dragged, of this library's article or of none; empty where it cannot be one.
    public static Optional<ArticleId> in(Dragboard board) {
        return board.hasString() && !board.hasFiles() ? id(board.getString()) : Optional.empty();
    }

    static Optional<ArticleId> id(String dragged) {
        try {
            return Optional.of(new ArticleId(dragged.strip()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
