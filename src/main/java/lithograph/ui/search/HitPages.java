package lithograph.ui.search;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import javafx.collections.ObservableListBase;
import lithograph.index.Hit;

/// All hits of a search as one list, of which only the pages that somebody looked at are fetched. JavaFX thread.
public final class HitPages extends ObservableListBase<HitRow> {
    /// Hits a page.
    static final int PAGE = 50;

    private static final HitRow PENDING = new HitRow.Pending();

    private final Map<Integer, List<Hit>> pages = new HashMap<>();
    private final IntConsumer fetch;
    private int total;

    /// @param fetch asked, once a page, for the page with this number
    HitPages(IntConsumer fetch) {
        this.fetch = fetch;
    }

    @Override
    public int size() {
        return total;
    }

    @Override
    public HitRow get(int index) {
        int page = index / PAGE;
        List<Hit> hits = pages.get(page);
        if (hits == null) {
            pages.put(page, List.of());
            fetch.accept(page);
            hits = pages.getOrDefault(page, List.of());
        }
        int place = index % PAGE;
        return place < hits.size() ? new HitRow.Loaded(hits.get(place)) : PENDING;
    }

    /// Starts over with another search, its first page at hand.
    void replace(int newTotal, List<Hit> first) {
        beginChange();
        List<HitRow> removed = Collections.nCopies(total, PENDING);
        pages.clear();
        pages.put(0, List.copyOf(first));
        total = newTotal;
        nextReplace(0, total, removed);
        endChange();
    }

    /// A page has come.
    void put(int page, List<Hit> hits) {
        int from = page * PAGE;
        int to = Math.min(total, from + hits.size());
        beginChange();
        pages.put(page, List.copyOf(hits));
        for (int i = from; i < to; i++) {
            nextUpdate(i);
        }
        endChange();
    }

    /// A page did not come: it is asked for again when somebody looks.
    void forget(int page) {
        pages.remove(page);
    }
}
