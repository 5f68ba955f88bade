package lithograph.ui;

import java.util.List;
import java.util.function.Consumer;
import lithograph.article.ArticleId;
import lithograph.index.Hit;
import lithograph.library.Removal;
import lithograph.ui.search.SearchModel;

/// What is done with all selected hits at once, each with its undo. JavaFX thread.
final class SelectedHits {
    private final SearchModel search;
    private final Removals removals;
    private final Tagging tagging;
    private final Notices notices;
    private final Consumer<List<ArticleId>> gone;

    /// @param gone told what has left the library; nothing where something has come back
    SelectedHits(
            SearchModel search, Removals removals, Tagging tagging, Notices notices, Consumer<List<ArticleId>> gone) {
        this.search = search;
        this.removals = removals;
        this.tagging = tagging;
        this.notices = notices;
        this.gone = gone;
    }

    List<ArticleId> ids() {
        return search.selected().stream().map(Hit::id).toList();
    }

    /// Takes them out of the library.
    void remove() {
        List<Hit> hits = search.selected();
        if (!hits.isEmpty()) {
            removals.remove(
                    hits,
                    (words, removal) -> {
                        gone.accept(removal.ids());
                        notices.done(words, () -> restore(removal));
                    },
                    notices::failed);
        }
    }

    /// Puts a tag on them.
    void tag(String tag) {
        tagging.put(ids(), tag, articles -> articles + " tagged “" + tag + "”.");
    }

    private void restore(Removal removal) {
        removals.undo(
                removal,
                words -> {
                    notices.say(words);
                    gone.accept(List.of());
                },
                notices::failed);
    }
}
