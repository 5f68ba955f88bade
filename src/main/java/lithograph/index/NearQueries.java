package lithograph.index;

import java.util.ArrayList;
import java.util.List;
import lithograph.index.QueryNode.Wording;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;

/// Two things within some words of each other.
final class NearQueries {
    private NearQueries() {}

    static Query near(QueryNode.Near near, TextQueries text) {
        IntervalsSource both = source(near);
        return text.across(field -> new IntervalQuery(field, both));
    }

    private static IntervalsSource source(QueryNode node) {
        return switch (node) {
            case QueryNode.Near(QueryNode first, QueryNode second, int distance) ->
                Intervals.maxgaps(distance, Intervals.unordered(source(first), source(second)));
            case QueryNode.Word word -> phrase(word.text(), word.wording());
            case QueryNode.Phrase phrase -> phrase(phrase.text(), phrase.wording());
            case QueryNode.Fuzzy fuzzy -> phrase(fuzzy.text(), Wording.STEMMED);
            case QueryNode.Pattern pattern -> Intervals.wildcard(new BytesRef(Patterns.fold(pattern.text())));
            case QueryNode.Named named -> source(named.written());
            case QueryNode.In in -> source(in.node());
            case QueryNode.Any(List<QueryNode> nodes) -> Intervals.or(sources(nodes));
            case QueryNode.All(List<QueryNode> nodes) -> Intervals.unordered(sources(nodes));
            case QueryNode.Everything _,
                    QueryNode.Regex _,
                    QueryNode.Days _,
                    QueryNode.Claim _,
                    QueryNode.Has _,
                    QueryNode.Not _ -> Intervals.noIntervals("no words");
        };
    }

    private static IntervalsSource[] sources(List<QueryNode> nodes) {
        return nodes.stream().map(NearQueries::source).toArray(IntervalsSource[]::new);
    }

    private static IntervalsSource phrase(String text, Wording wording) {
        List<IntervalsSource> words = new ArrayList<>();
        for (Placed word : Placed.of(text)) {
            words.add(Intervals.or(TextQueries.forms(word.word(), wording).stream()
                    .map(Intervals::term)
                    .toArray(IntervalsSource[]::new)));
        }
        return words.size() == 1 ? words.getFirst() : Intervals.phrase(words.toArray(IntervalsSource[]::new));
    }
}
