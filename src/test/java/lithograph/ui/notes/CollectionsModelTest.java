package lithograph.ui.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lithograph.article.ArticleId;
import lithograph.library.CollectionRow;
import lithograph.library.CollectionRows;
import lithograph.library.Jottings;
import lithograph.library.Library;
import lithograph.notes.CollectionItem;
import lithograph.notes.Jotting;
import lithograph.notes.JottingSubject;
import lithograph.ui.Background;
import lithograph.ui.SmallLibrary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CollectionsModelTest {
    @TempDir
    Path folder;

    private Library library;
    private CollectionsModel model;
    private final List<String> said = new ArrayList<>();
    private final Deque<Runnable> queue = new ArrayDeque<>();
    private Runnable undo = () -> {};

    @BeforeEach
    void open() {
        library = SmallLibrary.in(folder);
        connect(SmallLibrary.sequential());
    }

    private void connect(Background background) {
        model = new CollectionsModel(library, background, () -> {});
        model.connect(
                (words, back) -> {
                    said.add(words);
                    undo = back;
                },
                said::add,
                () -> {},
                _ -> {});
    }

    @AfterEach
    void close() throws IOException {
        library.close();
    }

    @Test
    void itemsKeepTheOrderThatTheUserGivesThem() throws IOException {
        gather();
        model.open("Pipes");
        model.chosen().setAll(2);
        model.move(-1);
        assertEquals(List.of("A", "C", "B"), words());
        assertEquals(List.of(1), model.chosen());
        model.move(-1);
        model.move(-1);
        assertEquals(List.of("C", "A", "B"), words());
        model.move(rows().findFirst().orElseThrow(), 3);
        assertEquals(List.of("A", "B", "C"), words());
        model.chosen().setAll(List.of(1, 2));
        model.move(-1);
        assertEquals(List.of("B", "C", "A"), words());
        assertEquals(
                List.of("B", "C", "A"),
                library.notebook().collections().named("Pipes").orElseThrow().items().stream()
                        .map(CollectionItem::words)
                        .toList());
    }

    @Test
    void whatIsTakenOutComesBackToItsPlace() throws IOException {
        gather();
        model.open("Pipes");
        model.chosen().setAll(List.of(0, 2));
        model.remove();
        assertEquals(List.of("B"), words());
        assertEquals("2 items taken out of “Pipes”", said.getLast());
        undo.run();
        assertEquals(List.of("A", "B", "C"), words());
    }

    @Test
    void aCollectionIsMadeRenamedAndDeletedAndEachIsTakenBack() throws IOException {
        gather();
        model.open("Pipes");
        model.rename("Valves");
        assertEquals(Map.of("Valves", 3), model.countsProperty().get());
        undo.run();
        assertEquals(Map.of("Pipes", 3), model.countsProperty().get());
        model.delete();
        assertEquals(Map.of(), model.countsProperty().get());
        assertEquals(Optional.empty(), model.openProperty().get());
        undo.run();
        assertEquals(List.of("A", "B", "C"), words());
        model.add("Empty", List.of());
        undo.run();
        assertEquals(Map.of("Pipes", 3), model.countsProperty().get());
    }

    @Test
    void whatIsInItAlreadyIsNotAddedAgain() throws IOException {
        gather();
        model.open("Pipes");
        List<ArticleId> ids = library.ids();
        model.add("Pipes", List.of(article(ids.get(1), "again"), article(ids.get(3), "D")));
        assertEquals("1 item added to “Pipes”", said.getLast());
        assertEquals(List.of("A", "B", "C", "D"), words());
        undo.run();
        assertEquals(List.of("A", "B", "C"), words());
        model.add("Pipes", List.of(article(ids.get(1), "again")));
        assertEquals("That is in “Pipes” already.", said.getLast());
    }

    @Test
    void aNameThatIsTakenChangesNothing() throws IOException {
        gather();
        model.add("Valves", List.of());
        model.open("Pipes");
        model.rename("Valves");
        assertTrue(said.getLast().contains("already"), said.toString());
        assertEquals(Map.of("Pipes", 3, "Valves", 0), model.countsProperty().get());
    }

    @Test
    void aHeadingStandsAboveWhatIsChosenAndWhatIsGoneKeepsItsWords() throws IOException {
        gather();
        Jotting note = Jottings.begin(new JottingSubject.Free(), "Who owns the pipes?");
        library.notebook().jottings().save(note);
        model.add("Pipes", List.of(new CollectionItem.OfNote(note.id(), note.title())));
        model.open("Pipes");
        model.chosen().setAll(1);
        model.head("Part two");
        assertEquals(List.of("A", "Part two", "B", "C", "Who owns the pipes?"), words());
        library.notebook().jottings().remove(note.id());
        library.remove(library.ids().subList(0, 1));
        model.open("Pipes");
        assertEquals(
                List.of(false, true, true, true, false),
                rows().map(CollectionRow::isThere).toList());
        assertEquals(List.of("A", "Part two", "B", "C", "Who owns the pipes?"), words());
    }

    @Test
    void whatIsAddedStaysWhereTheBoardIsMovedBeforeItIsReadAgain() throws IOException {
        gather();
        late();
        model.open("Pipes");
        runAll();
        model.add("Pipes", List.of(article(library.ids().get(3), "D")));
        queue.removeFirst().run();
        model.chosen().setAll(2);
        model.move(-1);
        runAll();
        assertEquals(List.of("A", "C", "B", "D"), stored());
        assertEquals(stored(), words());
    }

    @Test
    void whatIsTakenBackStaysWhereTheBoardIsMovedBeforeItIsReadAgain() throws IOException {
        gather();
        late();
        model.open("Pipes");
        runAll();
        model.chosen().setAll(0);
        model.remove();
        runAll();
        undo.run();
        queue.removeFirst().run();
        model.chosen().setAll(1);
        model.move(-1);
        runAll();
        assertEquals(List.of("A", "C", "B"), stored());
        assertEquals(stored(), words());
    }

    @Test
    void aLateReadingDoesNotPutTheBoardBack() throws IOException {
        gather();
        late();
        model.open("Pipes");
        runAll();
        model.reload();
        model.chosen().setAll(2);
        model.move(-1);
        runAll();
        model.move(-1);
        assertEquals(List.of("C", "A", "B"), words());
        runAll();
        assertEquals(List.of("C", "A", "B"), stored());
    }

    @Test
    void whatCannotBeWrittenIsReportedWhenSaving() throws IOException {
        gather();
        model.open("Pipes");
        model.chosen().setAll(2);
        library.close();
        model.move(-1);
        assertEquals(List.of("A", "C", "B"), words());
        List<String> lost = new ArrayList<>();
        model.save(lost::addAll);
        assertEquals(1, lost.size());
        assertTrue(lost.getFirst().startsWith("The collection “Pipes” could not be saved: "), lost.toString());
    }

    @Test
    void anArticleIsDroppedAtItsPlaceAndTakenBackAndAnyOtherWordIsNot() throws IOException {
        gather();
        model.open("Pipes");
        ArticleId fourth = library.ids().get(3);
        model.drop(fourth, 1);
        String title = library.article(fourth).orElseThrow().filed().article().title();
        assertEquals(List.of("A", title, "B", "C"), words());
        assertEquals("1 item added to “Pipes”", said.getLast());
        undo.run();
        assertEquals(List.of("A", "B", "C"), words());
        model.drop(new ArticleId("harbour"), 1);
        assertEquals("“harbour” is no article of this library: nothing was added.", said.getLast());
        assertEquals(List.of("A", "B", "C"), stored());
    }

    @Test
    void whatIsChosenStaysChosenWhereSomethingIsDroppedAboveIt() throws IOException {
        gather();
        model.open("Pipes");
        model.chosen().setAll(1);
        model.drop(library.ids().get(3), 0);
        assertEquals(List.of(2), model.chosen());
        model.remove();
        assertEquals(3, stored().size());
        assertTrue(stored().containsAll(List.of("A", "C")), stored().toString());
    }

    @Test
    void theBoardThatWasAskedForLastIsShown() throws IOException {
        gather();
        model.add("Valves", List.of());
        Deque<Runnable> arriving = new ArrayDeque<>();
        connect(new Background(Runnable::run, arriving::add));
        model.open("Valves");
        model.open("Pipes");
        while (!arriving.isEmpty()) {
            // The first comes in last.
            arriving.removeLast().run();
        }
        assertEquals(List.of("A", "B", "C"), words());
    }

    @Test
    void anItemThatIsGoneWhenItIsDroppedMovesNothing() throws IOException {
        gather();
        model.open("Pipes");
        CollectionRow first = rows().findFirst().orElseThrow();
        model.chosen().setAll(0);
        model.remove();
        model.move(first, 1);
        assertEquals(List.of("B", "C"), words());
    }

    @Test
    void aRenameIsToldOnceItIsDone() throws IOException {
        gather();
        model.add("Valves", List.of());
        model.open("Pipes");
        said.clear();
        model.rename("Valves");
        assertEquals(1, said.size(), said.toString());
        model.rename("Taps");
        assertEquals("Renamed “Taps”", said.getLast());
    }

    private void late() {
        connect(new Background(queue::add, Runnable::run));
        runAll();
    }

    private void runAll() {
        while (!queue.isEmpty()) {
            queue.removeFirst().run();
        }
    }

    private List<String> stored() throws IOException {
        return library.notebook().collections().named("Pipes").orElseThrow().items().stream()
                .map(CollectionItem::words)
                .toList();
    }

    private void gather() throws IOException {
        List<ArticleId> ids = library.ids();
        model.add("Pipes", List.of(article(ids.get(0), "A"), article(ids.get(1), "B"), article(ids.get(2), "C")));
        assertEquals("“Pipes” made, with 3 items", said.getLast());
    }

    private static CollectionItem article(ArticleId id, String title) {
        return new CollectionItem.OfArticle(id, title);
    }

    private Stream<CollectionRow> rows() {
        return model.openProperty().get().map(CollectionRows::rows).orElseThrow().stream();
    }

    private List<String> words() {
        return rows().map(row -> row.item().words()).toList();
    }
}
