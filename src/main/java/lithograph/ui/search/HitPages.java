package lithograph.ui.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import javafx.collections.ObservableListBase;
import lithograph.index.Hit;

/// All hits of a search as one list, of which only the pages that somebody looked at are fetched. JavaFX thread.
public final class HitPages extends ObservableListBase<HitRow> {
    /// Hits a page.
    static final int PAGE = 50;

    private static final HitRow PENDING = new HitRow.Pending();

    private final Map<Integer, List<Hit>> pages = new HashMap<>();
    /// The copies that are shown below a hit, by its place among the hits.
    private final SortedMap<Integer, List<Hit>> unfolded = new TreeMap<>();
    private final IntConsumer fetch;
    private int total;

    /// @param fetch asked, once a page, for the page with this number
    HitPages(IntConsumer fetch) {
        this.fetch = fetch;
    }

    @Override
    public int size() {
        return total + unfolded.values().stream().mapToInt(List::size).sum();
    }

    @Override
    public HitRow get(int row) {
        int before = 0;
        for (Map.Entry<Integer, List<Hit>> below : unfolded.entrySet()) {
            int copy = row - before - below.getKey() - 1;
            if (copy < 0) {
                break;
            }
            if (copy < below.getValue().size()) {
                return new HitRow.Copy(below.getValue().get(copy));
            }
            before += below.getValue().size();
        }
        return hit(row - before);
    }

    /// Shows these copies below the hit in a row.
    void unfold(int row, List<Hit> copies) {
        beginChange();
        unfolded.put(place(row), List.copyOf(copies));
        nextUpdate(row);
        nextAdd(row + 1, row + 1 + copies.size());
        endChange();
    }

    /// True where there were copies below the hit in a row; they are hidden now.
    boolean fold(int row) {
        int place = place(row);
        if (!unfolded.containsKey(place)) {
            return false;
        }
        beginChange();
        List<HitRow> gone = new ArrayList<>();
        unfolded.getOrDefault(place, List.of()).forEach(hit -> gone.add(new HitRow.Copy(hit)));
        unfolded.remove(place);
        nextUpdate(row);
        nextRemove(row + 1, gone);
        endChange();
        return true;
    }

    /// The place among the hits of the one in this row.
    private int place(int row) {
        int place = row;
        for (Map.Entry<Integer, List<Hit>> below : unfolded.entrySet()) {
            place -= below.getKey() < place ? below.getValue().size() : 0;
        }
        return place;
    }

    private int row(int place) {
        return place
                + unfolded.headMap(place).values().stream().mapToInt(List::size).sum();
    }

    private HitRow hit(int index) {
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
        List<HitRow> removed = Collections.nCopies(size(), PENDING);
        pages.clear();
        unfolded.clear();
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
            nextUpdate(row(i));
        }
        endChange();
    }

    /// A page did not come: it is asked for again when somebody looks.
    void forget(int page) {
        pages.remove(page);
    }
}
