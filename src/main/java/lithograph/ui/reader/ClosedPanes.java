package lithograph.ui.reader;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// What was closed, to be opened again: the latest first, each among the tabs it was one of.
final class ClosedPanes {
    private static final int MOST = 20;

    private final PaneRow row;
    private final Deque<Closed> latest = new ArrayDeque<>();

    /// @param among the tabs it stood among; empty where it was alone in its pane
    /// @param index among them
    record Closed(Trail.Place place, Optional<PaneTabs> among, int index) {}

    ClosedPanes(PaneRow row) {
        this.row = row;
    }

    /// Remembers the tab, which is open still; empty where it holds nothing.
    Optional<Closed> put(PaneModel tab) {
        Optional<Closed> closed = row.columnOf(tab)
                .flatMap(column -> tab.here()
                        .map(place -> new Closed(
                                place,
                                Optional.of(column).filter(tabs -> tabs.all().size() > 1),
                                column.all().indexOf(tab))));
        closed.ifPresent(latest::push);
        if (latest.size() > MOST) {
            latest.removeLast();
        }
        return closed;
    }

    /// Opens again what was closed last: as a tab where it was one, else in a pane beside the current one.
    void reopen() {
        Closed closed = latest.poll();
        if (closed != null) {
            open(closed);
        }
    }

    /// Opens this one again, unless that has happened already.
    void reopen(Closed closed) {
        if (latest.remove(closed)) {
            open(closed);
        }
    }

    private void open(Closed closed) {
        PaneModel tab = closed.among()
                .filter(row.columns()::contains)
                .map(tabs -> row.tab(tabs, closed.index()))
                .orElseGet(() -> row.at(Placement.BESIDE));
        row.setCurrent(tab);
        tab.reopen(closed.place());
    }
}
