package lithograph.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import lithograph.article.ArticleId;
import lithograph.compare.Difference;
import lithograph.compare.Kinship;
import lithograph.ui.Screen;
import lithograph.ui.compare.Compared;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two articles side by side, in a window.
final class ComparingTest {
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
    void aKeyGoesToTheNextDifferenceInBothPanes() {
        window.openBoth();
        Difference first = compared().differences().getFirst();
        screen.press(KeyCode.F7);

        assertEquals(first.left(), jump(0));
        assertEquals(first.right(), jump(1));
        assertTrue(desk.differences().wordsProperty().get().contains("1 of "));
    }

    @Test
    void anOlderVersionIsComparedWordByWordAndCannotBeWrittenOn() throws Exception {
        desks.change("The hall hums.", "The hall hums day and night.");
        Screen.run(() -> {
            PaneModel now = desk.open(desks.hall(), Placement.LEFT);
            desk.openVersion(now, 1);
        });

        assertEquals(Kinship.VERSIONS, compared().alignment().kinship());
        assertFalse(compared().differences().isEmpty());
        assertEquals(Optional.empty(), desk.panes().get(0).annotationsProperty().get());
        assertTrue(desk.panes().get(1).annotationsProperty().get().isPresent());
    }

    @Test
    void thePaneBesideFollowsAndStandsAtTheSamePassage() throws Exception {
        ArticleId id = desks.imported("long", 200);
        Screen.run(() -> {
            desk.open(id, Placement.LEFT);
            desk.open(id, Placement.BESIDE);
            desk.setCurrent(desk.panes().getFirst());
        });
        Screen.settle();
        focusFirst();
        for (int i = 0; i < 5; i++) {
            screen.press(KeyCode.PAGE_DOWN);
        }
        Screen.settle();
        int left = desk.panes().get(0).place();
        assertTrue(left > 1000, "read to " + left);
        assertTrue(
                Math.abs(left - desk.panes().get(1).place()) < 400,
                "beside at " + desk.panes().get(1).place() + ", not " + left);

        screen.press(KeyCode.ALT, KeyCode.L);
        focusFirst();
        screen.press(KeyCode.END);
        Screen.settle();
        assertTrue(desk.panes().get(0).place() > desk.panes().get(1).place() + 1000, "no longer together");
    }

    @Test
    void whatWasClosedIsOpenedAgainByKey() {
        Screen.run(() -> {
            desk.open(desks.hall(), Placement.LEFT);
            desk.open(desks.price(), Placement.RIGHT);
            desk.close(desk.panes().getFirst());
        });
        assertEquals(1, desk.panes().size());
        screen.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);

        assertEquals(
                List.of(desks.price(), desks.hall()),
                desk.panes().stream().map(pane -> pane.article().orElseThrow()).toList());
    }

    @Test
    void aWrongExpressionSaysWhyAndARightOneFinds() {
        Screen.run(() -> {
            PaneModel pane = desk.open(desks.hall(), Placement.HERE);
            pane.finding().patternProperty().set(true);
            pane.findProperty().set("H(1");
        });
        Finding finding = desk.current().finding();
        assertTrue(
                finding.problemProperty().get().startsWith("Not a regular expression: "),
                finding.problemProperty().get());

        Screen.run(() -> desk.current().findProperty().set("H1\\d+\\b"));
        assertEquals("", finding.problemProperty().get());
        assertFalse(finding.found().spans().isEmpty());
    }

    private Compared compared() {
        return desk.comparison().comparedProperty().get().orElseThrow();
    }

    private lithograph.article.Span jump(int pane) {
        return desk.panes().get(pane).jumpProperty().get().orElseThrow().span();
    }

    private void focusFirst() {
        Screen.run(() -> {
            desk.setCurrent(desk.panes().getFirst());
            window.view().focusCurrent();
        });
    }
}
