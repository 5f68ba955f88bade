package lithograph.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
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

    private DeskWindow window;
    private Desks desks;
    private ReadingDeskModel desk;
    private Screen screen;

    @BeforeEach
    void open() throws Exception {
        window = new DeskWindow(folder);
        desks = window.desks;
        desk = window.desk;
        screen = window.screen;
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aPassageThatWasFoundIsHighlightedByKey() throws Exception {
        window.openHall();
        screen.press(KeyCode.CONTROL, KeyCode.F);
        window.type(KeyCode.R, KeyCode.A, KeyCode.C, KeyCode.K, KeyCode.S);
        screen.press(KeyCode.ESCAPE);
        screen.press(KeyCode.DIGIT3);

        Highlight highlight = desks.library.notebook().highlights(desks.hall()).getFirst();
        assertEquals("racks", highlight.anchor().exact());
        assertEquals(HighlightColor.BLUE, highlight.color());
    }

    @Test
    void aSelectionByMouseIsExtendedByKeyCommentedAndUndone() throws Exception {
        window.openHall();
        doubleClick("hums");
        screen.press(KeyCode.SHIFT, KeyCode.RIGHT);
        screen.press(KeyCode.N);
        window.type(KeyCode.O, KeyCode.K);
        screen.press(KeyCode.ESCAPE);

        Highlight highlight = desks.library.notebook().highlights(desks.hall()).getFirst();
        assertEquals("hums.", highlight.anchor().exact());
        assertEquals("ok", highlight.comment());
        screen.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(List.of(), desks.library.notebook().highlights(desks.hall()));
    }

    @Test
    void theNoteThatIsTypedIsSaved() throws Exception {
        window.openHall();
        screen.press(KeyCode.N);
        window.type(KeyCode.M, KeyCode.Y);

        assertEquals("my", desks.library.notebook().note(desks.hall()).text());
    }

    @Test
    void keysThatMarkDoNothingWhileSomebodyTypes() throws Exception {
        window.openHall();
        doubleClick("hums");
        Screen.run(() -> desk.switches().notes().set(true));
        Screen.settle();
        window.click(window.lookup(".note-text"));
        window.type(KeyCode.H, KeyCode.DIGIT2);

        assertEquals(List.of(), desks.library.notebook().highlights(desks.hall()));
        assertEquals("h2", desks.library.notebook().note(desks.hall()).text());
    }

    @Test
    void theNextHitIsReachedAndSelected() {
        Screen.run(() -> desk.queryProperty().set("hall"));
        window.openHall();
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
        window.openHall();
        doubleClick("quiet");
        screen.press(KeyCode.ALT, KeyCode.S);

        assertEquals(
                "“quiet”\n— Mara Lindqvist, “Orrel hall runs on 12,000 H100 cards”, The Machine Room, 2026-07-01, "
                        + "https://machineroom.example/hall",
                Screen.call(() -> Clipboard.getSystemClipboard().getString()));
    }

    @Test
    void aClickInTheComparisonGoesToTheMentionInBoth() {
        window.openBoth();
        window.click(window.lookup(".entity-row.chip"));

        for (PaneModel pane : desk.panes()) {
            Span span = pane.jumpProperty().get().orElseThrow().span();
            assertEquals("H100", span.of(pane.page().orElseThrow().text()));
        }
    }

    @Test
    void textGrowsByKeyAndKeepsThePlace() {
        window.openHall();
        screen.press(KeyCode.CONTROL, KeyCode.EQUALS);
        screen.press(KeyCode.CONTROL, KeyCode.EQUALS);
        assertEquals(19, desk.textSizeProperty().get());
        screen.press(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertEquals(17, desk.textSizeProperty().get());
    }

    @Test
    void aPaneIsClosedByKey() {
        window.openBoth();
        screen.press(KeyCode.CONTROL, KeyCode.W);

        assertEquals(1, desk.panes().size());
        assertEquals(Optional.of(desks.hall()), desk.current().article());
        screen.press(KeyCode.N);
        window.type(KeyCode.X);
        assertEquals(
                "x",
                desk.current()
                        .annotationsProperty()
                        .get()
                        .orElseThrow()
                        .noteProperty()
                        .get());
    }

    private void doubleClick(String word) {
        PageView page = (PageView) window.lookup(".page");
        Span span = TextSearch.find(page.page().orElseThrow().text(), word).getFirst();
        Bounds bounds = Screen.call(() -> page.localToScreen(page.boundsOf(span).orElseThrow()));
        window.click(new Point2D(bounds.getCenterX(), bounds.getCenterY()), MouseButton.PRIMARY, 2);
        assertTrue(desk.current().selectionProperty().get().isPresent(), word);
    }
}
