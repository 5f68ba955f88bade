package lithograph.ui;

import java.util.List;
import lithograph.article.ArticleId;
import lithograph.index.Hit;
import lithograph.library.Library;
import lithograph.library.Removal;

/// What is done with all selected hits at once, each with its undo. JavaFX thread.
final class SelectedHits {
    private final WindowModel model;
    private final Runnable changed;
    private final Removals removals;
    private final Tagging tagging;

    /// @param changed told when the library is another
    SelectedHits(Library library, Background background, WindowModel model, Runnable changed) {
        this.model = model;
        this.changed = changed;
        this.removals = new Removals(library, background);
        this.tagging = new Tagging(library, background);
    }

    /// Takes them out of the library.
    void remove() {
        List<Hit> hits = model.search().selected();
        if (!hits.isEmpty()) {
            removals.remove(
                    hits,
                    (words, removal) -> {
                        model.desk().forget(hits.stream().map(Hit::id).toList());
                        changed.run();
                        model.done(words, () -> restore(removal));
                    },
                    model::failed);
        }
    }

    /// Puts a tag on them.
    void tag(String tag) {
        List<ArticleId> ids = model.search().selected().stream().map(Hit::id).toList();
        tagging.tag(
                ids,
                tag,
                tagged -> {
                    changed.run();
                    model.done(tagged.words(), () -> tagging.restore(tagged, changed, model::failed));
                },
                model::failed);
    }

    private void restore(Removal removal) {
        removals.undo(
                removal,
                words -> {
                    model.say(words);
                    changed.run();
                },
                model::failed);
    }
}
