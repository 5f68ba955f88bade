package lithograph.index;

import static lithograph.index.Articles.article;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lithograph.article.Language;
import lithograph.article.PublishedDate;
import lithograph.entity.EntityId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilterTest {
    private static final Filter WIRE = new Filter.OfSource("Wire");
    private static final Filter POST = new Filter.OfSource("Post");
    private static final Filter NORTHWIND = new Filter.OfEntity(new EntityId("company/northwind"));
    private static final Filter HARBOR = new Filter.OfEntity(new EntityId("company/harbor-ai"));
    private static final Filter K7 = new Filter.OfEntity(new EntityId("chip/k7"));

    @TempDir
    Path folder;

    private ArticleIndex index;

    @BeforeEach
    void fill() throws IOException {
        index = ArticleIndex.open(folder, Articles.CATALOG);
        put("a", "Wire", "2026-01-15", "Northwind and the K7");
        put("b", "Wire", "2026-02-15", "Northwind again");
        put("c", "Post", "2025-02-15", "Harbor AI and the K7");
        put("d", "Post", "", "Harbor AI and Northwind");
        put("e", "Echo", "2024-07-01", "nobody");
        index.refresh();
    }

    private void put(String id, String site, String published, String title) throws IOException {
        index.put(article(id)
                .title(title)
                .site(site)
                .published(published)
                .body("all")
                .indexed());
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    private SearchResults search(Sort sort, Filter... filters) throws IOException {
        return index.search(new SearchRequest("all", List.of(filters), sort, 0, 10, FacetScope.ALL));
    }

    private String found(Filter... filters) throws IOException {
        return ids(search(Sort.TITLE, filters))
                .chars()
                .sorted()
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static String ids(SearchResults results) {
        return results.hits().stream().map(hit -> hit.id().value()).collect(Collectors.joining());
    }

    private String counts(FacetKind kind, Filter... filters) throws IOException {
        return search(Sort.RELEVANCE, filters).facets().getOrDefault(kind, List.of()).stream()
                .map(count -> count.label() + " " + count.count())
                .collect(Collectors.joining(", "));
    }

    @Test
    void filtersOfOneSortWidenAndOfSeveralNarrow() throws IOException {
        assertEquals("ab", found(WIRE));
        assertEquals("abcd", found(WIRE, POST));
        assertEquals("ac", found(WIRE, POST, K7));
        assertEquals("abd", found(NORTHWIND));
        assertEquals("abcd", found(NORTHWIND, HARBOR));
        assertEquals("ac", found(NORTHWIND, HARBOR, K7));
    }

    @Test
    void whatIsExcludedIsNeverFound() throws IOException {
        assertEquals("cde", found(new Filter.Not(WIRE)));
        assertEquals("c", found(K7, new Filter.Not(NORTHWIND)));
        assertEquals("", found(WIRE, new Filter.Not(WIRE)));
    }

    @Test
    void datesNarrowEachOther() throws IOException {
        Filter spring = new Filter.Published(
                Optional.of(PublishedDate.parse("2025-02-15")), Optional.of(PublishedDate.parse("2026-01-15")));
        assertEquals("ac", found(spring));
        assertEquals("c", found(spring, new Filter.OfYear(2025)));
        assertEquals("abc", found(new Filter.OfYear(2025), new Filter.OfYear(2026)));
        assertEquals("ab", found(new Filter.Published(Optional.of(PublishedDate.parse("2026")), Optional.empty())));
    }

    @Test
    void languagesFilterToo() throws IOException {
        assertEquals("abcde", found(new Filter.OfLanguage(Language.ENGLISH)));
        assertEquals("", found(new Filter.OfLanguage(Language.CHINESE)));
    }

    @Test
    void countsFollowTheQuery() throws IOException {
        assertEquals("Northwind 3, Harbor AI 2", counts(FacetKind.COMPANY));
        assertEquals("Post 2, Wire 2, Echo 1", counts(FacetKind.SOURCE));
        assertEquals("2024 1, 2025 1, 2026 2", counts(FacetKind.YEAR));
        assertEquals("2024-07 1, 2025-02 1, 2026-01 1, 2026-02 1", counts(FacetKind.MONTH));
        assertEquals("en 5", counts(FacetKind.LANGUAGE));
    }

    @Test
    void countsOfASortLeaveItsOwnFiltersAside() throws IOException {
        assertEquals("Post 2, Wire 2, Echo 1", counts(FacetKind.SOURCE, WIRE));
        assertEquals("Northwind 2", counts(FacetKind.COMPANY, WIRE));
        assertEquals("Harbor AI 1, Northwind 1", counts(FacetKind.COMPANY, K7, HARBOR));
        assertEquals("Post 1, Wire 1", counts(FacetKind.SOURCE, K7, WIRE));
        assertEquals("Post 1", counts(FacetKind.SOURCE, K7, HARBOR));
    }

    @Test
    void theTotalIsExactWhateverThePage() throws IOException {
        for (int i = 0; i < 500; i++) {
            put("x" + i, "Bulk", "2023-01-01", "bulk");
        }
        index.refresh();
        SearchResults page =
                index.search(new SearchRequest("bulk", List.of(), Sort.RELEVANCE, 490, 20, FacetScope.NONE));
        assertEquals(500, page.total());
        assertEquals(10, page.hits().size());
        assertEquals(
                0,
                index.search(new SearchRequest("bulk", List.of(), Sort.RELEVANCE, 0, 0, FacetScope.ALL))
                        .hits()
                        .size());
    }

    @Test
    void pagesJoinWithoutGapOrOverlap() throws IOException {
        for (Sort sort : Sort.values()) {
            StringBuilder paged = new StringBuilder();
            for (int offset = 0; offset < 5; offset += 2) {
                paged.append(ids(index.search(new SearchRequest("all", List.of(), sort, offset, 2, FacetScope.NONE))));
            }
            assertEquals(ids(search(sort)), paged.toString());
        }
    }

    @Test
    void hitsAreSortedWithTheUndatedLast() throws IOException {
        assertEquals("baced", ids(search(Sort.NEWEST)));
        assertEquals("ecabd", ids(search(Sort.OLDEST)));
        assertEquals("dceba", ids(search(Sort.TITLE)));
    }
}
