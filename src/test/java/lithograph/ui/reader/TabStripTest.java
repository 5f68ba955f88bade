package lithograph.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import lithograph.ui.Screen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Tabs, and two versions as one text, by real keys and clicks.
final class TabStripTest {
    @TempDir
    Path folder;

    private DeskWindow window;
    private ReadingDeskModel desk;

    @BeforeEach
    void open() throws Exception {
        window = new DeskWindow(folder);
        desk = window.desk;
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void tabsAreMadeGoneThroughAndClosedByKeyAndTheKeyboardStaysOnThePage() {
        window.openHall();
        assertFalse(window.lookup(".tab-strip").isVisible());
        window.screen.press(KeyCode.CONTROL, KeyCode.T);
        Screen.run(() -> desk.open(window.desks.price(), Placement.HERE));
        Screen.settle();
        assertTrue(window.lookup(".tab-strip").isVisible());

        window.screen.press(KeyCode.CONTROL, KeyCode.PAGE_UP);
        assertEquals(Optional.of(window.desks.hall()), desk.current().article());
        window.screen.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        assertEquals(Optional.of(window.desks.price()), desk.current().article());
        window.screen.press(KeyCode.CONTROL, KeyCode.W);
        assertEquals(Optional.of(window.desks.hall()), desk.current().article());
        assertFalse(window.lookup(".tab-strip").isVisible());
        assertTrue(Screen.call(() -> window.view().currentView().isReading()));
    }

    @Test
    void aTabIsShownByAClickAndClosedByTheMiddleButton() {
        window.openHall();
        Screen.run(() -> desk.open(window.desks.price(), Placement.TAB));
        Screen.settle();
        window.click(window.lookup(".tab-entry"));
        assertEquals(Optional.of(window.desks.hall()), desk.current().article());

        window.click(DeskWindow.centre(window.lookup(".tab-entry")), MouseButton.MIDDLE, 1);
        assertEquals(1, desk.row().tabs().size());
        assertEquals(Optional.of(window.desks.price()), desk.current().article());
    }

    @Test
    void twoVersionsBecomeOneTextAndTwoAgain() throws Exception {
        window.desks.change("The hall hums.", "The hall hums day and night.");
        Screen.run(() -> desk.openVersion(desk.open(window.desks.hall(), Placement.HERE), 1));
        window.focus();
        assertFalse(window.lookup(".unified").isVisible());
        window.screen.press(KeyCode.ALT, KeyCode.U);
        assertTrue(window.lookup(".unified").isVisible());

        window.screen.press(KeyCode.F7);
        assertEquals(
                "Two versions, 1 of 1 difference",
                desk.differences().wordsProperty().get());
        window.screen.press(KeyCode.ESCAPE);
        assertFalse(window.lookup(".unified").isVisible());
        assertTrue(Screen.call(() -> window.view().currentView().isReading()));
    }

    @Test
    void whatThePointerRestsOnIsShownInBothTexts() {
        window.openBoth();
        Screen.run(() -> {
            var joint = desk.comparison()
                    .comparedProperty()
                    .get()
                    .orElseThrow()
                    .joints()
                    .getFirst();
            desk.comparison()
                    .point(desk.panes().getFirst(), Optional.of(joint.left().start()));
            assertEquals(
                    Optional.of(joint.right()),
                    desk.panes().getLast().pointedProperty().get());
            desk.comparison().point(desk.panes().getFirst(), Optional.empty());
            assertEquals(
                    Optional.empty(), desk.panes().getLast().pointedProperty().get());
        });
    }
}
