package lithograph.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import lithograph.article.Span;
import lithograph.notes.Highlight;
import lithograph.notes.HighlightColor;
import lithograph.ui.Screen;
import lithograph.ui.page.PageView;
import lithograph.ui.page.TextSearch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The desk in a window, by real keys and clicks.
final class ReadingDeskViewTest {
    @TempDir
    Path folder;

    private Desks desks;
    private ReadingDeskModel desk;
    private Screen screen;

    @BeforeEach
    void open() throws Exception {
        desks = new Desks(folder);
        desk = desks.desk;
        screen = Screen.show(() -> new ReadingDeskView(desk), 1100, 800);
    }

    @AfterEach
    void close() throws Exception {
        screen.close();
        Screen.call(() -> {
            desks.close();
            return true;
        });
    }

    @Test
    void aPassageThatWasFoundIsHighlightedByKey() throws Exception {
        openHall();
        screen.press(KeyCode.CONTROL, KeyCode.F);
        type(KeyCode.R, KeyCode.A, KeyCode.C, KeyCode.K, KeyCode.S);
        screen.press(KeyCode.ESCAPE);
        screen.press(KeyCode.DIGIT3);

        Highlight highlight = desks.library.notebook().highlights(desks.hall()).getFirst();
        assertEquals("racks", highlight.anchor().exact());
        assertEquals(HighlightColor.BLUE, highlight.color());
    }

    @Test
    void aSelectionByMouseIsExtendedByKeyCommentedAndUndone() throws Exception {
        openHall();
        doubleClick("hums");
        screen.press(KeyCode.SHIFT, KeyCode.RIGHT);
        screen.press(KeyCode.N);
        type(KeyCode.O, KeyCode.K);
        screen.press(KeyCode.ESCAPE);

        Highlight highlight = desks.library.notebook().highlights(desks.hall()).getFirst();
        assertEquals("hums.", highlight.anchor().exact());
        assertEquals("ok", highlight.comment());
        screen.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(List.of(), desks.library.notebook().highlights(desks.hall()));
    }

    @Test
    void theNoteThatIsTypedIsSaved() throws Exception {
        openHall();
        screen.press(KeyCode.N);
        type(KeyCode.M, KeyCode.Y);

        assertEquals("my", desks.library.notebook().note(desks.hall()).text());
    }

    @Test
    void keysThatMarkDoNothingWhileSomebodyTypes() throws Exception {
        openHall();
        doubleClick("hums");
        Screen.run(() -> desk.notesShownProperty().set(true));
        Screen.settle();
        click(lookup(".note-text"));
        type(KeyCode.H, KeyCode.DIGIT2);

        assertEquals(List.of(), desks.library.notebook().highlights(desks.hall()));
        assertEquals("h2", desks.library.notebook().note(desks.hall()).text());
    }

    @Test
    void theNextHitIsReachedAndSelected() {
        Screen.run(() -> desk.queryProperty().set("hall"));
        openHall();
        screen.press(KeyCode.F3);
        screen.press(KeyCode.F3);
        screen.press(KeyCode.SHIFT, KeyCode.F3);

        assertEquals("1 of 6", desk.current().marks().describe());
        assertEquals(
                desk.current().marks().current(),
                desk.current().selectionProperty().get());
    }

    @Test
    void aPassageIsCopiedWithItsSource() {
        openHall();
        doubleClick("quiet");
        screen.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);

        assertEquals(
                "“quiet”\n— Mara Lindqvist, “Orrel hall runs on 12,000 H100 cards”, The Machine Room, 2026-07-01, "
                        + "https://machineroom.example/hall",
                Screen.call(() -> Clipboard.getSystemClipboard().getString()));
    }

    @Test
    void aClickInTheComparisonGoesToTheMentionInBoth() {
        Screen.run(() -> {
            desk.open(desks.hall(), Placement.LEFT);
            desk.open(desks.price(), Placement.RIGHT);
        });
        Screen.settle();
        click(lookup(".entity-row.chip"));

        for (PaneModel pane : desk.panes()) {
            Span span = pane.jumpProperty().get().orElseThrow().span();
            assertEquals("H100", span.of(pane.page().orElseThrow().text()));
        }
    }

    @Test
    void textGrowsByKeyAndKeepsThePlace() {
        openHall();
        screen.press(KeyCode.CONTROL, KeyCode.EQUALS);
        screen.press(KeyCode.CONTROL, KeyCode.EQUALS);
        assertEquals(19, desk.textSizeProperty().get());
        screen.press(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertEquals(17, desk.textSizeProperty().get());
    }

    @Test
    void aPaneIsClosedByKey() {
        Screen.run(() -> {
            desk.open(desks.hall(), Placement.LEFT);
            desk.open(desks.price(), Placement.RIGHT);
        });
        Screen.settle();
        screen.press(KeyCode.CONTROL, KeyCode.W);

        assertEquals(1, desk.panes().size());
        assertEquals(Optional.of(desks.hall()), desk.current().article());
        screen.press(KeyCode.N);
        type(KeyCode.X);
        assertEquals(
                "x",
                desk.current()
                        .annotationsProperty()
                        .get()
                        .orElseThrow()
                        .noteProperty()
                        .get());
    }

    private void openHall() {
        Screen.run(() -> desk.open(desks.hall(), Placement.HERE));
        Screen.settle();
        Screen.run(() -> ((ReadingDeskView) screen.stage().getScene().getRoot()).focusCurrent());
        Screen.settle();
    }

    private void type(KeyCode... keys) {
        for (KeyCode key : keys) {
            screen.press(key);
        }
    }

    private Node lookup(String selector) {
        return Screen.call(() -> java.util.Objects.requireNonNull(
                screen.stage().getScene().getRoot().lookup(selector), selector));
    }

    private void click(Node node) {
        Bounds bounds = Screen.call(() -> node.localToScreen(node.getLayoutBounds()));
        click(new Point2D(bounds.getCenterX(), bounds.getCenterY()), 1);
    }

    private void doubleClick(String word) {
        PageView page = (PageView) lookup(".page");
        Span span = TextSearch.find(page.page().orElseThrow().text(), word).getFirst();
        Bounds bounds = Screen.call(() -> page.localToScreen(page.boundsOf(span).orElseThrow()));
        click(new Point2D(bounds.getCenterX(), bounds.getCenterY()), 2);
        assertTrue(desk.current().selectionProperty().get().isPresent(), word);
    }

    private static void click(Point2D point, int times) {
        Screen.run(() -> {
            Robot robot = new Robot();
            robot.mouseMove(point);
            for (int i = 0; i < times; i++) {
                robot.mouseClick(MouseButton.PRIMARY);
            }
        });
        Screen.settle();
    }
}
