package lithograph.ui.control;

import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/// Tooltips, all alike.
public final class Tips {
    private Tips() {}

    /// Puts the words on the node, in the place of those it has.
    public static void on(Node node, String words) {
        Tooltip tip = new Tooltip(words);
        tip.setShowDelay(Duration.millis(500));
        tip.setWrapText(true);
        tip.setMaxWidth(420);
        Tooltip.install(node, tip);
    }

    /// What the action does, and how to press it.
    public static void on(Node node, Action action) {
        String keys = action.keyText();
        on(node, keys.isEmpty() ? action.text() : action.text() + "  " + keys);
    }
}
