package lithograph.ui.control;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.input.KeyCombination;

/// The keys of a command: the usual ones, or those that the user gave it, or none. JavaFX thread.
public final class Shortcut {
    private final Optional<KeyCombination> usual;
    private final ReadOnlyObjectWrapper<Optional<KeyCombination>> now;

    Shortcut(Optional<KeyCombination> usual) {
        this.usual = usual;
        this.now = new ReadOnlyObjectWrapper<>(usual);
    }

    /// What it is now; empty where the command has no keys.
    public ReadOnlyObjectProperty<Optional<KeyCombination>> nowProperty() {
        return now.getReadOnlyProperty();
    }

    /// What the program gives it.
    public Optional<KeyCombination> usual() {
        return usual;
    }

    public boolean isChanged() {
        return !now.get().equals(usual);
    }

    public void change(Optional<KeyCombination> keys) {
        now.set(keys);
    }
}
