package lithograph.index;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import lithograph.article.ArticleId;
import lithograph.entity.Catalog;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/// Which articles have certain words, all of them: no ranking, no limit.
record Containing(Snapshot snapshot) {
    Set<ArticleId> any(List<String> names) throws IOException {
        Set<ArticleId> ids = new TreeSet<>();
        QueryPlanner planner = new QueryPlanner(Catalog.of(List.of()), snapshot.getIndexReader());
        for (String name : names) {
            QueryNode phrase;
            try {
                phrase = QueryParser.parse('"' + name.replaceAll("[\\\\\"*?]", " ") + '"');
            } catch (QuerySyntaxException e) {
                phrase = QueryParser.plainWords(name);
            }
            collect(planner.plan(phrase), ids);
        }
        return ids;
    }

    private void collect(Query query, Set<ArticleId> ids) throws IOException {
        int most = Math.max(1, snapshot.getIndexReader().maxDoc());
        for (ScoreDoc found : snapshot.search(query, most).scoreDocs) {
            ids.add(HitReader.card(snapshot, found.doc).id());
        }
    }
}
