package lithograph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import lithograph.article.Article;
import lithograph.article.ArticleId;
import lithograph.article.Block;
import lithograph.article.FiledArticle;
import lithograph.article.Language;
import lithograph.article.PublishedDate;
import lithograph.article.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoreTest {
    private static final Instant NOW = Instant.parse("2026-03-04T05:06:07Z");

    @TempDir
    private Path folder;

    private Store store;

    @BeforeEach
    void open() throws IOException {
        store = Store.open(folder.resolve("library.db"));
    }

    @AfterEach
    void close() throws IOException {
        store.close();
    }

    private static Packed packed(String title) {
        return Packed.of(new Article(
                title,
                "A summary",
                "Ada Example",
                "The Cooling Gazette",
                "https://gazette.example/a",
                Optional.of(PublishedDate.parse("2026-03")),
                Language.ENGLISH,
                List.of(new Block.Paragraph("About " + title + "."))));
    }

    private long sequence() throws IOException {
        return store.read(Tables::sequence);
    }

    private long count() throws IOException {
        return store.read(tables -> tables.articles().count());
    }

    private long add(String id) throws IOException {
        return store.write(tables -> tables.articles().add(new ArticleId(id), packed(id), NOW))
                .key();
    }

    @Test
    void anArticleComesBackAsItWasFiled() throws IOException {
        long key = add("a");
        store.write(tables -> {
            tables.origins().put(new Origin("/x/a.md", ""), key, NOW);
            tables.origins().put(new Origin("/x/b.jsonl", "7"), key, NOW.plusSeconds(1));
            return key;
        });
        FiledArticle filed = store.read(tables -> tables.articles().filed(key)).orElseThrow();
        assertEquals(packed("a").article(), filed.article());
        assertEquals(List.of("/x/b.jsonl#7", "/x/a.md"), filed.origins());
        assertEquals(NOW, filed.added());
    }

    @Test
    void everyChangeTakesTheNextNumber() throws IOException {
        long a = add("a");
        long b = add("b");
        store.write(tables -> {
            tables.articles().touch(a);
            tables.articles().remove(b, NOW);
            return a;
        });
        assertEquals(4, sequence());
        List<ArticleEntry> changes = store.read(tables -> tables.articles().changedAfter(2, 10));
        assertEquals(
                List.of(
                        new ArticleEntry(a, new ArticleId("a"), false, 3),
                        new ArticleEntry(b, new ArticleId("b"), true, 4)),
                changes);
    }

    @Test
    void aTransactionThatFailsLeavesNothingBehind() throws IOException {
        add("a");
        IOException failed = assertThrows(
                IOException.class,
                () -> store.write(tables -> {
                    tables.articles().add(new ArticleId("b"), packed("b"), NOW);
                    throw new IOException("no");
                }));
        assertEquals("no", failed.getMessage());
        assertEquals(1, sequence());
        assertEquals(1, count());
        add("b");
        assertEquals(2, sequence());
    }

    @Test
    @Timeout(30)
    void aReaderNeitherWaitsForTheWriterNorSeesItsUnfinishedWork() throws Exception {
        CountDownLatch writing = new CountDownLatch(1);
        CountDownLatch read = new CountDownLatch(1);
        AtomicLong failures = new AtomicLong();
        Thread writer = Thread.ofPlatform().start(() -> {
            try {
                store.write(tables -> {
                    tables.articles().add(new ArticleId("a"), packed("a"), NOW);
                    writing.countDown();
                    try {
                        assertTrue(read.await(20, TimeUnit.SECONDS));
                    } catch (InterruptedException e) {
                        throw new IOException(e);
                    }
                    return 0;
                });
            } catch (IOException e) {
                failures.incrementAndGet();
            }
        });
        assertTrue(writing.await(20, TimeUnit.SECONDS));
        assertEquals(0, count());
        read.countDown();
        writer.join();
        assertEquals(0, failures.get());
        assertEquals(1, count());
    }

    @Test
    void aReadSeesOneMomentHoweverLongItTakes() throws IOException {
        add("a");
        store.read(tables -> {
            assertEquals(1, tables.articles().count());
            add("b");
            assertEquals(1, tables.articles().count());
            return 0;
        });
        assertEquals(2, count());
    }

    @Test
    void aFullDiskIsSaidAndCostsNothingThatWasThere() throws IOException {
        add("a");
        store.limitTo(60);
        IOException full = assertThrows(IOException.class, () -> {
            for (int i = 0; i < 1_000; i++) {
                add("more-" + i);
            }
        });
        assertTrue(String.valueOf(full.getMessage()).contains("disk is full"), full.getMessage());
        assertTrue(String.valueOf(full.getMessage()).contains("library.db"), full.getMessage());
        long kept = count();
        assertTrue(kept > 1, kept + " kept");
        store.limitTo(1_000_000);
        add("b");
        assertEquals(kept + 1, count());
    }

    @Test
    void readingCannotWrite() {
        IOException refused = assertThrows(
                IOException.class,
                () -> store.read(tables -> tables.articles().add(new ArticleId("a"), packed("a"), NOW)));
        assertTrue(String.valueOf(refused.getMessage()).contains("cannot be written"), refused.getMessage());
    }

    @ParameterizedTest
    @CsvSource({
        "5, in use",
        "8, read-only",
        "10, disk failed",
        "11, damaged",
        "13, disk is full",
        "14, cannot be opened",
        "99, reports"
    })
    void everyFailureIsASentenceThatNamesTheFile(int code, String words) {
        String sentence = StoreFailure.sentence(Path.of("library.db"), code, "detail");
        assertTrue(sentence.contains(words) && sentence.contains("library.db"), sentence);
    }

    @Test
    void spansComeBackFromTheirBytes() {
        Random random = new Random(11);
        List<Span> spans = random.ints(500, 0, 50_000_000)
                .sorted()
                .mapToObj(start -> new Span(start, start + random.nextInt(300)))
                .toList();
        assertEquals(spans, SpanBytes.read(SpanBytes.write(spans)));
    }

    @Test
    void aFileIsUnchangedOnlyWithItsSizeAndTime() throws IOException {
        long key = add("a");
        store.write(tables -> {
            tables.origins().put(new Origin("/x/a.md", ""), key, NOW);
            tables.origins().file("/x/a.md", 10, 20);
            return key;
        });
        assertEquals(Optional.of(1), unchanged(10, 20));
        assertEquals(Optional.empty(), unchanged(11, 20));
        assertEquals(Optional.empty(), unchanged(10, 21));
    }

    private Optional<Integer> unchanged(long size, long modified) throws IOException {
        return store.read(tables -> tables.origins().unchanged("/x/a.md", size, modified));
    }
}
