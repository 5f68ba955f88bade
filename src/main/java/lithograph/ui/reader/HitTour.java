package lithograph.ui.reader;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import lithograph.article.Span;

/// Places in an article that are gone through one by one, round and round: the words searched for, or what was found.
final class HitTour {
    private final ReadOnlyObjectWrapper<List<Span>> spans = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper(-1);

    /// Sets out on other places, by start; none is the current one.
    void set(List<Span> next) {
        current.set(-1);
        spans.set(List.copyOf(next));
    }

    ReadOnlyObjectProperty<List<Span>> spansProperty() {
        return spans.getReadOnlyProperty();
    }

    List<Span> spans() {
        return spans.get();
    }

    /// The index of the current place, or -1.
    ReadOnlyIntegerProperty currentProperty() {
        return current.getReadOnlyProperty();
    }

    Optional<Span> current() {
        return current.get() < 0 ? Optional.empty() : Optional.of(spans().get(current.get()));
    }

    /// Goes to the next place; to the first at or after `offset` where there is no current one yet.
    Optional<Span> next(int offset) {
        if (spans().isEmpty()) {
            return Optional.empty();
        }
        current.set(current.get() >= 0 ? (current.get() + 1) % spans().size() : firstFrom(offset) % spans().size());
        return current();
    }

    /// Goes to the place before; to the last before `offset` where there is no current one yet.
    Optional<Span> previous(int offset) {
        if (spans().isEmpty()) {
            return Optional.empty();
        }
        int from = current.get() >= 0 ? current.get() : firstFrom(offset);
        current.set(Math.floorMod(from - 1, spans().size()));
        return current();
    }

    /// `3 of 17`, `17` before the first step, empty where there are none.
    String describe() {
        int size = spans().size();
        return size == 0 ? "" : current.get() < 0 ? Integer.toString(size) : (current.get() + 1) + " of " + size;
    }

    private int firstFrom(int offset) {
        int index = 0;
        while (index < spans().size() && spans().get(index).start() < offset) {
            index++;
        }
        return index;
    }
}
