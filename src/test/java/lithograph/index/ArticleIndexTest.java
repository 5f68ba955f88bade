package lithograph.index;

import static lithograph.index.Articles.article;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lithograph.article.ArticleId;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleIndexTest {
    @TempDir
    Path folder;

    private ArticleIndex open() throws IOException {
        return ArticleIndex.open(folder, Articles.CATALOG);
    }

    private static long total(ArticleIndex index, String query) throws IOException {
        return index.search(SearchRequest.of(query)).total();
    }

    @Test
    void aSearchSeesWhatWasPutAfterARefresh() throws IOException {
        try (ArticleIndex index = open()) {
            index.put(article("a").title("Heron").indexed());
            assertEquals(0, total(index, "heron"));
            index.refresh();
            assertEquals(1, total(index, "heron"));
        }
    }

    @Test
    void anArticleTakesThePlaceOfTheOneWithItsId() throws IOException {
        try (ArticleIndex index = open()) {
            index.put(article("a").title("Heron").indexed());
            index.put(article("a").title("Stork").indexed());
            index.refresh();
            assertEquals(0, total(index, "heron"));
            assertEquals(1, total(index, "stork"));
        }
    }

    @Test
    void aRemovedArticleIsNotFound() throws IOException {
        try (ArticleIndex index = open()) {
            index.put(article("a").title("Heron").indexed());
            index.put(article("b").title("Heron").indexed());
            index.remove(new ArticleId("a"));
            index.refresh();
            assertEquals(1, total(index, "heron"));
        }
    }

    @Test
    void whatWasCommittedIsThereAgainWithItsSequence() throws IOException {
        try (ArticleIndex index = open()) {
            assertEquals(0, index.sequence());
            index.put(article("a").title("Heron").indexed());
            index.commit(7);
            assertEquals(7, index.sequence());
            index.put(article("b").title("Heron").indexed());
        }
        try (ArticleIndex index = open()) {
            assertEquals(7, index.sequence());
            assertEquals(1, total(index, "heron"));
        }
    }

    @Test
    void aSecondWriterGetsASentence() throws IOException {
        try (ArticleIndex index = open()) {
            IOException problem = assertThrows(IOException.class, this::open);
            assertTrue(String.valueOf(problem.getMessage()).contains("in use"));
            assertEquals(0, total(index, "heron"));
        }
        open().close();
    }

    @Test
    void aBorrowedIndexIsNotMergedIntoMemory() throws IOException {
        try (ArticleIndex index = open()) {
            for (int i = 0; i < 5; i++) {
                index.put(article("a" + i).title("Training").indexed());
                index.commit(i + 1);
            }
        }
        try (IndexWriter borrowed = IndexFolder.openBorrowed(folder)) {
            for (int i = 0; i < 12; i++) {
                borrowed.addDocument(
                        ArticleDocument.of(article("b" + i).title("x").indexed()));
                IndexFolder.commit(borrowed, 10 + i);
            }
            try (DirectoryReader reader = DirectoryReader.open(borrowed)) {
                assertEquals(5 + 12, reader.leaves().size());
            }
            IndexFolder.close(borrowed);
        }
    }

    @Test
    void anIndexOfAnotherVersionIsNotCalledBroken() throws IOException {
        try (ArticleIndex index = open()) {
            index.put(article("a").title("Training").indexed());
            index.commit(1);
        }
        try (IndexWriter older = IndexFolder.open(folder)) {
            older.setLiveCommitData(Map.of("format", "1").entrySet());
            older.commit();
            IndexFolder.close(older);
        }
        assertTrue(assertThrows(DamagedIndexException.class, this::open).isOfAnotherVersion());
    }

    @Test
    void aFileThatIsCutShortIsDamage() throws IOException {
        filled();
        for (Path file : files()) {
            byte[] whole = Files.readAllBytes(file);
            if (whole.length > 0 && !file.endsWith("write.lock")) {
                Files.write(file, java.util.Arrays.copyOf(whole, whole.length / 2));
                assertThrows(DamagedIndexException.class, () -> open().close(), file.toString());
                Files.write(file, whole);
            }
        }
        open().close();
    }

    @Test
    void aMissingFileIsDamage() throws IOException {
        filled();
        Path segment = files().stream()
                .filter(file ->
                        file.toString().endsWith(".cfs") || file.toString().endsWith(".si"))
                .findFirst()
                .orElseThrow();
        Files.delete(segment);
        assertThrows(DamagedIndexException.class, () -> open().close());
    }

    @Test
    void aChangedByteIsFoundByVerifying() throws IOException {
        filled();
        Path largest = files().stream()
                .max((one, other) ->
                        Long.compare(one.toFile().length(), other.toFile().length()))
                .orElseThrow();
        byte[] bytes = Files.readAllBytes(largest);
        bytes[bytes.length / 2] ^= 1;
        Files.write(largest, bytes);
        assertThrows(DamagedIndexException.class, () -> {
            try (ArticleIndex index = open()) {
                index.verify();
            }
        });
    }

    private void filled() throws IOException {
        try (ArticleIndex index = open()) {
            for (int i = 0; i < 50; i++) {
                index.put(article("a" + i)
                        .title("Heron " + i)
                        .body("A bird at the lake " + i)
                        .indexed());
            }
            index.commit(1);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    @Test
    void aHitShowsWhatAListNeeds() throws IOException {
        try (ArticleIndex index = open()) {
            index.put(article("a")
                    .title("Northwind opens Heron 2.0")
                    .summary("The weights are out.")
                    .body("Northwind said on Monday that anybody may use the model. It runs on the K7.")
                    .site("Daily Wire")
                    .published("2026-03-04")
                    .indexed());
            index.refresh();
            Hit hit = index.search(SearchRequest.of("model northwind")).hits().getFirst();
            assertEquals("a", hit.id().value());
            assertEquals("Daily Wire", hit.source());
            assertEquals("/files/a.html", hit.origin());
            assertEquals("2026-03-04", hit.published().orElseThrow().toString());
            assertEquals(15, hit.words());
            assertEquals(List.of("Northwind"), texts(hit.title(), hit.titleMarks()));
            assertEquals(
                    List.of("Northwind", "model"),
                    texts(hit.snippet().text(), hit.snippet().marked()));
            assertEquals(
                    List.of("Northwind 2", "Heron 2.0 1", "K7 1"),
                    hit.entities().stream()
                            .map(entity -> entity.name() + " " + entity.count())
                            .sorted((one, other) ->
                                    one.startsWith("N") ? -1 : other.startsWith("N") ? 1 : one.compareTo(other))
                            .toList());
        }
    }

    @Test
    void relatedArticlesShareWordsOrNamesAndAreNoCopies() throws IOException {
        String story = "Northwind trained Heron 2.0 on a cluster of fifty thousand accelerators near the harbour.";
        try (ArticleIndex index = open()) {
            index.put(article("a").title("Training Heron").body(story).tells(7).indexed());
            index.put(article("copy")
                    .title("Training Heron")
                    .body(story + " Read more.")
                    .tells(7)
                    .indexed());
            index.put(article("b")
                    .title("What Heron 2.0 costs")
                    .body("The cluster of accelerators is dear.")
                    .indexed());
            index.put(article("c")
                    .title("Bread prices")
                    .body("Flour is dearer than last year.")
                    .indexed());
            index.refresh();
            List<Related> related = index.related(new ArticleId("a"), 5);
            assertEquals("b", related.getFirst().hit().id().value());
            assertEquals("same model: Heron 2.0", related.getFirst().reason());
            assertFalse(related.stream().anyMatch(one -> one.hit().id().value().equals("copy")));
            assertEquals(List.of(), index.related(new ArticleId("nobody"), 5));
        }
    }

    static List<String> texts(String text, List<lithograph.article.Span> spans) {
        return spans.stream().map(span -> span.of(text)).toList();
    }
}
