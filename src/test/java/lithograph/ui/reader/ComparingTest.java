package lithograph.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import lithograph.article.ArticleId;
import lithograph.article.FiledArticle;
import lithograph.compare.Difference;
import lithograph.compare.Kinship;
import lithograph.importer.Progress;
import lithograph.library.OpenArticle;
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
    void aKeyGoesToTheNextDifferenceInBothPanes() {
        Screen.run(() -> {
            desk.open(desks.hall(), Placement.LEFT);
            desk.open(desks.price(), Placement.RIGHT);
        });
        Difference first = compared().differences().getFirst();
        screen.press(KeyCode.F7);

        assertEquals(first.left(), jump(0));
        assertEquals(first.right(), jump(1));
        assertTrue(desk.differences().wordsProperty().get().contains("1 of "));
    }

    @Test
    void anOlderVersionIsComparedWordByWordAndCannotBeWrittenOn() throws Exception {
        OpenArticle now = desks.library.article(desks.hall()).orElseThrow();
        OpenArticle older = older(now, "The Orrel hall, as it was first described");
        Screen.run(() -> {
            desk.open(desks.hall(), Placement.LEFT);
            desk.open(older, "Version of 1 July 2026", Placement.RIGHT);
        });

        assertEquals(Kinship.VERSIONS, compared().alignment().kinship());
        assertFalse(compared().differences().isEmpty());
        assertEquals(Optional.empty(), desk.panes().get(1).annotationsProperty().get());
        assertTrue(desk.panes().get(0).annotationsProperty().get().isPresent());
    }

    @Test
    void thePaneBesideFollowsAndStandsAtTheSamePassage() throws Exception {
        ArticleId id = imported("long", 200);
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

    private ArticleId imported(String title, int paragraphs) throws Exception {
        Path file = Files.createDirectories(folder.resolve("more")).resolve(title + ".md");
        Files.writeString(
                file,
                "# " + title + "\n\n"
                        + IntStream.range(0, paragraphs)
                                .mapToObj(i -> "Paragraph number " + i + " of this report says that room " + (i * 7)
                                        + " was measured twice and found to be " + (i * 13) + " metres long.")
                                .collect(Collectors.joining("\n\n")));
        desks.library.importFrom(List.of(file), Progress.NONE);
        return desks.titled(title);
    }

    private static OpenArticle older(OpenArticle now, String title) {
        FiledArticle filed = now.filed();
        var article = filed.article().titled(title);
        FiledArticle before = new FiledArticle(filed.id(), article, filed.origins(), filed.added(), filed.changed());
        return new OpenArticle(before, article.layout(), List.of(), List.of(), now.note(), List.of(), List.of());
    }

    private Compared compared() {
        return desk.comparedProperty().get().orElseThrow();
    }

    private lithograph.article.Span jump(int pane) {
        return desk.panes().get(pane).jumpProperty().get().orElseThrow().span();
    }

    private void focusFirst() {
        Screen.run(() -> {
            desk.setCurrent(desk.panes().getFirst());
            ((ReadingDeskView) screen.stage().getScene().getRoot()).focusCurrent();
        });
    }
}
