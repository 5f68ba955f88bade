package lithograph.ui.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import lithograph.article.ArticleId;
import lithograph.article.Span;
import lithograph.importer.Progress;
import lithograph.index.SearchRequest;
import lithograph.library.Jottings;
import lithograph.library.Library;
import lithograph.library.NoteRow;
import lithograph.notes.Anchor;
import lithograph.notes.CollectionItem;
import lithograph.notes.Highlight;
import lithograph.notes.HighlightColor;
import lithograph.notes.JottingSubject;
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
    void aDeletedNoteLeavesTheListAndTheBoardAtOnce() throws Exception {
        write();
        model.refresh();
        int before = rows();
        model.editor().begin(new JottingSubject.Free(), "Gone soon");
        String id = model.editor().openProperty().get().orElseThrow().id();
        model.editor().close();
        assertEquals(before + 1, rows());
        model.editor().open(id);
        model.editor().delete();
        assertEquals(before, rows());
    }

    private int rows() {
        return ((NotesContent.Found) model.contentProperty().get())
                .rows()
                .rows()
                .size();
    }

    @Test
    void onlyEntriesWithAllTheWordsAreShown() throws Exception {
        write();
        model.wordsProperty().set("LISTEN quiet");
        assertEquals(List.of(hall()), shown());
        model.wordsProperty().set("listen apples");
        assertEquals(
                "listen apples",
                ((NotesContent.NoMatch) model.contentProperty().get()).filter().words());
        model.wordsProperty().set("");
        assertEquals(2, shown().size());
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
        library.notebook().jottings().save(Jottings.begin(new JottingSubject.Free(), "Ask who owns the pipes"));
        List<List<CollectionItem>> exported = new ArrayList<>();
        model.setOnExport(exported::add);
        model.refresh();
        model.export();
        List<NoteRow> marks =
                model.shown().stream().filter(NoteRow.Mark.class::isInstance).toList();
        model.chosen().setAll(marks);
        model.export();

        assertEquals(3, exported.getFirst().size());
        assertInstanceOf(CollectionItem.OfNote.class, exported.getFirst().getFirst());
        assertEquals(List.of(new CollectionItem.OfArticle(hall(), "")), exported.getLast());
    }

    @Test
    void whatIsSelectedOnABoardIsNotWhatIsSelectedInTheListBehindIt() throws Exception {
        write();
        model.refresh();
        model.chosen().setAll(model.shown().getFirst());
        List<CollectionItem> items = List.of(
                new CollectionItem.OfArticle(titled("Apples"), "Apples"),
                new CollectionItem.OfHeading("Cold"),
                new CollectionItem.OfArticle(hall(), "The quiet hall"));
        model.collections().add("Cold halls", items);
        model.collections().open("Cold halls");
        assertEquals(List.of(), model.selected());
        model.collections().chosen().setAll(2, 1);
        assertEquals(items.subList(1, 3), model.selected());
        model.collections().close();
        assertEquals(1, model.selected().size());
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
                assertEquals(List.of(hall()), shown());
                assertEquals(List.of("hall" + OptionalInt.empty()), opened);
                Screen.run(() -> model.wordsProperty().set(""));
                String pictures = System.getProperty("pictures", "");
                if (!pictures.isEmpty()) {
                    screen.picture(Path.of(pictures, "notes-" + theme + ".png"));
                }
            }
        }
    }

    private List<ArticleId> shown() {
        return model.shown().stream()
                .flatMap(row -> row instanceof NoteRow.OnArticle on
                        ? Stream.of(on.filed().id())
                        : Stream.empty())
                .toList();
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
