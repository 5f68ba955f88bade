package lithograph.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import lithograph.ui.Screen;
import lithograph.ui.control.Histogram.Bar;
import lithograph.ui.control.Histogram.Stretch;
import org.junit.jupiter.api.Test;

final class ControlsTest {
    @Test
    void aLineThatIsTooLongIsCutAndKeepsTheMarksThatAreSeen() {
        MarkedLine line = Screen.call(MarkedLine::new);
        line.show(
                "Chips, more chips, and after all that still more of the very same chips",
                List.of(new MarkedLine.Range(0, 5), new MarkedLine.Range(66, 71)));
        try (Screen screen = Screen.show(() -> new VBox(line), 160, 60)) {
            Screen.settle();
            assertTrue(Screen.call(() -> shown(line).endsWith("…")));
            int pieces = Screen.call(
                    () -> ((Path) line.lookup(".mark")).getElements().size());
            Screen.run(() -> screen.stage().setWidth(900));
            Screen.settle();
            assertEquals(line.words(), Screen.call(() -> shown(line)));
            assertTrue(Screen.call(
                            () -> ((Path) line.lookup(".mark")).getElements().size())
                    > pieces);
        }
    }

    private static String shown(MarkedLine line) {
        return ((Text) line.lookup(".line-text")).getText();
    }

    @Test
    void barsAreBrushedByArrowKeys() {
        List<Optional<Stretch>> brushed = new ArrayList<>();
        Histogram histogram = Screen.call(Histogram::new);
        try (Screen screen = Screen.show(() -> new StackPane(histogram), 200, 60)) {
            Screen.run(() -> {
                histogram.onBrush(brushed::add);
                histogram.show(
                        List.of(new Bar("a", 1), new Bar("b", 0), new Bar("c", 4), new Bar("d", 2)), Optional.empty());
                histogram.requestFocus();
            });
            screen.press(KeyCode.RIGHT);
            screen.press(KeyCode.RIGHT);
            screen.press(KeyCode.SHIFT, KeyCode.RIGHT);
            screen.press(KeyCode.ENTER);
            screen.press(KeyCode.DELETE);
            assertEquals(List.of(Optional.of(new Stretch(1, 2)), Optional.empty()), brushed);
        }
    }

    @Test
    void chipsThatDoNotFitAreLeftOut() {
        FittingRow row = Screen.call(() -> new FittingRow(4));
        List<Label> chips = List.of(new Label("Meituan"), new Label("LongCat 2.0"), new Label("Ascend 910B"));
        row.getChildren().addAll(chips);
        try (Screen screen = Screen.show(() -> new VBox(row), 150, 40)) {
            Screen.settle();
            assertEquals(
                    List.of(true, true, false),
                    Screen.call(() -> chips.stream().map(Node::isVisible).toList()));
            assertTrue(screen.stage().isShowing());
        }
    }

    @Test
    void escClosesWhatLiesOverTheWindowAndGivesTheFocusBack() {
        Overlay overlay = Screen.call(Overlay::new);
        Label below = Screen.call(() -> new Label("below"));
        try (Screen screen = Screen.show(() -> new StackPane(below, overlay), 300, 200)) {
            Screen.run(() -> {
                below.setFocusTraversable(true);
                below.requestFocus();
                VBox sheet = new VBox(new Label("sheet"));
                sheet.setFocusTraversable(true);
                overlay.show(sheet);
            });
            assertTrue(Screen.call(overlay::isOpen));
            screen.press(KeyCode.ESCAPE);
            assertFalse(Screen.call(overlay::isOpen));
            assertEquals(below, Screen.call(() -> screen.stage().getScene().getFocusOwner()));
        }
    }
}
