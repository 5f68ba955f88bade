package lithograph.index;

import static lithograph.index.Articles.article;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatchingTest {
    @TempDir
    Path folder;

    @Test
    void theBestAreTheSameWhetherAllAreScoredOrOnlyThoseThatMayBe() throws IOException, QuerySyntaxException {
        try (ArticleIndex index = ArticleIndex.open(folder, Articles.CATALOG)) {
            Random random = new Random(3);
            for (int i = 0; i < 4_000; i++) {
                index.put(article("a" + i)
                        .title(random.nextInt(9) == 0 ? "harbor" : "x")
                        .published("2026-0" + (1 + random.nextInt(9)) + "-1" + random.nextInt(9))
                        .body("harbor ".repeat(random.nextInt(5))
                                + "quiet ".repeat(random.nextInt(4))
                                + "other ".repeat(random.nextInt(60)))
                        .tells(random.nextInt(3) == 0 ? 1 + random.nextInt(300) : 0)
                        .indexed());
                if (i == 1_500) {
                    index.refresh();
                }
            }
            index.commit(1);
        }
        try (FSDirectory directory = FSDirectory.open(folder);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            Snapshot snapshot = new Snapshot(reader, new FacetColumns());
            for (String typed :
                    List.of("harbor", "harbor quiet", "harbor OR quiet", "other -quiet", "\"quiet other\"")) {
                Query query = new QueryPlanner(Articles.CATALOG, reader).plan(QueryParser.parse(typed));
                for (Sort sort : Sort.values()) {
                    for (StoryGroups stories : List.of(StoryGroups.none(), snapshot.stories())) {
                        assertEquals(
                                best(snapshot, stories, sort, query, Integer.MAX_VALUE),
                                best(snapshot, stories, sort, query, 0),
                                typed + " " + sort);
                    }
                }
            }
        }
    }

    private static String best(Snapshot snapshot, StoryGroups stories, Sort sort, Query query, int many)
            throws IOException {
        FilterGroups none = FilterGroups.of(List.of(), family -> query);
        Matched matched = new Matching(snapshot, none, stories, sort, 50, many).of(query);
        return matched.total() + " " + matched.copies() + " " + matched.best();
    }
}
