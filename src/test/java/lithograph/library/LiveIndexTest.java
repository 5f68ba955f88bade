package lithograph.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import lithograph.article.Article;
import lithograph.article.ArticleId;
import lithograph.article.Block;
import lithograph.article.Language;
import lithograph.entity.Catalog;
import lithograph.index.DamagedIndexException;
import lithograph.index.SearchRequest;
import lithograph.store.Packed;
import lithograph.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveIndexTest {
    @TempDir
    private Path folder;

    private Store store;
    private LiveIndex index;

    @BeforeEach
    void open() throws IOException {
        LibraryLayout layout = new LibraryLayout(folder);
        store = Store.open(layout.store());
        index = LiveIndex.open(layout, store, Catalog::shipped);
        add("one");
        index.refresh();
    }

    @AfterEach
    void close() throws IOException {
        index.close();
        store.close();
    }

    private void add(String id) throws IOException {
        Packed packed = Packed.of(new Article(
                id, "", "", "", "", Optional.empty(), Language.ENGLISH, List.of(new Block.Paragraph("Words."))));
        index.change(tables -> tables.articles().add(new ArticleId(id), packed, Instant.EPOCH));
    }

    private long count() throws IOException {
        return index.search(current -> current.search(SearchRequest.of(""))).total();
    }

    @Test
    void anIndexThatASearchFindsDamagedIsBuiltAgainAndSearched() throws IOException {
        AtomicInteger tries = new AtomicInteger();
        long found = index.search(current -> {
                    if (tries.incrementAndGet() == 1) {
                        throw new DamagedIndexException("broken", new IOException("bits"));
                    }
                    return current.search(SearchRequest.of(""));
                })
                .total();
        assertEquals(1, found);
        assertEquals(1, index.troubles().size());
        assertTrue(
                index.troubles().getFirst().contains("damaged"),
                index.troubles().getFirst());
        add("two");
        index.refresh();
        assertEquals(2, count());
    }

    @Test
    void anIndexThatCouldNotBeWrittenCatchesUpWithTheNextChange() throws IOException {
        index.inspect(current -> {
            current.close();
            return current;
        });
        add("two");
        assertTrue(
                index.troubles().getLast().contains("What you saved is saved"),
                index.troubles().toString());
        assertEquals(2, (long) store.read(tables -> tables.articles().count()));
        add("three");
        index.refresh();
        assertEquals(3, count());
        assertEquals(List.of(), index.troubles());
        index.commit();
        assertEquals(3, (long) index.inspect(current -> current.sequence()));
    }
}
