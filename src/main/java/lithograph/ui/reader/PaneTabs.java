package lithograph.ui.reader;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The tabs of one pane, behind each other: one is shown. There is always at least one. Window thread only.
final class PaneTabs {
    private final ObservableList<PaneModel> all = FXCollections.observableArrayList();
    private final ObservableList<PaneModel> seen = FXCollections.unmodifiableObservableList(all);
    private final ReadOnlyObjectWrapper<PaneModel> shown;

    PaneTabs(PaneModel first) {
        all.add(first);
        shown = new ReadOnlyObjectWrapper<>(first);
    }

    /// From left to right.
    ObservableList<PaneModel> all() {
        return seen;
    }

    PaneModel shown() {
        return shown.get();
    }

    ReadOnlyObjectProperty<PaneModel> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// The tab `by` further to the right, after the last the first.
    PaneModel beside(int by) {
        return all.get(Math.floorMod(all.indexOf(shown()) + by, all.size()));
    }

    void show(PaneModel tab) {
        shown.set(tab);
    }

    /// Puts a tab at the place, or last where there are fewer, without showing it.
    void add(int index, PaneModel tab) {
        all.add(Math.min(index, all.size()), tab);
    }

    /// Takes a tab out.
    ///
    /// @return the one that is shown now; empty, and nothing is done, where it was the only one
    Optional<PaneModel> remove(PaneModel tab) {
        int index = all.indexOf(tab);
        if (all.size() == 1 || index < 0) {
            return Optional.empty();
        }
        if (shown() == tab) {
            shown.set(all.get(index + 1 < all.size() ? index + 1 : index - 1));
        }
        all.remove(index);
        return Optional.of(shown());
    }
}
