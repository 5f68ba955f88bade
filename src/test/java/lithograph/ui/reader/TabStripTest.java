package lithograph.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
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
    void aPaneOfItsOwnShowsItsOwnTabs() {
        window.openHall();
        Screen.run(() -> {
            desk.open(window.desks.price(), Placement.TAB);
            PaneModel hall = desk.row().tabs().getFirst();
            desk.row().part(hall);
            desk.open(window.desks.apples(), Placement.TAB);
            desk.setCurrent(hall);
        });
        Screen.settle();

        assertEquals(List.of("Orrel hall runs on 12,000 H100 cards", "Apples"), tabs());
    }

    @Test
    void aComparisonThatArrivesTakesTheKeyboardFromNoOtherPlace() throws Exception {
        window.desks.change("The hall hums.", "The hall hums day and night.");
        Screen.run(() -> {
            desk.openVersion(desk.open(window.desks.hall(), Placement.HERE), 1);
            desk.switches().notes().set(true);
        });
        window.focus();
        window.screen.press(KeyCode.ALT, KeyCode.U);
        assertTrue(focused(".unified .page"), "the one text was asked for");
        Screen.run(desk::reload);
        Screen.settle();
        assertTrue(focused(".unified .page"), "it has come again");

        Node field = Screen.call(() -> window.view().lookupAll(".tags-field").stream()
                .filter(each -> !each.isDisabled())
                .findFirst()
                .orElseThrow());
        Screen.run(field::requestFocus);
        Screen.run(desk::reload);
        Screen.settle();
        assertTrue(window.lookup(".unified").isVisible());
        assertTrue(Screen.call(field::isFocused));
    }

    private boolean focused(String selector) {
        Node node = window.lookup(selector);
        return Screen.call(node::isFocused);
    }

    private List<String> tabs() {
        return Screen.call(() -> window.view().lookupAll(".tab-strip").stream()
                .filter(Node::isVisible)
                .flatMap(strip -> strip.lookupAll(".tab-entry .label").stream())
                .map(label -> ((Label) label).getText())
                .toList());
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
