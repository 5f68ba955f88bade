package lithograph.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lithograph.article.ArticleId;
import lithograph.article.Span;
import lithograph.importer.ImportReport;
import lithograph.importer.Progress;
import lithograph.importer.reading.Failure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportHistoryTest {
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

    private ImportReport imported() throws IOException {
        return library.importFrom(List.of(inbox), Progress.NONE);
    }

    private ImportRun newest() throws IOException {
        return library.imports().newest(1).getFirst();
    }

    @Test
    void everyRunIsRememberedWithItsReport() throws IOException {
        Samples.markdown(inbox.resolve("one.md"), "Cooling costs rise");
        Samples.write(inbox.resolve("empty.md"), "");
        ImportReport first = imported();
        ImportReport second = imported();
        List<ImportRun> runs = library.imports().newest(10);
        assertEquals(2, runs.size());
        assertEquals(second.unchanged(), runs.get(0).report().unchanged());
        assertEquals(first.added(), runs.get(1).report().added());
        assertEquals(first.failures(), runs.get(1).report().failures());
        assertEquals(List.of(inbox), runs.get(1).paths());
        assertEquals(ImportRun.State.DONE, runs.get(1).state());
    }

    @Test
    void whatFailedIsTriedAgain() throws IOException {
        Path mended = Samples.write(inbox.resolve("late.md"), "");
        Samples.markdown(inbox.resolve("one.md"), "Cooling costs rise");
        imported();
        Samples.markdown(mended, "A second fab opens");
        List<Path> files = ImportHistory.toRetry(newest());
        assertEquals(List.of(mended), files);
        assertEquals(1, library.importFrom(files, Progress.NONE).added());
    }

    @Test
    void ofAPartOfAFileTheFileIsTriedAgain() {
        ImportReport report = new ImportReport(
                0,
                0,
                0,
                List.of(),
                List.of(new Failure(folder + "#line3", "broken"), new Failure("/gone/file.md", "gone")),
                false,
                java.time.Duration.ZERO);
        ImportRun run = new ImportRun(1, java.time.Instant.EPOCH, List.of(inbox), report, ImportRun.State.DONE);
        assertEquals(List.of(folder), ImportHistory.toRetry(run));
    }

    @Test
    void anUndoneRunTakesItsOwnArticlesOutAndNoOthers() throws IOException {
        Samples.markdown(inbox.resolve("one.md"), "Cooling costs rise");
        imported();
        Samples.markdown(inbox.resolve("two.md"), "A second fab opens");
        Samples.jsonLines(inbox.resolve("many.jsonl"), 20);
        imported();
        ImportHistory.Undone undone = library.imports().undo(newest().number());
        assertEquals(21, undone.removal().ids().size());
        assertEquals(1, library.statistics().articles());
        assertEquals(ImportRun.State.UNDONE, newest().state());
        assertEquals(List.of(), library.verify());
        library.imports().redo(undone);
        assertEquals(22, library.statistics().articles());
        assertEquals(ImportRun.State.DONE, newest().state());
    }

    @Test
    void anUndoneUpdateGivesTheFormerTextBackWithTheMarksInIt() throws IOException {
        Path file = Samples.write(inbox.resolve("one.md"), "# Cooling\n\nThe plant draws 40 megawatts at noon.\n");
        imported();
        OpenArticle before = Samples.open(library);
        int start = before.text().text().indexOf("40 megawatts");
        Samples.highlight(library, before, new Span(start, start + 12));
        Samples.write(file, "# Cooling\n\nOn Monday rain fell, and nobody measured anything at all.\n");
        assertEquals(1, imported().updated());
        assertTrue(!Samples.open(library).highlights().getFirst().placed());
        ImportHistory.Undone undone = library.imports().undo(newest().number());
        assertEquals(1, undone.restored());
        assertEquals(before.text().text(), Samples.open(library).text().text());
        assertTrue(Samples.open(library).highlights().getFirst().placed());
        assertEquals(List.of(), formerly(before.filed().id()));
        library.imports().redo(undone);
        assertTrue(Samples.open(library).text().text().contains("rain fell"));
        assertEquals(List.of("40 megawatts"), formerly(before.filed().id()));
        assertEquals(1, imported().unchanged());
    }

    /// What tells the former versions from each other.
    private List<String> formerly(ArticleId id) throws IOException {
        List<String> told = new ArrayList<>();
        for (Version version :
                library.versions(id).stream().filter(one -> !one.current()).toList()) {
            String text =
                    library.version(id, version.number()).orElseThrow().text().text();
            told.addAll(Stream.of("40 megawatts", "rain fell")
                    .filter(text::contains)
                    .toList());
        }
        return told;
    }

    @Test
    void whatTheUserWroteOnSinceStays() throws IOException {
        Samples.markdown(inbox.resolve("one.md"), "Cooling costs rise");
        Samples.markdown(inbox.resolve("two.md"), "A second fab opens");
        imported();
        OpenArticle marked = Samples.open(library);
        library.notebook().write(marked.filed().id(), "Ask who pays for it.");
        ImportHistory.Undone undone = library.imports().undo(newest().number());
        assertEquals(1, undone.kept());
        assertEquals(1, undone.removal().ids().size());
        assertEquals(List.of(marked.filed().id()), library.ids());
        library.imports().redo(undone);
        assertEquals(2, library.statistics().articles());
    }

    @Test
    void whatCameWithAFileIsNoWorkOfTheUser() throws IOException {
        Samples.write(
                inbox.resolve("many.jsonl"),
                "{\"title\": \"Halls\", \"text\": \"Nobody asks how quiet a hall is.\", \"note\": \"Ask them\", \"tags\": [\"power\"],"
                        + " \"savedAt\": \"" + java.time.LocalDate.now(java.time.ZoneOffset.UTC) + "\"}\n");
        imported();
        assertEquals("Ask them", Samples.open(library).note().text());
        assertEquals(0, library.imports().undo(newest().number()).kept());
        assertEquals(List.of(), library.ids());
    }

    @Test
    void aRunIsUndoneOnce() throws IOException {
        Samples.markdown(inbox.resolve("one.md"), "Cooling costs rise");
        imported();
        long run = newest().number();
        library.imports().undo(run);
        assertThrows(IOException.class, () -> library.imports().undo(run));
        assertThrows(IOException.class, () -> library.imports().undo(run + 1));
    }

    @Test
    void whatWasUndoneComesBackWithTheNextImport() throws IOException {
        Samples.markdown(inbox.resolve("one.md"), "Cooling costs rise");
        imported();
        library.imports().undo(newest().number());
        assertEquals(1, imported().added());
    }

    @Test
    void anUndoneUpdateOfAnotherFileIsDoneAgainByItsNextImport() throws IOException {
        String head = "---\ntitle: Cooling\nurl: https://machineroom.example/cooling\n---\n";
        Samples.write(inbox.resolve("a.md"), head + "The plant draws 40 megawatts at noon, and nobody knows why.\n");
        imported();
        Path later = Samples.write(
                inbox.resolve("b.md"), head + "The plant draws 40 megawatts at noon. Since then rain fell on it.\n");
        assertEquals(1, imported().updated());
        library.imports().undo(newest().number());
        assertEquals(List.of(), formerly(Samples.open(library).filed().id()));
        library.importFrom(List.of(later), Progress.NONE);
        assertTrue(Samples.open(library).text().text().contains("rain fell"));
        assertEquals(
                List.of("40 megawatts"), formerly(Samples.open(library).filed().id()));
    }

    @Test
    void aRunThatFailedIsUndoneAsAnyOther() throws IOException {
        Samples.jsonLines(inbox.resolve("a.jsonl"), 600);
        Samples.jsonLines(inbox.resolve("b.jsonl"), 1);
        Progress failing = Samples.progress(
                (done, total) -> {
                    if (done == 1) {
                        throw new IllegalStateException("the disk is gone");
                    }
                },
                () -> false);
        assertThrows(IllegalStateException.class, () -> library.importFrom(List.of(inbox), failing));
        int filed = library.ids().size();
        assertTrue(filed >= 500, filed + " filed");
        assertEquals(
                filed, library.imports().undo(newest().number()).removal().ids().size());
        assertEquals(List.of(), library.ids());
    }

    @Test
    void whatASecondFileBringsIsNoWorkOfTheUserEither() throws IOException {
        String page = "{\"title\": \"Halls\", \"text\": \"Nobody asks how quiet a hall is.\"";
        Samples.write(inbox.resolve("a.jsonl"), page + "}\n");
        Samples.jsonLines(inbox.resolve("b.jsonl"), 1200);
        Samples.write(inbox.resolve("c.jsonl"), page + ", \"note\": \"Ask them\", \"tags\": [\"power\"]}\n");
        imported();
        assertEquals(0, library.imports().undo(newest().number()).kept());
        assertEquals(List.of(), library.ids());
    }

    @Test
    void tenThousandFilesWithAFailureEachAreAllReportedAndNoMoreIsKept() throws IOException {
        Path one = inbox.resolve("broken.jsonl");
        Samples.write(one, "not json\n".repeat(ImportReport.MOST + 500));
        ImportReport report = library.importFrom(List.of(one), Progress.NONE);
        assertEquals(ImportReport.MOST, report.failures().size());
        assertEquals(ImportReport.MOST + 500, report.failed());
        assertEquals(report.failed(), newest().report().failed());
        assertEquals(List.of(one), ImportHistory.toRetry(newest()));
        assertEquals(
                ImportReport.MOST + 1, ImportCsv.of(newest().report()).lines().count());
    }
}
