package lithograph.ui.search;

import java.util.function.Consumer;
import java.util.function.Supplier;
import lithograph.index.Hit;
import lithograph.index.SearchRequest;
import lithograph.library.Library;
import lithograph.ui.Background;

/// Unfolds the copies that a hit stands for, below it. JavaFX thread.
public final class Copies {
    private final Library library;
    private final Background background;
    private final HitPages hits;
    private final Supplier<SearchRequest> shown;
    private final Consumer<Exception> failed;

    Copies(
            Library library,
            Background background,
            HitPages hits,
            Supplier<SearchRequest> shown,
            Consumer<Exception> failed) {
        this.library = library;
        this.background = background;
        this.hits = hits;
        this.shown = shown;
        this.failed = failed;
    }

    /// Shows or hides the copies of the hit in a row of the results; nothing where it has none.
    void toggle(int row) {
        if (row < 0 || row >= hits.size() || !(hits.get(row) instanceof HitRow.Loaded(Hit hit)) || hit.copies() < 2) {
            return;
        }
        if (hits.fold(row)) {
            return;
        }
        SearchRequest request = shown.get();
        background.run(
                () -> library.copies(request, hit.id()),
                copies -> {
                    // Another search, or another unfolding, may have come in between.
                    boolean same = shown.get().equals(request)
                            && row < hits.size()
                            && hits.get(row).equals(new HitRow.Loaded(hit));
                    if (same && !hits.fold(row)) {
                        hits.unfold(row, copies);
                    }
                },
                failed);
    }
}
