package lithograph.ui;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What the user is told, and how what was done last is taken back. JavaFX thread.
public final class Notices {
    private final ReadOnlyObjectWrapper<Optional<Notice>> latest = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Runnable>> lastDone = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// Something to tell the user once.
    ///
    /// @param undo takes back what it tells of, where that is possible
    public record Notice(String words, Optional<Runnable> undo) {}

    public ReadOnlyObjectProperty<Optional<Notice>> latestProperty() {
        return latest.getReadOnlyProperty();
    }

    /// What takes back the last thing that was done, while that is possible.
    public ReadOnlyObjectProperty<Optional<Runnable>> lastDoneProperty() {
        return lastDone.getReadOnlyProperty();
    }

    /// Tells the user something.
    public void say(String words) {
        latest.set(Optional.of(new Notice(words, Optional.empty())));
    }

    /// Tells the user what was done, and offers to take it back: until the next such thing is done.
    public void done(String words, Runnable undo) {
        lastDone.set(Optional.of(undo));
        latest.set(Optional.of(new Notice(words, Optional.of(this::undo))));
    }

    /// Takes back what was done last.
    public void undo() {
        Optional<Runnable> undo = lastDone.get();
        lastDone.set(Optional.empty());
        undo.ifPresent(Runnable::run);
    }

    /// Tells the user why something could not be done.
    public void failed(Exception failure) {
        say(Optional.ofNullable(failure.getMessage())
                .orElse("Something went wrong. Your articles and notes are safe."));
    }
}
