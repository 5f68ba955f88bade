package lithograph.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import lithograph.article.ArticleId;
import lithograph.importer.ImportReport;
import lithograph.importer.Progress;
import lithograph.index.SearchRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class ConcurrencyTest {
    private static final int ARTICLES = 1_500;

    @TempDir
    private Path folder;

    @Test
    @Timeout(120)
    void searchingReadingAndWritingGoOnWhileAnImportRuns() throws Exception {
        Path first = Samples.markdown(folder.resolve("first.md"), "Cooling costs rise");
        Path many = Samples.jsonLines(folder.resolve("many.jsonl"), ARTICLES);
        try (Library library = Library.open(folder.resolve("library"))) {
            library.importFrom(List.of(first), Progress.NONE);
            ArticleId id = library.ids().getFirst();
            AtomicReference<ImportReport> report = new AtomicReference<>();
            Thread importing = Thread.ofPlatform().start(() -> report.set(imported(library, many)));
            int notes = 0;
            while (importing.isAlive()) {
                notes++;
                library.notebook().write(id, "quicksilver" + notes);
                assertEquals(
                        1,
                        library.search(SearchRequest.of("quicksilver" + notes)).total());
                assertEquals(
                        "quicksilver" + notes,
                        library.article(id).orElseThrow().note().text());
            }
            importing.join();
            assertEquals(ARTICLES, report.get().added());
            assertTrue(notes > 1, notes + " notes while importing");
            assertEquals(List.of(), library.verify());
            assertEquals(ARTICLES + 1, library.search(SearchRequest.of("")).total());
        }
        try (Library library = Library.open(folder.resolve("library"))) {
            assertEquals(List.of(), library.verify());
        }
    }

    @Test
    @Timeout(120)
    void aSearchAnswersWhileTheImportFilesABatch() throws Exception {
        Path many = Samples.jsonLines(folder.resolve("many.jsonl"), 300);
        try (Library library = Library.open(folder.resolve("library"))) {
            CountDownLatch half = new CountDownLatch(1);
            CountDownLatch searched = new CountDownLatch(1);
            Thread importing = Thread.ofPlatform().start(() -> {
                try {
                    library.importFrom(
                            List.of(many), Samples.progress((done, total) -> waitFor(half, searched), () -> false));
                } catch (IOException e) {
                    throw new AssertionError(e);
                }
            });
            assertTrue(half.await(60, TimeUnit.SECONDS));
            library.search(SearchRequest.of("cluster"));
            searched.countDown();
            importing.join();
            assertEquals(300, library.search(SearchRequest.of("cluster")).total());
        }
    }

    @Test
    @Timeout(120)
    void closingEndsARunningImportAndKeepsWhatItFiled() throws Exception {
        Path many = Samples.jsonLines(folder.resolve("many.jsonl"), ARTICLES);
        Library library = Library.open(folder.resolve("library"));
        CountDownLatch begun = new CountDownLatch(1);
        AtomicReference<ImportReport> report = new AtomicReference<>();
        Thread importing = Thread.ofPlatform().start(() -> {
            begun.countDown();
            report.set(imported(library, many));
        });
        assertTrue(begun.await(60, TimeUnit.SECONDS));
        while (library.ids().isEmpty() && importing.isAlive()) {
            Thread.onSpinWait();
        }
        library.close();
        importing.join();
        try (Library again = Library.open(folder.resolve("library"))) {
            assertEquals(report.get().added(), again.ids().size());
            assertEquals(List.of(), again.verify());
        }
    }

    private static void waitFor(CountDownLatch half, CountDownLatch searched) {
        half.countDown();
        try {
            assertTrue(searched.await(60, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static ImportReport imported(Library library, Path path) {
        try {
            return library.importFrom(List.of(path), Progress.NONE);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
