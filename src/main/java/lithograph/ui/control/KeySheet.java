package lithograph.ui.control;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Gives a command other keys: press them, then Enter. Names the command that has them already, which then loses them.
/// Keys that a list or page keeps for itself are refused. Backspace leaves the command without keys; Esc leaves all as
/// it is.
public final class KeySheet extends VBox {
    private final Action action;
    private final Collection<Action> all;
    private final List<Kept> kept;
    private final Runnable close;
    private final Button ok = button("Set", this::set);
    private final Label keys = new Label();
    private final Label clash = new Label();
    private Optional<KeyCombination> pressed;

    /// Keys that no command can take.
    ///
    /// @param where what keeps them, to begin a sentence
    public record Kept(String where, KeyCombination keys) {}

    /// @param all  every command, to find who has the keys already
    /// @param kept what this command cannot have
    public KeySheet(Action action, Collection<Action> all, List<Kept> kept, Runnable close) {
        this.action = action;
        this.all = List.copyOf(all);
        this.kept = List.copyOf(kept);
        this.close = close;
        this.pressed = action.keys();
        getStyleClass().addAll("dialog-sheet", "name-sheet");
        setFocusTraversable(true);
        Label title = new Label("Keys for: " + action.text());
        title.getStyleClass().add("sheet-title");
        title.setWrapText(true);
        Label how = new Label("Press the keys, then Enter. Backspace for none.");
        how.getStyleClass().add("muted");
        keys.getStyleClass().add("sheet-title");
        clash.setWrapText(true);
        clash.managedProperty().bind(clash.textProperty().isNotEmpty());
        Button reset = button("Usual keys", () -> take(action.shortcut().usual()));
        reset.setDisable(!action.shortcut().isChanged());
        Button none = button("No keys", () -> take(Optional.empty()));
        ok.getStyleClass().add("accent");
        HBox buttons = new HBox(8, reset, none, ok);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(title, how, keys, clash, buttons);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        take(pressed);
    }

    private static Button button(String words, Runnable run) {
        Button button = new Button(words);
        button.setFocusTraversable(false);
        button.setOnAction(_ -> run.run());
        return button;
    }

    private void key(KeyEvent event) {
        KeyCode code = event.getCode();
        boolean bare = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
        if (code.isModifierKey() || bare && code == KeyCode.ESCAPE) {
            return;
        }
        event.consume();
        if (bare && code == KeyCode.ENTER) {
            set();
        } else if (bare && (code == KeyCode.BACK_SPACE || code == KeyCode.DELETE)) {
            take(Optional.empty());
        } else {
            take(Optional.of(new KeyCodeCombination(
                    code,
                    of(event.isShiftDown()),
                    ModifierValue.UP,
                    of(event.isAltDown()),
                    ModifierValue.UP,
                    of(event.isShortcutDown()))));
        }
    }

    private static ModifierValue of(boolean down) {
        return down ? ModifierValue.DOWN : ModifierValue.UP;
    }

    private void take(Optional<KeyCombination> next) {
        pressed = next;
        keys.setText(next.map(KeyCombination::getDisplayText).orElse("none"));
        Optional<Kept> keeper = keeper();
        ok.setDisable(keeper.isPresent());
        if (keeper.isPresent()) {
            clash.setText(keeper.get().where() + " keeps these keys for itself. Press others.");
            return;
        }
        String others = others().stream().map(Action::text).collect(Collectors.joining("”, “"));
        clash.setText(others.isEmpty() ? "" : "“" + others + "” has these keys now, and loses them.");
    }

    private Optional<Kept> keeper() {
        return kept.stream()
                .filter(each -> pressed.filter(each.keys()::equals).isPresent())
                .findFirst();
    }

    private List<Action> others() {
        return all.stream()
                .filter(each -> !each.id().equals(action.id()))
                .filter(each -> each.keys().isPresent() && each.keys().equals(pressed))
                .toList();
    }

    private void set() {
        if (keeper().isPresent()) {
            return;
        }
        others().forEach(each -> each.shortcut().change(Optional.empty()));
        action.shortcut().change(pressed);
        close.run();
    }
}
