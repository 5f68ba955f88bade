package lithograph.ui.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import lithograph.article.ArticleId;
import lithograph.article.Span;
import lithograph.importer.Progress;
import lithograph.library.Jottings;
import lithograph.library.Library;
import lithograph.library.OpenArticle;
import lithograph.notes.JottingLine;
import lithograph.notes.JottingSubject;
import lithograph.notes.NoteLink;
import lithograph.notes.NoteTarget;
import lithograph.notes.Quotation;
import lithograph.ui.Background;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NoteEditorModelTest {
    @TempDir
    Path folder;

    private Library library;
    private NoteEditorModel editor;
    private final List<String> happened = new ArrayList<>();
    private Runnable undo = () -> {};

    @BeforeEach
    void open() throws IOException {
        Path file = folder.resolve("hall.md");
        Files.writeString(
                file,
                "---\ntitle: The quiet hall\nsite: The Machine Room\ndate: 2026-07-01\n---\nNobody asks how quiet a hall is until they have to work in it, and then it is too late to move the racks elsewhere.\n");
        library = Library.open(folder.resolve("library"));
        library.importFrom(List.of(file), Progress.NONE);
        editor = new NoteEditorModel(library, new Background(Runnable::run, Runnable::run));
        editor.connect(new NoteEditorModel.Ways(
                (id, offset) -> happened.add("article " + offset),
                id -> happened.add("entity " + id),
                address -> happened.add("outside " + address),
                () -> {},
                () -> {},
                happened::add,
                (words, back) -> {
                    happened.add(words);
                    undo = back;
                }));
    }

    @AfterEach
    void close() throws IOException {
        library.close();
    }

    @Test
    void whatIsTypedIsKeptByItselfAndReadsAsMarkdown() throws IOException {
        editor.begin(new JottingSubject.Free(), "");
        assertEquals(List.of(), lines());
        editor.write("# Halls\n\n- quiet\n- cold");
        assertEquals(List.of("Halls"), lines().stream().map(JottingLine::title).toList());
        assertEquals(
                "Halls\n\nquiet\n\ncold", editor.preview().pageProperty().get().text());
    }

    @Test
    void aPassageTravelsWithItsSourceAndTheLinkLeadsBackToIt() throws IOException {
        OpenArticle article = article();
        Span hall = new Span(
                article.text().text().indexOf("until"), article.text().text().length());
        editor.insert(Quotation.of(article.filed(), article.text().text(), hall));
        String text = editor.text();
        assertTrue(text.startsWith("> until they have to work in it"), text);
        assertTrue(text.contains("|The quiet hall]], The Machine Room, 2026-07-01"), text);
        editor.follow(NoteLink.address(NoteLink.in(text).getFirst().target()));
        assertEquals(List.of("article OptionalInt[" + hall.start() + "]"), happened);
        ArticleId id = article.filed().id();
        assertEquals(
                1,
                library.notebook()
                        .jottings()
                        .mentioning(new NoteTarget.ToArticle(id, Optional.empty()))
                        .size());
    }

    @Test
    void wordsGoToTheCaretOfTheNoteThatIsOpen() {
        editor.begin(new JottingSubject.Free(), "Mine");
        editor.setOnInsert(happened::add);
        editor.insert("more");
        assertEquals(List.of("more"), happened);
    }

    @Test
    void linksLeadToNotesEntitiesAndOutside() throws IOException {
        var other = Jottings.begin(new JottingSubject.OfEntity("chip/h100", "H100"), "Other");
        library.notebook().jottings().save(other);
        editor.begin(new JottingSubject.Free(), "Mine [[note:" + other.id() + "]]");
        editor.follow("https://example.org/");
        editor.follow("lithograph:entity:chip/h100");
        editor.follow("lithograph:note:" + other.id());
        assertEquals("Other", editor.text());
        assertEquals(
                List.of("Mine " + "note:" + other.id()),
                editor.mentioned().stream().map(Jottings.Mentioning::title).toList());
        editor.followSubject();
        assertEquals(List.of("outside https://example.org/", "entity chip/h100", "entity chip/h100"), happened);
    }

    @Test
    void aDeletedNoteComesBackAndABlankOneDoesNotStay() throws IOException {
        editor.begin(new JottingSubject.Free(), "Precious");
        editor.delete();
        assertEquals(List.of(), lines());
        assertEquals(List.of("Note deleted"), happened);
        undo.run();
        assertEquals(1, lines().size());
        assertEquals("Precious", editor.text());
        editor.write(" ");
        editor.close();
        assertEquals(List.of(), lines());
    }

    @Test
    void theNoteThatIsBeingWrittenStaysAsItIsWhenALinkLeadsToIt() {
        editor.begin(new JottingSubject.Free(), "First words");
        String id = editor.openProperty().get().orElseThrow().id();
        Queue<Runnable> later = new ArrayDeque<>();
        NoteEditorModel slow = new NoteEditorModel(library, new Background(Runnable::run, later::add));
        slow.open(id);
        later.remove().run();
        slow.open(id);
        slow.write("First words, and more");
        while (!later.isEmpty()) {
            later.remove().run();
        }
        assertEquals("First words, and more", slow.text());
    }

    @Test
    void aNoteBegunRightAfterAnotherLeavesNothingOfThatUnwritten() throws IOException {
        Queue<Runnable> later = new ArrayDeque<>();
        NoteEditorModel slow = new NoteEditorModel(library, new Background(later::add, Runnable::run));
        slow.begin(new JottingSubject.Free(), "");
        slow.write("The last words of the first");
        slow.begin(new JottingSubject.Free(), "");
        while (!later.isEmpty()) {
            later.remove().run();
        }
        assertEquals(
                List.of("The last words of the first"),
                lines().stream().map(JottingLine::title).toList());
    }

    private List<JottingLine> lines() throws IOException {
        return library.notebook().jottings().lines("");
    }

    private OpenArticle article() throws IOException {
        return library.article(library.ids().getFirst()).orElseThrow();
    }
}
