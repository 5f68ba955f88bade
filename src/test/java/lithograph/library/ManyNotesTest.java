package lithograph.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import lithograph.article.ArticleId;
import lithograph.article.Span;
import lithograph.importer.Progress;
import lithograph.notes.Anchor;
import lithograph.notes.Highlight;
import lithograph.notes.HighlightColor;
import lithograph.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

class ManyNotesTest {
    private static final int ARTICLES = 500;
    private static final int MARKS = 50_000;

    @TempDir
    private Path folder;

    @Test
    void fiftyThousandMarksAreListedInLessThanTwoSecondsOfWork(TestReporter figures) throws IOException {
        Path lines = folder.resolve("many.jsonl");
        Samples.jsonLines(lines, ARTICLES);
        Path place = folder.resolve("library");
        try (Library library = Library.open(place)) {
            library.importFrom(List.of(lines), Progress.NONE);
        }
        mark(new LibraryLayout(place).store());
        try (Library library = Library.open(place)) {
            long before = cpu();
            NoteRows rows = library.notebook().rows(NoteFilter.ALL);
            long millis = (cpu() - before) / 1_000_000;
            assertEquals(MARKS + ARTICLES, rows.rows().size());
            figures.publishEntry("list", millis + " ms of processor time");
            assertTrue(millis < 2_000, millis + " ms");
            assertEquals(
                    MARKS / 10,
                    library.notebook().rows(NoteFilter.ALL.words("seventh")).rows().stream()
                            .filter(NoteRow.Mark.class::isInstance)
                            .count());
        }
    }

    private static void mark(Path file) throws IOException {
        try (Store store = Store.open(file)) {
            store.write(tables -> {
                List<ArticleId> ids = tables.articles().ids();
                Instant now = Instant.EPOCH;
                for (int i = 0; i < MARKS; i++) {
                    ArticleId article = ids.get(i % ids.size());
                    long key = tables.articles().present(article).orElseThrow().key();
                    String words = "Words that somebody marked, in the "
                            + (i % ids.size() % 10 == 7 ? "seventh" : "other") + " place.";
                    tables.highlights()
                            .put(
                                    key,
                                    new Highlight(
                                            "mark-" + i,
                                            article,
                                            new Anchor(
                                                    words,
                                                    "before ".repeat(9),
                                                    " after".repeat(10),
                                                    new Span(i, i + 9)),
                                            HighlightColor.values()[i % 5],
                                            "",
                                            List.of(),
                                            true,
                                            now,
                                            now));
                }
                return ids;
            });
        }
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
