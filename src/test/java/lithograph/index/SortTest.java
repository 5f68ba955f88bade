package lithograph.index;

import static lithograph.index.Articles.article;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lithograph.article.Span;
import lithograph.entity.Catalog;
import lithograph.entity.Entity;
import lithograph.entity.EntityId;
import lithograph.entity.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SortTest {
    @TempDir
    Path folder;

    private static void fill(ArticleIndex index) throws IOException {
        index.put(article("a")
                .title("Zinc")
                .site("wire")
                .published("2026-01-01")
                .body("all K7 K7 K7 Northwind")
                .indexed());
        index.put(article("b")
                .title("Amber")
                .site("Post")
                .published("2026-03-01")
                .body("all Northwind Northwind")
                .indexed());
        index.commit(1);
        index.put(article("c")
                .title("Moss")
                .site("Echo")
                .body("all of these are words of a longer body")
                .indexed());
        index.put(
                article("d").title("Brick").published("2026-02-01").body("all").indexed());
        index.refresh();
    }

    private static String ids(ArticleIndex index, String query) throws IOException {
        return index.search(SearchRequest.of(query)).hits().stream()
                .map(hit -> hit.id().value())
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            all sort:date               | b d a c
            sort:newest all             | b d a c
            all sort:oldest             | a d b c
            all sort:title              | b d c a
            all sort:source             | c b a d
            all sort:length             | c a b d
            northwind sort:mentions     | b a
            sort:date                   | b d a c
            排序:date all                | b d a c
            """)
    void aQuerySaysItsOrder(String query, String ids) throws IOException {
        try (ArticleIndex index = ArticleIndex.open(folder, Articles.CATALOG)) {
            fill(index);
            assertEquals(ids, ids(index, query));
        }
    }

    @Test
    void anOrderThatIsNotKnownIsAnError() throws IOException {
        try (ArticleIndex index = ArticleIndex.open(folder, Articles.CATALOG)) {
            QuerySyntaxException problem =
                    index.search(SearchRequest.of("all sort:price x")).problem().orElseThrow();
            assertEquals(new Span(9, 14), problem.place());
        }
    }

    @Test
    void lettersTellNamesApartWhereTheCatalogueDoes() throws IOException {
        Entity model =
                new Entity(new EntityId("model/o3"), "o3", List.of(), Optional.empty(), Optional.empty(), "", true);
        Entity mini = new Entity(
                new EntityId("model/o3-mini"),
                "o3-mini",
                List.of(),
                Optional.empty(),
                Optional.of(model.id()),
                "",
                true);
        try (ArticleIndex index = ArticleIndex.open(folder, Catalog.of(List.of(model, mini)))) {
            index.put(naming("model", "The o3 model", model));
            index.put(naming("member", "The o3-mini model", mini));
            index.put(article("gas").title("O3 in the air").indexed());
            index.refresh();
            assertEquals("member model", sorted(index, "o3"));
            assertEquals("gas member model", sorted(index, "O3"));
            assertEquals("gas member model", sorted(index, "=o3"));
            assertEquals("gas", sorted(index, "O3 air"));
        }
    }

    private static String sorted(ArticleIndex index, String query) throws IOException {
        return index.search(SearchRequest.of(query)).hits().stream()
                .map(hit -> hit.id().value())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static IndexedArticle naming(String id, String title, Entity entity) {
        IndexedArticle plain = article(id).title(title).indexed();
        Mention mention = new Mention(entity, new Span(0, 1), entity.name());
        return new IndexedArticle(plain.filed(), List.of(mention), List.of(), "", List.of(), 1);
    }
}
