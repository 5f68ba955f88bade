package lithograph.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import lithograph.article.ArticleId;
import lithograph.article.Span;
import lithograph.entity.EntityId;
import lithograph.notes.Highlight;
import lithograph.notes.HighlightColor;
import lithograph.ui.compare.Compared;
import lithograph.ui.marks.Annotations;
import lithograph.ui.page.TextSearch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReadingDeskModelTest {
    @TempDir
    Path folder;

    private Desks desks;
    private ReadingDeskModel desk;

    @BeforeEach
    void open() throws Exception {
        desks = new Desks(folder);
        desk = desks.desk;
    }

    @AfterEach
    void close() throws Exception {
        desks.close();
    }

    @Test
    void aSecondArticleOpenedOnTheLeftMovesTheFirstOver() {
        desk.open(desks.hall(), Placement.HERE);
        desk.open(desks.price(), Placement.LEFT);

        assertEquals(List.of(desks.price(), desks.hall()), shown());
        assertSame(desk.panes().getFirst(), desk.current());
    }

    @Test
    void leftAndRightAreKeptOnceThereAreTwo() {
        desk.open(desks.hall(), Placement.LEFT);
        desk.open(desks.price(), Placement.RIGHT);
        desk.open(desks.apples(), Placement.RIGHT);

        assertEquals(List.of(desks.hall(), desks.apples()), shown());
    }

    @Test
    void noMoreThanFourPanesAreEverOpen() {
        for (int i = 0; i < 6; i++) {
            desk.open(desks.hall(), Placement.BESIDE);
        }

        assertEquals(4, desk.panes().size());
    }

    @Test
    void closingTheLastPaneLeavesAnEmptyOne() {
        desk.open(desks.hall(), Placement.HERE);
        desk.close(desk.current());

        assertEquals(1, desk.panes().size());
        assertInstanceOf(
                PaneContent.Empty.class, desk.current().contentProperty().get());
    }

    @Test
    void backReturnsToWhereOneWas() {
        PaneModel pane = desk.open(desks.hall(), Placement.HERE);
        pane.setPlace(40);
        desk.open(desks.price(), Placement.HERE);
        pane.back();

        assertEquals(Optional.of(desks.hall()), pane.article());
        assertEquals(40, pane.place());
        assertFalse(pane.canGoBack());
        pane.forward();
        assertEquals(Optional.of(desks.price()), pane.article());
    }

    @Test
    void whatIsOpenCanBeSavedAndComesBack() {
        desk.open(desks.hall(), Placement.LEFT).setPlace(12);
        desk.open(desks.price(), Placement.RIGHT);
        String state = desk.state();
        ReadingDeskModel other = new ReadingDeskModel(desks.library, desks.background);
        other.restore(state + "not a line\n");

        assertEquals(state, other.state());
        assertEquals(12, other.panes().getFirst().place());
    }

    @Test
    void anArticleThatIsGoneSaysSo() {
        desk.open(new ArticleId("gone"), Placement.HERE);

        PaneContent content = desk.current().contentProperty().get();
        assertEquals("This article is no longer in the library.", ((PaneContent.Failed) content).reason());
    }

    @Test
    void theWordsOfTheQueryAreMarkedAndGoneThroughInTurn() {
        desk.queryProperty().set("hall");
        PaneModel pane = desk.open(desks.hall(), Placement.HERE);

        assertEquals(6, pane.marks().spans().size());
        pane.nextHit();
        assertEquals("1 of 6", pane.marks().describe());
        pane.previousHit();
        assertEquals("6 of 6", pane.marks().describe());
        desk.queryProperty().set("racks");
        assertEquals("1", pane.marks().describe());
    }

    @Test
    void whatIsTypedIsFoundWhateverItsCase() {
        PaneModel pane = desk.open(desks.hall(), Placement.HERE);
        pane.findProperty().set("nobody  ASKS");

        assertEquals(List.of("Nobody asks"), words(pane, pane.found().spans()));
    }

    @Test
    void aNoteIsSavedAsItIsTyped() throws Exception {
        desk.open(desks.hall(), Placement.HERE);
        annotations().write("Who rents it?");

        assertEquals(
                "Who rents it?", desks.library.notebook().note(desks.hall()).text());
    }

    @Test
    void aHighlightIsKeptAndItsRemovalCanBeTakenBack() throws Exception {
        PaneModel pane = desk.open(desks.hall(), Placement.HERE);
        Span racks =
                TextSearch.find(pane.page().orElseThrow().text(), "H100 racks").getFirst();
        Highlight highlight = annotations().mark(racks, HighlightColor.BLUE);
        annotations().comment(highlight, "How many?");
        annotations().remove(highlight);
        assertEquals(List.of(), desks.library.notebook().highlights(desks.hall()));
        desk.undo();

        Highlight kept = desks.library.notebook().highlights(desks.hall()).getFirst();
        assertEquals("H100 racks", kept.anchor().exact());
        assertEquals("How many?", kept.comment());
        assertEquals(HighlightColor.BLUE, kept.color());
    }

    @Test
    void markingTheSamePassageAgainChangesItsColour() {
        PaneModel pane = desk.open(desks.hall(), Placement.HERE);
        Span span = new Span(0, 10);
        annotations().mark(span, HighlightColor.BLUE);
        annotations().mark(span, HighlightColor.PINK);

        assertEquals(
                List.of(HighlightColor.PINK),
                pane.annotationsProperty().get().orElseThrow().highlights().stream()
                        .map(Highlight::color)
                        .toList());
    }

    @Test
    void aCommentWrittenOnACardThatWasOpenedBeforeKeepsTheNewColour() {
        desk.open(desks.hall(), Placement.HERE);
        Span span = new Span(0, 10);
        Highlight asOpened = annotations().mark(span, HighlightColor.BLUE);
        annotations().mark(span, HighlightColor.PINK);
        annotations().comment(asOpened, "How many?");

        Highlight kept = annotations().current(asOpened.id()).orElseThrow();
        assertEquals(HighlightColor.PINK, kept.color());
        assertEquals("How many?", kept.comment());
    }

    @Test
    void whatWasClosedCanBeOpenedAgainWhereAllPanesAreFullAndTheWayBackLeadsToWhatStoodThere() {
        desk.open(desks.apples(), Placement.HERE);
        desk.open(desks.price(), Placement.BESIDE);
        desk.close(desk.current());
        for (int i = 0; i < 3; i++) {
            desk.open(desks.hall(), Placement.BESIDE);
        }
        desk.reopen();

        assertEquals(Optional.of(desks.price()), desk.current().article());
        desk.current().back();
        assertEquals(Optional.of(desks.hall()), desk.current().article());
    }

    @Test
    void twoPanesOnOneArticleShareItsNote() {
        desk.open(desks.hall(), Placement.LEFT);
        desk.open(desks.hall(), Placement.RIGHT);
        annotations().write("Seen in both");

        assertEquals(
                "Seen in both",
                desk.panes()
                        .getFirst()
                        .annotationsProperty()
                        .get()
                        .orElseThrow()
                        .noteProperty()
                        .get());
    }

    @Test
    void twoArticlesAreComparedByWhatTheyName() {
        desk.open(desks.hall(), Placement.LEFT);
        desk.open(desks.price(), Placement.RIGHT);

        Compared compared = desk.comparison().comparedProperty().get().orElseThrow();
        assertTrue(compared.entities().both().stream()
                .anyMatch(shared -> shared.entity().name().contains("H100")));
        assertTrue(compared.entities().onlyRight().stream()
                .anyMatch(one -> one.entity().name().equals("Huawei")));
        desk.close(desk.panes().getLast());
        assertEquals(Optional.empty(), desk.comparison().comparedProperty().get());
    }

    @Test
    void eachClickGoesToTheNextMention() {
        PaneModel pane = desk.open(desks.hall(), Placement.HERE);
        EntityId nvidia = new EntityId("company/nvidia");
        EntityId h100 = pane.page().orElseThrow().article().mentions().stream()
                .filter(mention -> mention.surface().equals("H100"))
                .findFirst()
                .orElseThrow()
                .entity()
                .id();
        pane.nextMention(nvidia);
        pane.nextMention(h100);
        int first = pane.jumpProperty().get().orElseThrow().span().start();
        pane.nextMention(h100);
        int second = pane.jumpProperty().get().orElseThrow().span().start();
        pane.nextMention(h100);
        pane.nextMention(h100);

        assertTrue(first < second);
        assertEquals(first, pane.jumpProperty().get().orElseThrow().span().start());
    }

    @Test
    void articlesTakenOutOfTheLibraryLeaveTheDesk() {
        desk.open(desks.hall(), Placement.LEFT);
        desk.open(desks.price(), Placement.RIGHT);
        desk.forget(List.of(desks.hall()));

        assertEquals(List.of(desks.price()), shown());
    }

    private List<ArticleId> shown() {
        return desk.panes().stream().flatMap(pane -> pane.article().stream()).toList();
    }

    private Annotations annotations() {
        return desk.current().annotationsProperty().get().orElseThrow();
    }

    private static List<String> words(PaneModel pane, List<Span> spans) {
        return spans.stream()
                .map(span -> span.of(pane.page().orElseThrow().text()))
                .toList();
    }
}
