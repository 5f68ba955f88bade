package lithograph.ui.page;

import javafx.scene.layout.Pane;
import javafx.scene.text.Text;

/// How wide a line is in the font that words of a role are set in. Never seen.
public final class Measure extends Pane {
    /// 66 letters and spaces with about the frequencies of English.
    private static final String LINE = "the order in which tools arrive on a desk says what a room is for.";

    /// Below this width of a pane, in pixels, titles and margins are smaller.
    public static final double NARROW = 480;

    private final Text line = new Text(LINE);

    Measure(Role role) {
        getStyleClass().addAll("words", role.styleClass());
        line.getStyleClass().add("run");
        getChildren().add(line);
        setVisible(false);
        setManaged(false);
    }

    /// Wide enough for lines of 66 characters on average: ragged lines end a word short of the edge.
    double width() {
        return Math.ceil(line.getLayoutBounds().getWidth() * 1.06);
    }

    double fontSize() {
        return line.getFont().getSize();
    }

    /// The space left and right of the text: 24 pixels, less where the pane is narrow.
    double margin(double room) {
        return room >= NARROW ? 24 : room >= NARROW * 0.55 ? 16 : 10;
    }
}
