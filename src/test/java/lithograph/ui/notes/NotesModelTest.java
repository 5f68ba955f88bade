package lithograph.ui.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import javafx.scene.input.KeyCode;
import lithograph.article.ArticleId;
import lithograph.article.Span;
import lithograph.importer.Progress;
import lithograph.index.SearchRequest;
import lithograph.library.Library;
import lithograph.notes.Anchor;
import lithograph.notes.Highlight;
import lithograph.notes.HighlightColor;
import lithograph.ui.Background;
import lithograph.ui.Screen;
import lithograph.ui.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NotesModelTest {
    @TempDir
    Path folder;

    private Library library;
    private NotesModel model;
    private final List<String> opened = new ArrayList<>();

    @BeforeEach
    void open() throws Exception {
        Path files = Files.createDirectories(folder.resolve("files"));
        Files.writeString(
                files.resolve("hall.md"),
                "---\ntitle: The quiet hall\nsite: The Machine Room\ndate: 2026-07-01\n---\nNobody asks how quiet a hall is until they have to work in it, and then it is too late to move the racks elsewhere.\n");
        Files.writeString(files.resolve("apples.md"), "# Apples\n\nApples keep well in a cold hall.\n");
        library = Library.open(folder.resolve("library"));
        library.importFrom(List.of(files), Progress.NONE);
        model = new NotesModel(library, new Background(Runnable::run, Runnable::run));
        model.setOnOpen((id, offset) -> opened.add((id.equals(hall()) ? "hall" : "other") + offset));
    }

    @AfterEach
    void close() throws Exception {
        library.close();
    }

    @Test
    void whereNothingIsWrittenTheViewTeaches() {
        model.refresh();

        assertInstanceOf(
                NotesContent.NothingWritten.class, model.contentProperty().get());
    }

    @Test
    void onlyEntriesWithAllTheWordsAreShown() throws Exception {
        write();
        model.wordsProperty().set("LISTEN quiet");
        assertEquals(List.of(hall()), model.shown());
        model.wordsProperty().set("listen apples");
        assertEquals(
                "listen apples",
                ((NotesContent.NoMatch) model.contentProperty().get()).filter().words());
        model.wordsProperty().set("");
        assertEquals(2, model.shown().size());
    }

    @Test
    void aHighlightOpensTheArticleAtItsPassage() throws Exception {
        Highlight highlight = write();
        model.open(highlight);

        assertEquals(
                List.of("hall" + OptionalInt.of(highlight.anchor().position().start())), opened);
    }

    @Test
    void whatIsShownIsExportedUnlessSomethingIsChosen() throws Exception {
        write();
        List<List<ArticleId>> exported = new ArrayList<>();
        model.setOnExport(exported::add);
        model.refresh();
        model.export();
        model.chosen().setAll(List.of(hall()));
        model.export();

        assertEquals(2, exported.getFirst().size());
        assertEquals(List.of(hall()), exported.getLast());
    }

    @Test
    void theListIsSearchedAndOpenedByKeys() throws Exception {
        write();
        model.refresh();
        for (Theme theme : List.of(Theme.DARK, Theme.LIGHT)) {
            opened.clear();
            try (Screen screen = Screen.show(() -> new NotesView(model), 720, 520, theme)) {
                Screen.run(() -> screen.stage().getScene().getRoot().requestFocus());
                for (KeyCode key : List.of(KeyCode.L, KeyCode.I, KeyCode.S, KeyCode.T, KeyCode.DOWN, KeyCode.ENTER)) {
                    screen.press(key);
                }
                assertEquals(List.of(hall()), model.shown());
                assertEquals(List.of("hall" + OptionalInt.empty()), opened);
                Screen.run(() -> model.wordsProperty().set(""));
                String pictures = System.getProperty("pictures", "");
                if (!pictures.isEmpty()) {
                    screen.picture(Path.of(pictures, "notes-" + theme + ".png"));
                }
            }
        }
    }

    private Highlight write() throws Exception {
        ArticleId hall = hall();
        String text = library.article(hall).orElseThrow().text().text();
        int start = text.indexOf("Nobody");
        Instant now = Instant.now();
        Highlight highlight = new Highlight(
                "h1",
                hall,
                Anchor.at(text, new Span(start, start + 61)),
                HighlightColor.GREEN,
                "Listen to the **fans**.",
                List.of("noise"),
                true,
                now,
                now);
        library.notebook().save(highlight);
        library.notebook().write(hall, "Ask the site manager.\n\n- how loud is it?\n- who measured?");
        library.notebook().tag(hall, List.of("visit", "machine rooms"));
        library.notebook().write(titled("Apples"), "Not about chips at all.");
        return highlight;
    }

    private ArticleId hall() {
        return titled("The quiet hall");
    }

    private ArticleId titled(String title) {
        try {
            return library.search(SearchRequest.of("")).hits().stream()
                    .filter(hit -> hit.title().equals(title))
                    .findFirst()
                    .orElseThrow()
                    .id();
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
    }
}
