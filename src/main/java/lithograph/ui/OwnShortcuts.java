package lithograph.ui;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCombination;
import lithograph.ui.control.Action;
import lithograph.ui.control.Actions;

/// The shortcuts that the user changed, kept in the library's settings as lines of id, a tab and the keys. JavaFX
/// thread.
final class OwnShortcuts {
    private static final String NAME = "window.shortcuts";

    private OwnShortcuts() {}

    /// Gives the commands what was kept, and keeps what is changed from now on. What no command is called any more, or
    /// is no key, is passed over.
    static void follow(Actions actions, Remembered remembered) {
        remembered.get(NAME, "").lines().forEach(line -> {
            String[] parts = line.split("\t", -1);
            actions.all().stream()
                    .filter(action -> action.id().equals(parts[0]) && parts.length == 2)
                    .forEach(action -> parse(parts[1]).ifPresent(action.shortcut()::change));
        });
        List<Action> all = new ArrayList<>(actions.all());
        all.forEach(
                action -> action.shortcut().nowProperty().addListener((_, _, _) -> remembered.put(NAME, written(all))));
    }

    static String written(Collection<Action> actions) {
        return actions.stream()
                .filter(action -> action.shortcut().isChanged())
                .map(action -> action.id() + "\t"
                        + action.keys().map(KeyCombination::getName).orElse(""))
                .collect(Collectors.joining("\n"));
    }

    /// The keys, which may be none; nothing where the text is not the name of keys.
    private static Optional<Optional<KeyCombination>> parse(String keys) {
        try {
            return Optional.of(keys.isEmpty() ? Optional.empty() : Optional.of(KeyCombination.valueOf(keys)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
