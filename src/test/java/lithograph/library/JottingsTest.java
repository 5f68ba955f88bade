package lithograph.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import lithograph.article.ArticleId;
import lithograph.article.FiledArticle;
import lithograph.article.Span;
import lithograph.importer.Progress;
import lithograph.notes.Jotting;
import lithograph.notes.JottingLine;
import lithograph.notes.JottingSubject;
import lithograph.notes.NoteTarget;
import lithograph.notes.Quotation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JottingsTest {
    @TempDir
    private Path folder;

    private Library library;
    private Jottings jottings;
    private ArticleId first;
    private ArticleId second;

    @BeforeEach
    void twoArticles() throws IOException {
        Path inbox = Files.createDirectory(folder.resolve("inbox"));
        Samples.markdown(inbox.resolve("a.md"), "Cooling costs rise");
        Samples.markdown(inbox.resolve("b.md"), "A second fab opens");
        library = Library.open(folder.resolve("library"));
        library.importFrom(List.of(inbox), Progress.NONE);
        first = library.ids().getFirst();
        second = library.ids().getLast();
        jottings = library.notebook().jottings();
    }

    @AfterEach
    void close() throws IOException {
        library.close();
    }

    @Test
    void aNoteIsReadAsItWasWritten() throws IOException {
        for (JottingSubject subject : List.of(
                new JottingSubject.Free(),
                new JottingSubject.OfEntity("chip/h100", "H100"),
                new JottingSubject.OfFact(first, "H100: memory 80 GB", "80 GB", new Span(3, 8)))) {
            Jotting note = Jottings.begin(subject, "# Water 💧\n\nAsk the utility.");
            jottings.save(note);
            Jotting read = jottings.find(note.id()).orElseThrow();
            assertEquals(subject, read.subject());
            assertEquals(note.text(), read.text());
        }
        assertEquals(3, jottings.lines("").size());
        assertEquals(1, jottings.lines("ASK memory").size());
        assertEquals(0, jottings.lines("absent").size());
    }

    @Test
    void whatWasRemovedCanBePutBack() throws IOException {
        Jotting note = Jottings.begin(new JottingSubject.Free(), "Keep [[" + first + "]]");
        jottings.save(note);
        Jotting removed = jottings.remove(note.id()).orElseThrow();
        assertEquals(List.of(), jottings.lines(""));
        assertEquals(List.of(), mentioning(first));
        jottings.save(removed);
        assertEquals(List.of("Keep " + first), mentioning(first));
        assertEquals(Optional.empty(), jottings.remove("none"));
    }

    @Test
    void notesOnArticlesAndOfTheirOwnAreSeenFromWhereTheyLead() throws IOException {
        Jotting note = Jottings.begin(new JottingSubject.Free(), "Water\n\n" + Quotation.of(filed(first)));
        jottings.save(note);
        library.notebook().write(second, "Against [[" + first + "|the first]] and [[note:" + note.id() + "]].");
        assertEquals(List.of("A second fab opens", "Water"), mentioning(first));
        assertEquals(
                List.of(new NoteTarget.ToArticle(second, Optional.empty())),
                jottings.mentioning(new NoteTarget.ToNote(note.id())).stream()
                        .map(Jottings.Mentioning::source)
                        .toList());
        library.notebook().write(second, "Nothing.");
        assertEquals(List.of("Water"), mentioning(first));
    }

    @Test
    void theNoteOfAnArticleThatIsGoneForGoodLeadsNowhereOnceItsFileIsImportedAgain() throws IOException {
        library.notebook().write(second, "Against [[" + first + "|the first]].");
        library.remove(List.of(second));
        library.close();
        library = Library.open(folder.resolve("library"));
        library.importFrom(List.of(folder.resolve("inbox")), Progress.NONE);
        jottings = library.notebook().jottings();
        assertEquals(2, library.ids().size());
        assertEquals(List.of(), mentioning(first));
    }

    @Test
    void aQuotedPassageIsFoundAgainAfterTheTextHasChanged() throws IOException {
        String text = library.article(first).orElseThrow().text().text();
        Span end = new Span(text.length() - 40, text.length() - 5);
        var link = new NoteTarget.ToArticle(first, Optional.of(end));
        assertEquals(Optional.of(end), jottings.place(link, end.of(text)));
        var moved = new NoteTarget.ToArticle(first, Optional.of(new Span(0, 35)));
        assertEquals(Optional.of(end), jottings.place(moved, end.of(text)));
        assertEquals(Optional.empty(), jottings.place(moved, "Words that stand nowhere in this article at all."));
    }

    @Test
    void theListIsNarrowedByKindTagColourSourceAndYear() throws IOException {
        library.notebook().write(first, "Compare.");
        library.notebook().tag(first, List.of("power"));
        Samples.highlight(library, library.article(second).orElseThrow(), new Span(0, 9));
        jottings.save(Jottings.begin(new JottingSubject.OfEntity("chip/h100", "H100"), "Of its own #power"));
        assertEquals(4, rows(NoteFilter.ALL));
        assertEquals(2, rows(NoteFilter.ALL.kind(NoteFilter.Kind.NOTES)));
        assertEquals(2, rows(NoteFilter.ALL.kind(NoteFilter.Kind.HIGHLIGHTS)));
        assertEquals(2, rows(NoteFilter.ALL.tag(Optional.of("power"))));
        assertEquals(1, rows(NoteFilter.ALL.entity(Optional.of("chip/h100")).kind(NoteFilter.Kind.NOTES)));
        assertEquals(0, rows(NoteFilter.ALL.source(Optional.of("Nowhere Daily"))));
        assertEquals(0, rows(NoteFilter.ALL.year(Optional.of(1950))));
        assertEquals(2, library.notebook().rows(NoteFilter.ALL).tags().get("power"));
    }

    @Test
    void aNoteOfTenMegabytesIsListedByItsOpeningAlone() throws IOException {
        Jotting note = Jottings.begin(new JottingSubject.Free(), "# Long\n\n" + "A line of words.\n".repeat(620_000));
        jottings.save(note);
        JottingLine line = jottings.lines("").getFirst();
        assertEquals("Long", line.title());
        assertEquals(JottingLine.OPENING, line.opening().length());
        assertEquals(
                note.text().length(),
                jottings.find(note.id()).orElseThrow().text().length());
    }

    @Test
    void templatesAreFilesOfTheLibraryThatFillThemselvesIn() throws IOException {
        List<NoteTemplates.Template> templates = NoteTemplates.all(library);
        assertTrue(templates.stream().map(NoteTemplates.Template::name).toList().contains("Profile"));
        Path mine = library.folder().resolve("templates").resolve("notes").resolve("Mine.md");
        Files.writeString(mine, "{{about}} on {{date}}: {{article}}");
        NoteTemplates.Template own = NoteTemplates.all(library).stream()
                .filter(each -> each.name().equals("Mine"))
                .findFirst()
                .orElseThrow();
        assertEquals("H100 on 2026-07-01: x\n", own.filled("2026-07-01", "H100", "x"));
    }

    private int rows(NoteFilter filter) throws IOException {
        return library.notebook().rows(filter).rows().size();
    }

    private FiledArticle filed(ArticleId id) throws IOException {
        return library.article(id).orElseThrow().filed();
    }

    private List<String> mentioning(ArticleId id) throws IOException {
        return jottings.mentioning(new NoteTarget.ToArticle(id, Optional.empty())).stream()
                .map(Jottings.Mentioning::title)
                .toList();
    }
}
