package lithograph.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The panes side by side, one to four, each with its tabs; one is the current one. Window thread only.
final class PaneRow {
    private final Supplier<PaneModel> fresh;
    private final List<PaneTabs> columns = new ArrayList<>();
    private final ObservableList<PaneModel> panes = FXCollections.observableArrayList();
    private final ObservableList<PaneModel> seen = FXCollections.unmodifiableObservableList(panes);
    private final ReadOnlyObjectWrapper<PaneModel> current;

    /// @param fresh makes an empty pane
    PaneRow(Supplier<PaneModel> fresh) {
        this.fresh = fresh;
        PaneModel first = fresh.get();
        columns.add(new PaneTabs(first));
        panes.add(first);
        current = new ReadOnlyObjectWrapper<>(first);
    }

    /// What each pane shows, from left to right.
    ObservableList<PaneModel> panes() {
        return seen;
    }

    /// The panes with their tabs, from left to right.
    List<PaneTabs> columns() {
        return List.copyOf(columns);
    }

    /// All tabs of all panes.
    List<PaneModel> tabs() {
        return columns.stream().flatMap(column -> column.all().stream()).toList();
    }

    ReadOnlyObjectProperty<PaneModel> currentProperty() {
        return current.getReadOnlyProperty();
    }

    PaneModel current() {
        return current.get();
    }

    /// The pane that the tab is in; empty where it is closed.
    Optional<PaneTabs> columnOf(PaneModel tab) {
        return columns.stream().filter(column -> column.all().contains(tab)).findFirst();
    }

    /// Makes it the current one, and shows it where it is a tab behind another.
    void setCurrent(PaneModel tab) {
        columnOf(tab).ifPresent(column -> {
            column.show(tab);
            shown();
            current.set(tab);
        });
    }

    /// Makes the pane to the right the current one, after the last the first.
    void cycle(int by) {
        setCurrent(panes.get(Math.floorMod(panes.indexOf(current()) + by, panes.size())));
    }

    /// Shows the tab to the right in the current pane, after the last the first.
    void cycleTabs(int by) {
        columnOf(current()).ifPresent(column -> setCurrent(column.beside(by)));
    }

    PaneModel at(Placement placement) {
        return switch (placement) {
            case HERE -> current();
            case LEFT -> edge(0, panes.getFirst());
            case RIGHT -> edge(1, panes.getLast());
            case BESIDE -> beside();
            case TAB -> current().isEmpty() ? current() : tab();
        };
    }

    /// A new tab right of the current one, shown.
    PaneModel tab() {
        PaneTabs column = columnOf(current()).orElseThrow();
        return tab(column, column.all().indexOf(current()) + 1);
    }

    /// A new tab at a place of a pane, shown.
    PaneModel tab(PaneTabs column, int index) {
        PaneModel made = behind(column, index);
        setCurrent(made);
        return made;
    }

    /// A new tab at a place of a pane, behind the one that is shown.
    PaneModel behind(PaneTabs column, int index) {
        PaneModel made = fresh.get();
        column.add(index, made);
        return made;
    }

    /// A new pane left of another; with four open, the one beside it that is there.
    PaneModel before(PaneModel pane) {
        int index = Math.max(0, panes.indexOf(pane));
        return panes.size() == ReadingDeskModel.MOST_PANES ? panes.get(index == 0 ? 1 : index - 1) : insert(index);
    }

    /// Moves a tab into a pane of its own right of where it is; nothing happens where there are four already, or it has
    /// one.
    void part(PaneModel tab) {
        PaneTabs column = columnOf(tab).orElseThrow();
        if (columns.size() < ReadingDeskModel.MOST_PANES && column.remove(tab).isPresent()) {
            columns.add(columns.indexOf(column) + 1, new PaneTabs(tab));
            shown();
            current.set(tab);
        }
    }

    /// Takes the tab away, and its pane where it was the only one.
    ///
    /// @return false, and nothing is done, where it is the last of all
    boolean remove(PaneModel tab) {
        PaneTabs column = columnOf(tab).orElseThrow();
        Optional<PaneModel> next = column.remove(tab);
        if (next.isEmpty() && columns.size() == 1) {
            return false;
        }
        int index = columns.indexOf(column);
        if (next.isEmpty()) {
            columns.remove(index);
        }
        shown();
        if (current() == tab) {
            current.set(panes.get(Math.min(index, panes.size() - 1)));
        }
        return true;
    }

    /// Changes places with the pane to the right, the last one with the one to the left.
    void swap(PaneModel pane) {
        int index = panes.indexOf(pane);
        if (index < 0 || columns.size() < 2) {
            return;
        }
        int other = index + 1 < columns.size() ? index + 1 : index - 1;
        PaneTabs moved = columns.get(index);
        columns.set(index, columns.get(other));
        columns.set(other, moved);
        shown();
    }

    /// Clears everything away for new empty panes.
    ///
    /// @param count how many, at least one
    void begin(int count) {
        tabs().forEach(PaneModel::clear);
        columns.clear();
        for (int i = 0; i < count; i++) {
            columns.add(new PaneTabs(fresh.get()));
        }
        shown();
        current.set(panes.getFirst());
    }

    private PaneModel insert(int index) {
        PaneModel made = fresh.get();
        columns.add(index, new PaneTabs(made));
        shown();
        return made;
    }

    private void shown() {
        List<PaneModel> now = columns.stream().map(PaneTabs::shown).toList();
        if (!now.equals(panes)) {
            panes.setAll(now);
        }
    }

    private PaneModel edge(int index, PaneModel there) {
        return panes.size() > 1 || there.isEmpty() ? there : insert(index);
    }

    private PaneModel beside() {
        int index = panes.indexOf(current());
        if (current().isEmpty()) {
            return current();
        }
        return panes.size() == ReadingDeskModel.MOST_PANES
                ? panes.get(Math.min(index + 1, ReadingDeskModel.MOST_PANES - 1))
                : insert(index + 1);
    }
}
