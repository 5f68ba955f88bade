package lithograph.ui.marks;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What can be taken back, the latest first.
public final class Undo {
    private static final int MOST = 100;

    private final Deque<Step> steps = new ArrayDeque<>();
    private long done;
    private final ReadOnlyObjectWrapper<Optional<Step>> latest = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// @param what   what was done, as `Highlight removed`
    /// @param number counts the steps: a later one has a higher number
    public record Step(String what, Runnable back, long number) {
        /// True where this step was done after `other`, or with none before it.
        public boolean follows(Optional<Step> other) {
            return other.isEmpty() || number > other.get().number();
        }
    }

    /// @param what as `Highlight removed`
    /// @param back takes it back
    public void did(String what, Runnable back) {
        steps.push(new Step(what, back, ++done));
        if (steps.size() > MOST) {
            steps.removeLast();
        }
        latest.set(Optional.of(steps.getFirst()));
    }

    /// Takes the latest step back; nothing happens where there is none.
    public void undo() {
        Step step = steps.poll();
        if (step != null) {
            step.back().run();
        }
        latest.set(Optional.ofNullable(steps.peek()));
    }

    public ReadOnlyObjectProperty<Optional<Step>> latestProperty() {
        return latest.getReadOnlyProperty();
    }
}
