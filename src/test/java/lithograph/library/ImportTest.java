package lithograph.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import lithograph.article.ArticleId;
import lithograph.article.FiledArticle;
import lithograph.article.Span;
import lithograph.importer.ImportReport;
import lithograph.importer.Progress;
import lithograph.notes.Highlight;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportTest {
    @TempDir
    private Path folder;

    private Path inbox;
    private Library library;

    @BeforeEach
    void open() throws IOException {
        inbox = Files.createDirectory(folder.resolve("inbox"));
        library = Library.open(folder.resolve("library"));
    }

    @AfterEach
    void close() throws IOException {
        library.close();
    }

    @Test
    void aFolderIsImportedWithItsFolders() throws IOException {
        Samples.markdown(inbox.resolve("one.md"), "Cooling costs rise");
        Samples.markdown(Files.createDirectory(inbox.resolve("deep")).resolve("two.md"), "A second fab opens");
        ImportReport report = library.importFrom(List.of(inbox), Progress.NONE);
        assertEquals(2, report.added());
        assertEquals(List.of(), report.failures());
        assertEquals(2, library.statistics().articles());
        assertEquals(List.of(), library.verify());
    }

    @Test
    void importingTwiceChangesNothing() throws IOException {
        Samples.markdown(inbox.resolve("one.md"), "Cooling costs rise");
        Samples.jsonLines(inbox.resolve("many.jsonl"), 20);
        library.importFrom(List.of(inbox), Progress.NONE);
        Set<FiledArticle> before = Samples.all(library);
        ImportReport again = library.importFrom(List.of(inbox), Progress.NONE);
        assertEquals(0, again.added() + again.updated() + again.duplicates().size());
        assertEquals(21, again.unchanged());
        assertEquals(before, Samples.all(library));
    }

    @Test
    void aFileThatWasOnlyTouchedIsUnchanged() throws IOException {
        Path file = Samples.markdown(inbox.resolve("one.md"), "Cooling costs rise");
        library.importFrom(List.of(inbox), Progress.NONE);
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(60)));
        ImportReport again = library.importFrom(List.of(inbox), Progress.NONE);
        assertEquals(1, again.unchanged());
        assertEquals(0, again.updated());
    }

    @Test
    void anUnchangedFileIsLookedAtAndNotRead() throws IOException {
        Path file = Samples.write(inbox.resolve("one.md"), "# Cooling\n\nThe plant draws 40 megawatts at noon.\n");
        FileTime time = Files.getLastModifiedTime(file);
        library.importFrom(List.of(inbox), Progress.NONE);
        // As long as before, and of the same time: whoever read it would find another text.
        Files.writeString(file, "# Cooling\n\nThe plant draws 99 megawatts at noon.\n");
        Files.setLastModifiedTime(file, time);
        assertEquals(1, library.importFrom(List.of(inbox), Progress.NONE).unchanged());
        assertTrue(Samples.open(library).text().text().contains("40 megawatts"));
    }

    @Test
    void theArticlesOfASingleFileAreCountedWhileItIsRead() throws IOException {
        Samples.jsonLines(inbox.resolve("many.jsonl"), 1_200);
        List<Long> found = new java.util.ArrayList<>();
        library.importFrom(List.of(inbox), new Progress() {
            @Override
            public void advanced(long done, long total, Path current) {}

            @Override
            public void found(long articles) {
                found.add(articles);
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        });
        assertTrue(found.size() > 1, found.toString());
        assertEquals(1_200, found.getLast());
    }

    @Test
    void theSameTextFromAnotherFileIsADuplicateWhoseOriginIsRemembered() throws IOException {
        Path one = Samples.markdown(inbox.resolve("one.md"), "Cooling costs rise");
        library.importFrom(List.of(inbox), Progress.NONE);
        Path copy = inbox.resolve("copy.md");
        Files.copy(one, copy);
        ImportReport again = library.importFrom(List.of(inbox), Progress.NONE);
        assertEquals(List.of(copy.toString()), again.duplicates());
        assertEquals(1, again.unchanged());
        FiledArticle only = Samples.all(library).iterator().next();
        assertEquals(List.of(copy.toString(), one.toString()), only.origins());
    }

    @Test
    void aChangedFileUpdatesItsArticleWhichKeepsItsIdNoteAndHighlights() throws IOException {
        Path file = inbox.resolve("one.md");
        Samples.write(
                file, "# Cooling costs rise\n\nWater is dear. The plant draws 40 megawatts at noon. Nobody knew.\n");
        library.importFrom(List.of(inbox), Progress.NONE);
        OpenArticle before = Samples.open(library);
        ArticleId id = before.filed().id();
        int start = before.text().text().indexOf("draws 40 megawatts");
        Samples.highlight(library, before, new Span(start, start + 18));
        library.notebook().write(id, "Check the figure.");
        Samples.write(
                file,
                "# Cooling costs rise\n\nUpdated on Monday. Water is dear. The plant draws 40 megawatts at noon. It rained.\n");
        ImportReport again = library.importFrom(List.of(inbox), Progress.NONE);
        assertEquals(1, again.updated());
        OpenArticle after = Samples.open(library);
        assertEquals(id, after.filed().id());
        assertEquals("Check the figure.", after.note().text());
        Highlight moved = after.highlights().getFirst();
        assertTrue(moved.placed());
        assertEquals(
                "draws 40 megawatts", moved.anchor().position().of(after.text().text()));
        assertEquals(List.of(), library.verify());
    }

    @Test
    void aHighlightWhosePassageIsGoneKeepsItsQuote() throws IOException {
        Path file = inbox.resolve("one.md");
        Samples.write(
                file, "# Cooling costs rise\n\nWater is dear. The plant draws 40 megawatts at noon. Nobody knew.\n");
        library.importFrom(List.of(inbox), Progress.NONE);
        OpenArticle before = Samples.open(library);
        int start = before.text().text().indexOf("draws 40 megawatts");
        Samples.highlight(library, before, new Span(start, start + 18));
        Samples.write(file, "# Cooling costs rise\n\nThis report was withdrawn by its authors.\n");
        library.importFrom(List.of(inbox), Progress.NONE);
        Highlight lost = Samples.open(library).highlights().getFirst();
        assertEquals(false, lost.placed());
        assertEquals("draws 40 megawatts", lost.anchor().exact());
    }

    @Test
    void whatCannotBeReadIsReportedAndTheRestIsImported() throws IOException {
        Samples.markdown(inbox.resolve("one.md"), "Cooling costs rise");
        Files.write(inbox.resolve("empty.html"), new byte[0]);
        Files.writeString(
                inbox.resolve("lines.jsonl"),
                "{\"title\":\"A\",\"text\":\"Some words.\"}\n{broken\n{\"title\":\"B\",\"text\":\"More.\"}\n");
        ImportReport report = library.importFrom(List.of(inbox, folder.resolve("nowhere")), Progress.NONE);
        assertEquals(3, report.added());
        Set<String> failed = new TreeSet<>();
        report.failures().forEach(failure -> failed.add(failure.origin()));
        assertEquals(3, failed.size(), failed.toString());
        assertTrue(failed.contains(folder.resolve("nowhere").toString()), failed.toString());
    }

    @Test
    void aFailedFileIsTriedAgain() throws IOException {
        Path file = inbox.resolve("late.json");
        Files.writeString(file, "{\"title\": \"Half");
        assertEquals(
                1, library.importFrom(List.of(inbox), Progress.NONE).failures().size());
        assertEquals(
                1, library.importFrom(List.of(inbox), Progress.NONE).failures().size());
    }

    @Test
    void cancellingKeepsWhatIsDoneAndTheNextImportDoesTheRest() throws IOException {
        for (int i = 0; i < 300; i++) {
            Samples.markdown(inbox.resolve("a" + i + ".md"), "Report number " + i);
        }
        AtomicLong files = new AtomicLong();
        ImportReport first = library.importFrom(
                List.of(inbox), Samples.progress((done, total) -> files.set(done), () -> files.get() >= 120));
        assertTrue(first.cancelled());
        assertTrue(first.added() >= 120 && first.added() < 300, first.toString());
        assertEquals(first.added(), library.statistics().articles());
        ImportReport second = library.importFrom(List.of(inbox), Progress.NONE);
        assertEquals(300 - first.added(), second.added());
        assertEquals(first.added(), second.unchanged());
    }

    @Test
    void progressRisesToTheNumberOfFiles() throws IOException {
        for (int i = 0; i < 30; i++) {
            Samples.markdown(inbox.resolve("a" + i + ".md"), "Report number " + i);
        }
        AtomicLong last = new AtomicLong();
        library.importFrom(
                List.of(inbox),
                Samples.progress(
                        (done, total) -> {
                            assertTrue(done >= last.get() && (total == 0 || total == 30), done + " of " + total);
                            last.set(done);
                        },
                        () -> false));
        assertEquals(30, last.get());
    }

    @Test
    void idsDoNotDependOnTheOrderInWhichThreadsFinish() throws IOException {
        Samples.jsonLines(inbox.resolve("many.jsonl"), 50);
        for (int i = 0; i < 50; i++) {
            Samples.markdown(inbox.resolve("a" + i + ".md"), "Report number " + i % 40);
        }
        library.importFrom(List.of(inbox), Progress.NONE);
        List<ArticleId> ids = library.ids();
        try (Library other = Library.open(folder.resolve("other"))) {
            other.importFrom(List.of(inbox), Progress.NONE);
            assertEquals(ids, other.ids());
        }
    }

    @Test
    void anIdThatIsGivenIsKeptAndOneThatIsTakenIsNot() throws IOException {
        Files.writeString(inbox.resolve("a.jsonl"), """
                {"id":"fab-7","title":"A fab","text":"It opens in May."}
                {"id":"fab-7","title":"Another fab","text":"It opens in June."}
                """);
        library.importFrom(List.of(inbox), Progress.NONE);
        assertEquals(
                "A fab",
                library.article(new ArticleId("fab-7"))
                        .orElseThrow()
                        .filed()
                        .article()
                        .title());
        assertEquals(2, library.statistics().articles());
    }

    @Test
    void theLibrarysOwnFolderIsNotImported() throws IOException {
        Samples.markdown(inbox.resolve("one.md"), "Cooling costs rise");
        Files.writeString(library.folder().resolve("stray.md"), "# Not an article\n\nOf the library's own.\n");
        assertEquals(1, library.importFrom(List.of(folder), Progress.NONE).added());
    }

    @Test
    void aCopyThatIsEditedBecomesAnArticleOfItsOwnWhileTheOriginalIsStillThere() throws IOException {
        Path one = Samples.markdown(inbox.resolve("one.md"), "Cooling costs rise");
        Path copy = inbox.resolve("two.md");
        Files.copy(one, copy);
        library.importFrom(List.of(inbox), Progress.NONE);
        Samples.markdown(copy, "Cooling costs fall");
        ImportReport again = library.importFrom(List.of(inbox), Progress.NONE);
        assertEquals(1, again.added());
        assertEquals(2, library.statistics().articles());
    }

    @Test
    void aHighlightEditedAfterAnImportMovedItStandsWhereItWasMoved() throws IOException {
        Path file = inbox.resolve("one.md");
        Samples.write(file, "# Cooling costs rise\n\nWater is dear. The plant draws 40 megawatts at noon.\n");
        library.importFrom(List.of(inbox), Progress.NONE);
        OpenArticle before = Samples.open(library);
        int start = before.text().text().indexOf("draws 40 megawatts");
        Highlight stale = Samples.highlight(library, before, new Span(start, start + 18));
        Samples.write(file, "# Cooling costs rise\n\nNew: water is dear. The plant draws 40 megawatts at noon.\n");
        library.importFrom(List.of(inbox), Progress.NONE);
        library.notebook().save(stale);
        OpenArticle after = Samples.open(library);
        Highlight saved = after.highlights().getFirst();
        assertTrue(saved.placed());
        assertEquals(
                "draws 40 megawatts", saved.anchor().position().of(after.text().text()));
        assertEquals(List.of(), library.verify());
    }

    @Test
    void aFileWithoutAnyTextIsRefused() throws IOException {
        Files.writeString(inbox.resolve("one.html"), "<");
        Files.writeString(inbox.resolve("two.json"), "{");
        ImportReport report = library.importFrom(List.of(inbox, folder.resolve("nowhere")), Progress.NONE);
        assertEquals(0, report.added(), report.toString());
        assertEquals("It holds no text.", report.failures().getFirst().reason());
        assertEquals(
                "There is no such file or folder.", report.failures().getLast().reason());
    }

    @Test
    void whatWasWrittenInAnotherProgramComesWithItsArticleAndNeverTakesThePlaceOfTheUsers() throws IOException {
        Path file = inbox.resolve("saved.json");
        String article = "{\"title\":\"A fab\",\"text\":\"The fab opens in May and hires through June.\","
                + "\"note\":\"Call them\",\"tags\":[\"chips\"],\"highlights\":[{\"text\":\"opens in May\",\"note\":\"early\"}]}";
        Samples.write(file, article);
        library.importFrom(List.of(inbox), Progress.NONE);
        OpenArticle filed = Samples.open(library);
        assertEquals("Call them", filed.note().text());
        assertEquals(List.of("chips"), filed.tags());
        assertEquals("opens in May", filed.highlights().getFirst().anchor().exact());
        assertTrue(filed.highlights().getFirst().placed());
        library.notebook().write(filed.filed().id(), "My own words");
        Samples.write(file, article.replace("June", "July"));
        library.importFrom(List.of(inbox), Progress.NONE);
        assertEquals("My own words", Samples.open(library).note().text());
    }

    @Test
    void notesThatASecondFileBringsAreFiledWhereThereAreNone() throws IOException {
        String page = "The lamp in the harbour was lit on Monday, and it has been bright there ever since.";
        Files.writeString(inbox.resolve("a.txt"), "The lamp\n\n" + page + "\n");
        library.importFrom(List.of(inbox), Progress.NONE);
        ArticleId id = library.ids().getFirst();
        Files.writeString(
                inbox.resolve("b.json"),
                "{\"title\": \"The lamp\", \"text\": \"" + page + "\", \"note\": \"Ask Bo.\", \"tags\": [\"light\"],"
                        + " \"highlights\": [{\"quote\": \"lit on Monday\"}]}");
        library.importFrom(List.of(inbox), Progress.NONE);

        assertEquals(List.of(id), library.ids());
        assertEquals("Ask Bo.", library.notebook().note(id).text());
        assertEquals(List.of("light"), library.notebook().tags(id));
        assertTrue(library.notebook().highlights(id).getFirst().placed());
        assertEquals(List.of(), library.verify());
    }
}
