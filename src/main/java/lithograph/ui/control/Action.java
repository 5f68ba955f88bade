package lithograph.ui.control;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCombination;

/// A command of the window: what menus, the palette, context menus, tooltips and the sheet of shortcuts all show.
///
/// @param id       stable, as `view.theme.dark`
/// @param menu     the menu it stands in
/// @param text     what it does; ends in an ellipsis only where a dialog follows
/// @param shortcut how to press it
/// @param possible whether it can be done now
public record Action(
        String id, String menu, String text, Shortcut shortcut, ObservableBooleanValue possible, Runnable run) {
    /// One that can always be done.
    public static Action of(String id, String menu, String text, String keys, Runnable run) {
        return new Action(
                id, menu, text, new Shortcut(combination(keys)), Bindings.createBooleanBinding(() -> true), run);
    }

    /// This action, but only while `condition` holds.
    public Action when(ObservableBooleanValue condition) {
        return new Action(id, menu, text, shortcut, condition, run);
    }

    /// Does it, where it is possible.
    public void fire() {
        if (possible.get()) {
            run.run();
        }
    }

    /// The keys as they are now.
    public Optional<KeyCombination> keys() {
        return shortcut.nowProperty().get();
    }

    /// The keys as the user reads them, or nothing.
    public String keyText() {
        return keys().map(KeyCombination::getDisplayText).orElse("");
    }

    private static Optional<KeyCombination> combination(String keys) {
        return keys.isEmpty() ? Optional.empty() : Optional.of(KeyCombination.valueOf(keys));
    }
}
