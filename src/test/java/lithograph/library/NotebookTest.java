package lithograph.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import lithograph.article.ArticleId;
import lithograph.article.Span;
import lithograph.importer.Progress;
import lithograph.index.Filter;
import lithograph.index.SearchRequest;
import lithograph.notes.Highlight;
import lithograph.notes.Note;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotebookTest {
    @TempDir
    private Path folder;

    private Library library;
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
    }

    @AfterEach
    void close() throws IOException {
        library.close();
    }

    @Test
    void anArticleWithoutANoteHasAnEmptyOne() throws IOException {
        assertEquals("", library.notebook().note(first).text());
        assertEquals("", library.article(first).orElseThrow().note().text());
    }

    @Test
    void aNoteIsReadAsItWasWrittenAndABlankOneDeletesIt() throws IOException {
        String text = "# Water\n\nAsk the utility. \ud83d\udca7 \u51b7\u5374\n";
        Note written = library.notebook().write(first, text);
        assertEquals(text, written.text());
        assertEquals(text, library.notebook().note(first).text());
        library.notebook().write(first, " \n");
        assertEquals("", library.notebook().note(first).text());
        assertEquals(0, library.statistics().notes());
    }

    @Test
    void aNoteIsFoundByTheNextSearch() throws IOException {
        library.notebook().write(second, "Compare with the quicksilver report.");
        assertEquals(1, library.search(SearchRequest.of("quicksilver")).total());
        assertEquals(
                second,
                library.search(SearchRequest.of("quicksilver"))
                        .hits()
                        .getFirst()
                        .id());
        library.notebook().write(second, "");
        assertEquals(0, library.search(SearchRequest.of("quicksilver")).total());
    }

    @Test
    void aCommentIsFoundByTheNextSearch() throws IOException {
        Samples.highlight(library, library.article(first).orElseThrow(), new Span(0, 7));
        assertEquals(1, library.search(SearchRequest.of("\"second look\"")).total());
        library.notebook().removeHighlight("h0");
        assertEquals(0, library.search(SearchRequest.of("\"second look\"")).total());
    }

    @Test
    void highlightsComeByPlaceAndOneIsReplacedByItsId() throws IOException {
        OpenArticle article = library.article(first).orElseThrow();
        Highlight late = Samples.highlight(library, article, new Span(20, 30));
        Highlight early = Samples.highlight(library, article, new Span(0, 7));
        assertEquals(List.of(early, late), library.notebook().highlights(first));
        Highlight said = new Highlight(
                late.id(),
                first,
                late.anchor(),
                late.color(),
                "Said otherwise",
                List.of("a", "b c"),
                true,
                late.created(),
                late.changed());
        library.notebook().save(said);
        assertEquals(List.of(early, said), library.notebook().highlights(first));
    }

    @Test
    void aHighlightThatIsTakenOutComesBack() throws IOException {
        Highlight highlight = Samples.highlight(library, library.article(first).orElseThrow(), new Span(0, 7));
        assertEquals(Optional.of(highlight), library.notebook().removeHighlight(highlight.id()));
        assertEquals(Optional.empty(), library.notebook().removeHighlight(highlight.id()));
        library.notebook().save(highlight);
        assertEquals(List.of(highlight), library.notebook().highlights(first));
    }

    @Test
    void tagsAreKeptInOrderOnceEachAndFilterASearch() throws IOException {
        library.notebook().tag(second, List.of("water ", "energy", "", "water"));
        assertEquals(List.of("water", "energy"), library.notebook().tags(second));
        SearchRequest all = SearchRequest.of("");
        SearchRequest tagged =
                new SearchRequest("", List.of(new Filter.Tagged("energy")), all.sort(), 0, 10, all.facets());
        assertEquals(1, library.search(tagged).total());
    }

    @Test
    void entriesAreWhatWasWrittenOnLastChangedFirst() throws IOException {
        assertEquals(List.of(), library.notebook().entries(""));
        library.notebook().write(first, "Ask the utility.");
        Samples.highlight(library, library.article(second).orElseThrow(), new Span(0, 8));
        library.notebook().tag(second, List.of("energy"));
        library.notebook().tag(first, List.of("water"));
        List<NoteEntry> entries = library.notebook().entries("");
        assertEquals(
                List.of(first, second),
                entries.stream().map(entry -> entry.filed().id()).toList());
        assertEquals(List.of("water"), entries.getFirst().tags());
        assertEquals(1, entries.getLast().highlights().size());
    }

    @Test
    void entriesAreSearchedInTitleNoteQuoteCommentAndTags() throws IOException {
        library.notebook().write(first, "Ask the Utility.");
        Samples.highlight(library, library.article(second).orElseThrow(), new Span(0, 8));
        for (String words : List.of("ask UTILITY", "cooling utility")) {
            assertEquals(first, only(words), words);
        }
        for (String words : List.of("second a", "fab worth", "FIGURES look")) {
            assertEquals(second, only(words), words);
        }
        assertEquals(List.of(), library.notebook().entries("utility fab"));
    }

    private ArticleId only(String words) throws IOException {
        List<NoteEntry> entries = library.notebook().entries(words);
        assertEquals(1, entries.size(), words);
        return entries.getFirst().filed().id();
    }

    @Test
    void writingOnAnArticleThatIsGoneSaysSo() throws IOException {
        IOException gone =
                assertThrows(IOException.class, () -> library.notebook().write(new ArticleId("nobody"), "Hello"));
        assertTrue(String.valueOf(gone.getMessage()).contains("nobody"), gone.getMessage());
    }

    @Test
    void tenMegabytesOfNoteAreKept() throws IOException {
        String text = "Water. ".repeat(1_500_000);
        library.notebook().write(first, text);
        assertEquals(text, library.notebook().note(first).text());
    }
}
