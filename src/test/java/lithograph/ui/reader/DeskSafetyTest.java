package lithograph.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Queue;
import lithograph.article.ArticleId;
import lithograph.article.Span;
import lithograph.notes.HighlightColor;
import lithograph.ui.Background;
import lithograph.ui.marks.Annotations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What must hold when something fails, comes late, or gives way to something else.
final class DeskSafetyTest {
    @TempDir
    Path folder;

    private Desks desks;
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final List<String> said = new ArrayList<>();

    @BeforeEach
    void open() throws Exception {
        desks = new Desks(folder);
    }

    @AfterEach
    void close() throws Exception {
        desks.close();
    }

    @Test
    void whatWasWrittenIsSavedAlsoWhereAPlaceCannotBeKept() throws Exception {
        ArticleId hall = desks.hall();
        PaneModel pane = desks.desk.open(hall, Placement.HERE);
        pane.setPlace(20);
        desks.without("reading", () -> {
            annotations(pane).write("Keep this");
            desks.desk.save(said::addAll);
        });

        assertEquals(List.of(), said);
        assertEquals("Keep this", desks.library.notebook().note(hall).text());
    }

    @Test
    void whileTheNextTwoAreAlignedNothingOfTheTwoBeforeIsDrawnOrFollowed() {
        ReadingDeskModel desk = new ReadingDeskModel(desks.library, new Background(waiting::add, Runnable::run));
        desk.open(desks.hall(), Placement.LEFT);
        desk.open(desks.hall(), Placement.RIGHT);
        work();
        assertTrue(desk.comparison().comparedProperty().get().isPresent());
        var before = desk.comparison().comparedProperty().get().orElseThrow();

        desk.open(desks.price(), Placement.RIGHT);
        workUntilShown(desk.panes().getLast(), "What an H100");
        assertTrue(desk.comparison().pair().isPresent());
        assertEquals(Optional.empty(), desk.comparison().comparedProperty().get());
        assertEquals(List.of(), desk.panes().getFirst().comparedProperty().get());
        before.right().jumpTo().accept(new Span(3, 9));
        assertEquals(Optional.empty(), desk.panes().getLast().jumpProperty().get());
        work();
        assertTrue(desk.comparison().comparedProperty().get().isPresent());
    }

    @Test
    void anOlderVersionStaysOpenWhenAllIsReadAnewAndComesBackWithTheDesk() throws Exception {
        desks.change("The hall hums.", "The hall hums day and night.");
        PaneModel now = desks.desk.open(desks.hall(), Placement.HERE);
        desks.desk.openVersion(now, 1);
        desks.desk.reload();
        assertTrue(text(desks.desk.panes().getFirst()).contains("The hall hums."));

        ReadingDeskModel other = new ReadingDeskModel(desks.library, desks.background);
        other.restore(desks.desk.state());
        assertTrue(text(other.panes().getFirst()).contains("The hall hums."));
        assertTrue(text(other.panes().getLast()).contains("day and night"));
        assertEquals(desks.desk.state(), other.state());
    }

    @Test
    void theWayBackFromAnOlderVersionLeadsToTheArticleAndForwardToTheVersion() throws Exception {
        desks.change("The hall hums.", "The hall hums day and night.");
        PaneModel pane = desks.desk.open(desks.hall(), Placement.HERE);
        pane.openVersion(desks.hall(), 1);
        pane.back();
        assertTrue(text(pane).contains("day and night"));
        pane.forward();
        assertFalse(text(pane).contains("day and night"));
    }

    @Test
    void placesAreKeptWhenAnotherDeskIsOpened() throws Exception {
        desks.desk.open(desks.hall(), Placement.HERE).setPlace(40);
        desks.desk.restore(desks.price() + " 0\n");

        assertEquals(40, desks.library.readings().place(desks.hall()));
    }

    @Test
    void aDeskIsNotForgottenWhileItsArticlesAreStillBeingOpened() {
        ReadingDeskModel desk = new ReadingDeskModel(desks.library, new Background(waiting::add, Runnable::run));
        String state = desks.hall() + " 12\n" + desks.price() + " 3\n";
        desk.restore(state);

        assertTrue(desk.state().startsWith(state), desk.state());
    }

    @Test
    void openingADeskCanBeTakenBackWhereNothingWasOpen() {
        List<Runnable> undo = new ArrayList<>();
        NamedDesks named = new NamedDesks(
                desks.library.settings(), desks.background, desks.desk, (_, back) -> undo.add(back), this::failed);
        named.save("nothing");
        desks.desk.open(desks.hall(), Placement.HERE);
        named.save("hall");
        named.open(named.all().getFirst());
        assertTrue(desks.desk.current().isEmpty());
        named.open(named.all().getLast());
        assertEquals(Optional.of(desks.hall()), desks.desk.current().article());
        undo.getLast().run();
        assertTrue(desks.desk.current().isEmpty());
    }

    @Test
    void desksThatCouldNotBeReadAreNotWrittenOver() throws Exception {
        new NamedDesks(desks.library.settings(), desks.background, desks.desk, (_, _) -> {}, this::failed).save("one");
        List<NamedDesks> late = new ArrayList<>();
        desks.without(
                "setting",
                () -> late.add(new NamedDesks(
                        desks.library.settings(), desks.background, desks.desk, (_, _) -> {}, this::failed)));
        assertEquals(1, said.size());
        late.getFirst().save("two");

        assertEquals(
                List.of("one", "two"),
                late.getFirst().all().stream().map(NamedDesks.Named::name).toList());
    }

    @Test
    void versionsThatCannotBeLookedUpAreNotSaidToBeNone() throws Exception {
        desks.without("version", () -> desks.desk.open(desks.hall(), Placement.HERE));

        Past past = desks.desk.current().surroundings().pastProperty().get();
        assertInstanceOf(Past.Failed.class, past);
        desks.desk.open(desks.hall(), Placement.HERE);
        assertEquals(1, desks.desk.current().surroundings().pastProperty().get().count());
    }

    @Test
    void twoOpenedAtOnceStandSideBySideThoughNeitherHasArrived() {
        ReadingDeskModel desk = new ReadingDeskModel(desks.library, new Background(waiting::add, Runnable::run));
        desk.open(desks.hall(), Placement.LEFT);
        desk.open(desks.price(), Placement.RIGHT);
        work();

        assertEquals(
                List.of(desks.hall(), desks.price()),
                desk.panes().stream().map(pane -> pane.article().orElseThrow()).toList());
    }

    @Test
    void aPassageIsJumpedToThoughTheLibraryChangesWhileItsArticleIsOpened() {
        ReadingDeskModel desk = new ReadingDeskModel(desks.library, new Background(waiting::add, Runnable::run));
        PaneModel pane = desk.open(desks.hall(), Placement.HERE, OptionalInt.of(40));
        desk.reload();
        work();

        assertEquals(Optional.of(new Span(40, 40)), pane.jumpProperty().get().map(Jump::span));
    }

    @Test
    void anArticleIsOpenedWhereItWasLeftThoughTheLibraryChangesMeanwhile() {
        desks.desk.open(desks.hall(), Placement.HERE).setPlace(40);
        desks.desk.open(desks.price(), Placement.HERE);
        ReadingDeskModel desk = new ReadingDeskModel(desks.library, new Background(waiting::add, Runnable::run));
        PaneModel pane = desk.open(desks.hall(), Placement.HERE);
        desk.reload(List.of(desks.hall()));
        work();

        assertEquals(40, pane.place());
    }

    @Test
    void theWordsOfAQueryTypedWhileAnArticleIsOpenedAreMarkedInIt() {
        ReadingDeskModel desk = new ReadingDeskModel(desks.library, new Background(waiting::add, Runnable::run));
        PaneModel pane = desk.open(desks.hall(), Placement.HERE);
        pane.setQuery("racks");
        work();

        assertEquals(1, pane.marks().spans().size());
    }

    @Test
    void whatIsMarkedWhileTheArticleIsReadAnewStays() {
        Queue<Runnable> arriving = new ArrayDeque<>();
        Background slow = new Background(Runnable::run, arriving::add);
        ReadingDeskModel late = new ReadingDeskModel(desks.library, slow);
        PaneModel other = late.open(desks.hall(), Placement.HERE);
        run(arriving);
        // Read at once, but not yet arrived: the reading began before the mark was made.
        other.open(desks.hall(), OptionalInt.empty());
        annotations(other).mark(new Span(0, 5), HighlightColor.BLUE);
        annotations(other).write("typed meanwhile");
        run(arriving);

        assertEquals(1, annotations(other).highlights().size());
        assertEquals("typed meanwhile", annotations(other).noteProperty().get());
    }

    private void failed(Exception e) {
        said.add(String.valueOf(e.getMessage()));
    }

    private void work() {
        run(waiting);
    }

    private void workUntilShown(PaneModel pane, String title) {
        while (!text(pane).startsWith(title)) {
            waiting.remove().run();
        }
    }

    private static void run(Queue<Runnable> tasks) {
        for (Runnable next = tasks.poll(); next != null; next = tasks.poll()) {
            next.run();
        }
    }

    private static String text(PaneModel pane) {
        return pane.page().map(page -> page.text()).orElse("");
    }

    private static Annotations annotations(PaneModel pane) {
        return pane.annotationsProperty().get().orElseThrow();
    }
}
