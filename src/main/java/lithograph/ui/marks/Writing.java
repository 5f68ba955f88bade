package lithograph.ui.marks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import lithograph.article.ArticleId;
import lithograph.library.Notebook;
import lithograph.library.OpenArticle;
import lithograph.ui.Background;

/// All that is being written on this desk: one [Annotations] an article, whichever panes show it, so that what is
/// undone
/// or typed in one pane is seen in all.
public final class Writing {
    private final Notebook notebook;
    private final Background background;
    private final SaveQueue saves;
    private final Undo undo;
    private final Consumer<String> failed;
    private final Map<ArticleId, Annotations> byArticle = new HashMap<>();

    public Writing(Notebook notebook, Background background, Undo undo, Consumer<String> failed) {
        this.notebook = notebook;
        this.background = background;
        this.undo = undo;
        this.failed = failed;
        this.saves = new SaveQueue(background, failed);
    }

    /// How often the user has changed something on the article, for [#on].
    public long changes(ArticleId article) {
        return Optional.ofNullable(byArticle.get(article))
                .map(Annotations::changes)
                .orElse(0L);
    }

    /// The annotations of the article, up to date with what was just read of it.
    ///
    /// @param before [#changes] when the reading began: what was written since is not lost
    public Annotations on(OpenArticle open, long before) {
        Annotations known = byArticle.get(open.filed().id());
        if (known != null) {
            known.show(open, before);
            return known;
        }
        Annotations fresh = new Annotations(open, notebook, background, saves, undo, failed);
        byArticle.put(open.filed().id(), fresh);
        return fresh;
    }

    /// Hands every changed note to the queue. Window thread only.
    public void saveNotes() {
        byArticle.values().forEach(Annotations::saveNote);
    }

    /// Waits until everything handed over is written, or could not be: then it returns why. Any thread.
    public List<String> flush() {
        return saves.flush();
    }
}
