package lithograph.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import lithograph.article.ArticleId;
import lithograph.article.Language;
import lithograph.index.Hit;
import lithograph.index.Snippet;
import org.junit.jupiter.api.Test;

final class HitPagesTest {
    private final List<Integer> fetched = new ArrayList<>();
    private final HitPages pages = new HitPages(fetched::add);

    @Test
    void onlyPagesThatSomebodyLooksAtAreFetchedAndOnlyOnce() {
        pages.replace(20_000, hits(0));
        assertInstanceOf(HitRow.Loaded.class, pages.get(49));
        assertEquals(List.of(), fetched);
        assertInstanceOf(HitRow.Pending.class, pages.get(12_345));
        assertInstanceOf(HitRow.Pending.class, pages.get(12_346));
        assertEquals(List.of(246), fetched);
    }

    @Test
    void aPageThatCameFillsItsRows() {
        pages.replace(120, hits(0));
        pages.get(70);
        List<Integer> updated = new ArrayList<>();
        pages.addListener((javafx.collections.ListChangeListener<HitRow>) change -> {
            while (change.next()) {
                updated.add(change.getFrom());
            }
        });
        pages.put(1, hits(50));
        assertEquals("hit 70", ((HitRow.Loaded) pages.get(70)).hit().title());
        assertEquals(50, updated.getFirst());
    }

    @Test
    void aPageThatDidNotComeIsAskedForAgain() {
        pages.replace(120, hits(0));
        pages.get(60);
        pages.forget(1);
        pages.get(60);
        assertEquals(List.of(1, 1), fetched);
    }

    @Test
    void anotherSearchStartsOver() {
        pages.replace(120, hits(0));
        pages.get(60);
        pages.replace(3, hits(0).subList(0, 3));
        assertEquals(3, pages.size());
        assertEquals("hit 2", ((HitRow.Loaded) pages.get(2)).hit().title());
    }

    private static List<Hit> hits(int from) {
        return IntStream.range(from, from + HitPages.PAGE)
                .mapToObj(i -> new Hit(
                        new ArticleId("a" + i),
                        "hit " + i,
                        List.of(),
                        "",
                        "",
                        Optional.empty(),
                        Language.ENGLISH,
                        List.of(),
                        1,
                        new Snippet("", List.of()),
                        1,
                        1,
                        Hit.Fit.ALL_WORDS,
                        false))
                .toList();
    }
}
