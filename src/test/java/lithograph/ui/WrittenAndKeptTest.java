package lithograph.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import lithograph.article.ArticleId;
import lithograph.importer.Progress;
import lithograph.index.Hit;
import lithograph.index.SearchRequest;
import lithograph.library.Library;
import lithograph.ui.importer.HistoryModel;
import lithograph.ui.reader.PaneModel;
import lithograph.ui.reader.Placement;
import lithograph.ui.search.HitRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the user wrote outlives whatever else is done at the same time.
final class WrittenAndKeptTest {
    @TempDir
    private Path folder;

    private static ArticleId openFirst(OpenWindow window) {
        window.press(KeyCode.ALT, KeyCode.DIGIT2);
        ArticleId id =
                Screen.call(() -> window.model().search().selected().getFirst().id());
        Screen.run(() -> window.model().desk().open(id, Placement.HERE));
        window.settle();
        return id;
    }

    private static void tag(OpenWindow window, String tag) {
        window.press(KeyCode.ALT, KeyCode.DIGIT2);
        window.press(KeyCode.T);
        window.type(tag);
        window.press(KeyCode.ENTER);
    }

    private static void tagInThePane(OpenWindow window, String tag) {
        Screen.run(() -> {
            TextField field = (TextField) window.find(".tags-field");
            field.requestFocus();
            field.end();
            field.appendText(field.getText().isEmpty() ? tag : ", " + tag);
        });
        window.press(KeyCode.ENTER);
    }

    @Test
    void aTagPutOnHitsStaysWhenThePaneOfOneGetsAnother() throws IOException {
        ArticleId id;
        try (OpenWindow window = OpenWindow.onSmallLibrary(folder)) {
            id = openFirst(window);
            tag(window, "first");
            showNotes(window);
            tagInThePane(window, "second");
            tag(window, "third");
            tagInThePane(window, "fourth");
        }
        assertEquals(List.of("first", "second", "third", "fourth"), tags(id));
    }

    @Test
    void undoTakesBackItsOwnTagAndNoOther() throws IOException {
        ArticleId id;
        try (OpenWindow window = OpenWindow.onSmallLibrary(folder)) {
            id = openFirst(window);
            window.press(KeyCode.ALT, KeyCode.DIGIT2);
            window.press(KeyCode.L);
            showNotes(window);
            tagInThePane(window, "AMD");
            assertEquals("read later, AMD", ((TextField) window.find(".tags-field")).getText());
            Screen.run(window.model().notices()::undo);
            window.settle();
        }
        assertEquals(List.of("AMD"), tags(id));
    }

    @Test
    void aTagPutOnAHitIsSeenByItsTabBehindAnother() throws IOException {
        ArticleId id;
        try (OpenWindow window = OpenWindow.onSmallLibrary(folder)) {
            id = openFirst(window);
            PaneModel tab = Screen.call(() -> window.model().desk().current());
            window.press(KeyCode.ALT, KeyCode.DIGIT2);
            ArticleId other = Screen.call(() -> window.model().search().hits().stream()
                    .flatMap(row -> row instanceof HitRow.Loaded(Hit hit) ? Stream.of(hit.id()) : Stream.empty())
                    .filter(each -> !each.equals(id))
                    .findFirst()
                    .orElseThrow());
            Screen.run(() -> window.model().desk().open(other, Placement.TAB));
            window.settle();
            tag(window, "first");
            showNotes(window);
            Screen.run(() -> window.model().desk().setCurrent(tab));
            window.settle();
            assertEquals("first", ((TextField) window.find(".tags-field")).getText());
            tagInThePane(window, "second");
        }
        assertEquals(List.of("first", "second"), tags(id));
    }

    @Test
    void undoInTheReaderKeepsATagThatTheHitGotLater() throws IOException {
        ArticleId id;
        try (OpenWindow window = OpenWindow.onSmallLibrary(folder)) {
            id = openFirst(window);
            showNotes(window);
            tagInThePane(window, "own");
            tag(window, "other");
            Screen.run(() -> window.model().desk().undo());
            window.settle();
            assertEquals("other", ((TextField) window.find(".tags-field")).getText());
        }
        assertEquals(List.of("other"), tags(id));
    }

    @Test
    void aTagThatComesWhileTagsAreTypedStays() throws IOException {
        ArticleId id;
        try (OpenWindow window = OpenWindow.onSmallLibrary(folder)) {
            id = openFirst(window);
            showNotes(window);
            Screen.run(() -> {
                TextField field = (TextField) window.find(".tags-field");
                field.requestFocus();
                field.setText("own");
            });
            window.press(KeyCode.CONTROL, KeyCode.D);
            window.press(KeyCode.ENTER);
        }
        assertEquals(List.of("read later", "own"), tags(id));
    }

    @Test
    void manyArticlesAreTaggedAsOneChange() throws IOException {
        try (Library library = SmallLibrary.in(folder)) {
            AtomicInteger changes = new AtomicInteger();
            library.notebook().follow(changes::incrementAndGet);
            List<ArticleId> all = library.search(SearchRequest.of("")).hits().stream()
                    .map(Hit::id)
                    .toList();
            assertEquals(all, library.notebook().putTag(all, "old"));
            assertEquals(1, changes.get());
            assertEquals(6, library.search(SearchRequest.of("tag:old")).total());
            assertEquals(List.of(), library.notebook().putTag(all, "old"));
            assertEquals(all, library.notebook().takeTag(all, "old"));
            assertEquals(0, library.search(SearchRequest.of("tag:old")).total());
        }
    }

    @Test
    void anUndoneImportClosesItsArticlesAndKeepsTheOneThatIsBeingWrittenOn() throws IOException {
        Path files = Files.createDirectory(folder.resolve("files"));
        Files.writeString(files.resolve("one.md"), "# Chips arrive\n\nA ship with crates of boards came in.\n");
        Files.writeString(files.resolve("two.md"), "# Trains leave\n\nThe crates went on by train that night.\n");
        try (Library library = Library.open(folder.resolve("library"))) {
            library.importFrom(List.of(files), Progress.NONE);
        }
        try (OpenWindow window = OpenWindow.onFolder(folder.resolve("library"))) {
            window.press(KeyCode.ALT, KeyCode.DIGIT2);
            window.press(KeyCode.DIGIT1);
            window.press(KeyCode.ALT, KeyCode.DIGIT2);
            window.press(KeyCode.DOWN);
            window.press(KeyCode.DIGIT2);
            assertEquals(2, Screen.call(() -> window.model().desk().panes().size()));
            showNotes(window);
            Screen.run(() -> ((TextInputControl) window.find(".note-text")).setText("Ask the harbour master."));
            HistoryModel history = window.model().imports().history();
            Screen.run(() -> history.refresh(window.model().notices()::failed));
            window.settle();
            Screen.run(() -> history.undo(
                    history.runs().getFirst(),
                    window.model().notices()::done,
                    window.model().notices()::failed));
            window.settle();
            assertEquals(1, Screen.call(() -> window.model().desk().panes().size()));
            assertTrue(
                    Screen.call(() -> window.model().desk().current().article()).isPresent());
            assertEquals("Ask the harbour master.", ((TextInputControl) window.find(".note-text")).getText());
        }
    }

    private static void showNotes(OpenWindow window) {
        Screen.run(() -> window.model().desk().switches().notes().set(true));
        window.settle();
    }

    private List<String> tags(ArticleId id) throws IOException {
        try (Library library = Library.open(folder.resolve("library"))) {
            return library.notebook().tags(id);
        }
    }
}
