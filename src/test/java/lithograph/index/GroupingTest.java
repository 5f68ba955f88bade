package lithograph.index;

import static lithograph.index.Articles.article;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lithograph.article.ArticleId;
import lithograph.article.Span;
import lithograph.entity.Catalog;
import lithograph.entity.Entity;
import lithograph.entity.EntityId;
import lithograph.entity.Mention;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GroupingTest {
    @TempDir
    Path folder;

    private ArticleIndex index;

    @BeforeEach
    void fill() throws IOException {
        index = ArticleIndex.open(folder, Articles.CATALOG);
        put("first", "Wire", "2026-01-01", "all harbor", 7);
        put("second", "Post", "2026-01-02", "all harbor", 7);
        put("third", "Post", "2026-01-03", "all", 7);
        put("other", "Wire", "2026-01-04", "all harbor", 8);
        put("short", "Echo", "2026-01-05", "all harbor", 0);
        put("brief", "Echo", "2026-01-06", "all harbor", 0);
        index.refresh();
    }

    private void put(String id, String site, String published, String body, long story) throws IOException {
        index.put(article(id)
                .title("x")
                .site(site)
                .published(published)
                .body(body)
                .tells(story)
                .indexed());
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    private static SearchRequest request(String query, Sort sort, Grouping grouping, Filter... filters) {
        return new SearchRequest(query, List.of(filters), sort, 0, 10, FacetScope.ALL, grouping);
    }

    private static String ids(List<Hit> hits) {
        return hits.stream().map(hit -> hit.id().value()).collect(Collectors.joining(" "));
    }

    @Test
    void theCopiesOfAStoryCountAsOneHit() throws IOException {
        SearchResults found = index.search(request("all", Sort.NEWEST, Grouping.STORY));
        assertEquals(4, found.total());
        assertEquals(2, found.copies());
        assertEquals("brief short other third", ids(found.hits()));
        assertEquals(List.of(1, 1, 1, 3), found.hits().stream().map(Hit::copies).toList());
    }

    @Test
    void theBestOfAStoryStandsForIt() throws IOException {
        assertEquals(
                "first other short brief",
                ids(index.search(request("all", Sort.OLDEST, Grouping.STORY)).hits()));
    }

    @Test
    void withoutGroupingEachCounts() throws IOException {
        SearchResults found = index.search(request("all", Sort.NEWEST, Grouping.NONE));
        assertEquals(6, found.total());
        assertEquals(0, found.copies());
        assertEquals(1, found.hits().getLast().copies());
    }

    @Test
    void facetsCountAStoryOnceForEachValueThatOneOfItsCopiesHas() throws IOException {
        List<FacetCount> grouped = index.search(request("all", Sort.NEWEST, Grouping.STORY))
                .facets()
                .getOrDefault(FacetKind.SOURCE, List.of());
        assertEquals("Echo 2, Post 1, Wire 2", counts(grouped));
        List<FacetCount> each = index.search(request("all", Sort.NEWEST, Grouping.NONE))
                .facets()
                .getOrDefault(FacetKind.SOURCE, List.of());
        assertEquals("Echo 2, Post 2, Wire 2", counts(each));
    }

    @Test
    void onlyCopiesThatAreFoundCount() throws IOException {
        SearchResults found = index.search(request("harbor", Sort.NEWEST, Grouping.STORY));
        assertEquals("brief short other second", ids(found.hits()));
        assertEquals(2, found.hits().getLast().copies());
        SearchResults post = index.search(request("all", Sort.NEWEST, Grouping.STORY, new Filter.OfSource("Post")));
        assertEquals("third", ids(post.hits()));
        assertEquals(2, post.hits().getFirst().copies());
        assertEquals("Echo 2, Post 1, Wire 2", counts(post.facets().getOrDefault(FacetKind.SOURCE, List.of())));
    }

    @Test
    void aStoryOpensIntoTheOthersThatAreFound() throws IOException {
        SearchRequest all = request("all", Sort.NEWEST, Grouping.STORY);
        assertEquals("second first", ids(index.copies(all, new ArticleId("third"))));
        assertEquals(
                "first", ids(index.copies(request("harbor", Sort.NEWEST, Grouping.STORY), new ArticleId("second"))));
        assertEquals("", ids(index.copies(all, new ArticleId("other"))));
        assertEquals("", ids(index.copies(all, new ArticleId("short"))));
        assertEquals("", ids(index.copies(all, new ArticleId("nobody"))));
    }

    @Test
    void pagesOfStoriesFollowEachOther() throws IOException {
        StringBuilder paged = new StringBuilder();
        for (int offset = 0; offset < 4; offset += 2) {
            SearchRequest page =
                    new SearchRequest("all", List.of(), Sort.NEWEST, offset, 2, FacetScope.NONE, Grouping.STORY);
            paged.append(ids(index.search(page).hits())).append(' ');
        }
        assertEquals("brief short other third ", paged.toString());
    }

    @Test
    void aCopyThatIsTakenOutNoLongerCounts() throws IOException {
        index.remove(new ArticleId("first"));
        index.remove(new ArticleId("second"));
        index.refresh();
        SearchResults found = index.search(request("all", Sort.NEWEST, Grouping.STORY));
        assertEquals(4, found.total());
        assertEquals(1, found.hits().getLast().copies());
    }

    private static String counts(List<FacetCount> facets) {
        return facets.stream()
                .map(facet -> facet.label() + " " + facet.count())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    @Test
    void aFamilyOfWhichTheCopiesNameDifferentMembersCountsOnce() throws IOException {
        EntityId family = new EntityId("model/heron");
        List<Entity> herons = new ArrayList<>(List.of(heron("model/heron", "Heron", Optional.empty())));
        for (String version : List.of("1.0", "2.0", "3.0")) {
            herons.add(heron("model/heron-" + version, "Heron " + version, Optional.of(family)));
        }
        try (ArticleIndex families = ArticleIndex.open(folder.resolve("families"), Catalog.of(herons))) {
            families.put(naming("copy1", 7, herons.get(1)));
            families.put(naming("copy2", 7, herons.get(2), herons.get(3)));
            families.put(naming("copy3", 7, herons.get(1), herons.get(2)));
            families.put(naming("alone", 0, herons.get(1), herons.get(2)));
            families.refresh();
            assertEquals(2, ofFamily(families, Grouping.STORY));
            assertEquals(4, ofFamily(families, Grouping.NONE));
        }
    }

    private static int ofFamily(ArticleIndex index, Grouping grouping) throws IOException {
        return index
                .search(request("all", Sort.NEWEST, grouping))
                .families()
                .getOrDefault(FacetKind.MODEL, List.of())
                .stream()
                .filter(count -> count.value().equals("model/heron"))
                .mapToInt(FacetCount::count)
                .findFirst()
                .orElse(0);
    }

    private static Entity heron(String id, String name, Optional<EntityId> family) {
        return new Entity(new EntityId(id), name, List.of(), Optional.empty(), family, "", true);
    }

    private static IndexedArticle naming(String id, long story, Entity... entities) {
        IndexedArticle plain = article(id).title("x").body("all").tells(story).indexed();
        List<Mention> mentions = Arrays.stream(entities)
                .map(entity -> new Mention(entity, new Span(0, 1), entity.name()))
                .toList();
        return new IndexedArticle(plain.filed(), mentions, List.of(), "", List.of(), 1, story);
    }
}
