package lithograph.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lithograph.entity.Catalog;
import lithograph.entity.Entity;
import lithograph.index.QueryNode.Wording;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// A query as it was understood to the query that Lucene runs.
final class QueryPlanner {
    private static final Map<String, String> LANGUAGES =
            Map.of("english", "en", "英文", "en", "英语", "en", "chinese", "zh", "中文", "zh", "汉语", "zh");
    /// What a name that was not typed counts for, next to the one that was.
    private static final float OTHER_NAME = 0.9f;

    private static final float SEVERAL = 0.1f;
    /// Words of a query beyond which it is not looked for those that stand side by side.
    private static final int MOST_NEIGHBOURS = 8;

    private final Names names;
    private final EntityQueries entities;
    private final IndexReader reader;

    QueryPlanner(Catalog catalog, IndexReader reader) {
        this.names = new Names(catalog);
        this.entities = new EntityQueries(catalog);
        this.reader = reader;
    }

    Query plan(QueryNode query) {
        return plan(query, TextQueries.EVERYWHERE);
    }

    private Query plan(QueryNode query, TextQueries text) {
        return switch (query) {
            case QueryNode.Everything() -> MatchAllDocsQuery.INSTANCE;
            case QueryNode.Word word -> text.word(word.text(), word.wording());
            case QueryNode.Phrase phrase -> text.phrase(phrase.text(), phrase.slop(), phrase.wording());
            case QueryNode.Pattern pattern -> new PatternQueries(text, reader).pattern(pattern.text());
            case QueryNode.Fuzzy fuzzy -> new PatternQueries(text, reader).fuzzy(fuzzy.text(), fuzzy.edits());
            case QueryNode.Regex regex -> new PatternQueries(text, reader).regex(regex.text());
            case QueryNode.In(QueryField field, QueryNode node) -> in(field, node);
            case QueryNode.Days days ->
                filter(IntPoint.newRangeQuery(
                        days.field() == QueryField.ADDED ? Fields.ADDED : Fields.PUBLISHED, days.from(), days.to()));
            case QueryNode.Claim claim ->
                filter(DoublePoint.newRangeQuery(
                        Fields.CLAIM + claim.attribute().id(), claim.from(), claim.to()));
            case QueryNode.Has(String what) -> filter(new TermQuery(new Term(Fields.HAS, what)));
            case QueryNode.Near near -> NearQueries.near(near, text);
            case QueryNode.Named named -> named(named, text);
            case QueryNode.Not(QueryNode node) -> all(List.of(query), text);
            case QueryNode.All(List<QueryNode> nodes) -> all(nodes, text);
            case QueryNode.Any(List<QueryNode> nodes) ->
                TextQueries.any(nodes.stream().map(node -> plan(node, text)).toList());
        };
    }

    private static Query filter(Query query) {
        return new BoostQuery(new ConstantScoreQuery(query), 0);
    }

    private Query all(List<QueryNode> nodes, TextQueries text) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        boolean wanted = false;
        boolean telling =
                nodes.stream().anyMatch(node -> node instanceof QueryNode.Word word && !StopWords.isStop(word));
        for (QueryNode node : nodes) {
            if (node instanceof QueryNode.Not(QueryNode excluded)) {
                all.add(plan(excluded, text), Occur.MUST_NOT);
            } else {
                boolean stop = telling && node instanceof QueryNode.Word word && StopWords.isStop(word);
                all.add(plan(node, text), stop ? Occur.SHOULD : Occur.MUST);
                wanted = true;
            }
        }
        if (nodes.size() <= MOST_NEIGHBOURS) {
            neighbours(nodes, text).forEach(neighbours -> all.add(neighbours, Occur.SHOULD));
        }
        if (!wanted) {
            all.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
        }
        return all.build();
    }

    /// Each two words in a row as a phrase, which is welcome but not asked for; stop words are stepped over.
    static List<Query> neighbours(List<QueryNode> nodes, TextQueries text) {
        List<Query> neighbours = new ArrayList<>();
        String before = "";
        for (QueryNode node : nodes) {
            if (node instanceof QueryNode.Word typed
                    && typed.wording() == Wording.STEMMED
                    && !Letters.isCjk(typed.text().codePointAt(0))) {
                String word = typed.text();
                if (!StopWords.isStop(word)) {
                    if (!before.isEmpty()) {
                        Query phrase = TextQueries.of(text.field()).phrase(before + " " + word, 0, Wording.STEMMED);
                        neighbours.add(new BoostQuery(phrase, Ranking.NEIGHBOURS));
                    }
                    before = word;
                }
            } else {
                before = "";
            }
        }
        return neighbours;
    }

    private Query named(QueryNode.Named named, TextQueries text) {
        String typed = typed(named.written());
        List<Query> ways = new ArrayList<>();
        if (named.entities().stream().noneMatch(entity -> Lettering.isTelling(entity, typed))) {
            ways.add(plan(named.written(), text));
        }
        for (Entity entity : named.entities()) {
            ways.add(
                    Lettering.isTelling(entity, typed)
                            ? entities.withMembers(entity)
                            : EntityQueries.mentioned(entity.id()));
            for (String other : names.others(entity, typed)) {
                ways.add(new BoostQuery(text.phrase(other, 0, Wording.STEMMED), OTHER_NAME));
            }
        }
        return new DisjunctionMaxQuery(ways, SEVERAL);
    }

    /// The words of a name as they were typed.
    static String typed(QueryNode written) {
        return switch (written) {
            case QueryNode.Word word -> word.text();
            case QueryNode.Phrase phrase -> phrase.text();
            case QueryNode.All(List<QueryNode> nodes) ->
                String.join(" ", nodes.stream().map(QueryPlanner::typed).toList());
            case QueryNode other -> "";
        };
    }

    private Query in(QueryField field, QueryNode node) {
        return switch (field) {
            case TITLE -> plan(node, TextQueries.of(Fields.TITLE));
            case SUMMARY -> plan(node, TextQueries.of(Fields.SUMMARY));
            case BODY -> body(node);
            case NOTE -> plan(node, TextQueries.of(Fields.NOTE));
            case AUTHOR -> plan(node, TextQueries.of(Fields.AUTHOR));
            case SOURCE -> plan(node, TextQueries.of(Fields.SOURCE));
            case COMPANY, CHIP, MODEL, LANGUAGE, TAG, ID, KIND -> whole(field, node);
            case PUBLISHED, ADDED, HAS, IS, SORT -> plan(node);
        };
    }

    private Query body(QueryNode node) {
        return switch (node) {
            case QueryNode.Word word -> BodyQueries.word(word.text(), word.wording());
            case QueryNode.Phrase phrase -> BodyQueries.phrase(phrase.text(), phrase.slop(), phrase.wording());
            case QueryNode.Pattern pattern -> BodyQueries.pattern(pattern.text());
            case QueryNode.Fuzzy fuzzy -> BodyQueries.fuzzy(fuzzy.text(), fuzzy.edits());
            case QueryNode.Regex regex -> BodyQueries.regex(regex.text());
            case QueryNode.Named named -> body(named.written());
            case QueryNode.All _, QueryNode.Any _, QueryNode.Not _ -> each(QueryField.BODY, node);
            case QueryNode.Everything _,
                    QueryNode.In _,
                    QueryNode.Days _,
                    QueryNode.Claim _,
                    QueryNode.Has _,
                    QueryNode.Near _ -> plan(node);
        };
    }

    /// Asks the field what a group asks.
    private Query each(QueryField field, QueryNode group) {
        return switch (group) {
            case QueryNode.All(List<QueryNode> nodes) ->
                plan(new QueryNode.All(
                        nodes.stream().map(each -> within(field, each)).toList()));
            case QueryNode.Any(List<QueryNode> nodes) ->
                plan(new QueryNode.Any(
                        nodes.stream().map(each -> within(field, each)).toList()));
            case QueryNode node -> plan(within(field, node));
        };
    }

    /// Values that are compared as a whole.
    private Query whole(QueryField field, QueryNode node) {
        return switch (node) {
            case QueryNode.Word word -> value(field, word.text());
            case QueryNode.Phrase phrase -> value(field, phrase.text());
            case QueryNode.Fuzzy fuzzy -> value(field, fuzzy.text());
            case QueryNode.Regex regex -> value(field, regex.text());
            case QueryNode.Pattern pattern -> pattern(field, pattern.text());
            case QueryNode.Named named -> whole(field, named.written());
            case QueryNode.All _, QueryNode.Any _, QueryNode.Not _ -> each(field, node);
            case QueryNode.Everything(),
                    QueryNode.In _,
                    QueryNode.Days _,
                    QueryNode.Claim _,
                    QueryNode.Has _,
                    QueryNode.Near _ -> plan(node);
        };
    }

    private static QueryNode within(QueryField field, QueryNode node) {
        return node instanceof QueryNode.Not(QueryNode not)
                ? new QueryNode.Not(new QueryNode.In(field, not))
                : new QueryNode.In(field, node);
    }

    private Query value(QueryField field, String value) {
        String lower = value.strip().toLowerCase(Locale.ROOT);
        return field.kind()
                .map(kind -> entities.named(kind, value))
                .orElseGet(() -> filter(
                        switch (field) {
                            case LANGUAGE ->
                                facet(FacetValues.of(FacetKind.LANGUAGE, LANGUAGES.getOrDefault(lower, lower)));
                            case TAG -> facet(FacetValues.tag(value));
                            case KIND -> new TermQuery(new Term(Fields.KIND, value));
                            default -> new TermQuery(new Term(Fields.ID, value));
                        }));
    }

    private Query pattern(QueryField field, String pattern) {
        return field.kind()
                .map(kind -> entities.pattern(kind, pattern))
                .orElseGet(() -> filter(
                        switch (field) {
                            case LANGUAGE -> automaton(Fields.FACET, FacetValues.of(FacetKind.LANGUAGE, pattern));
                            case TAG -> automaton(Fields.FACET, FacetValues.tag(pattern));
                            default ->
                                new AutomatonQuery(
                                        new Term(Fields.ID),
                                        org.apache.lucene.search.WildcardQuery.toAutomaton(
                                                new Term("", pattern), 10_000));
                        }));
    }

    static Query facet(String value) {
        return new TermQuery(new Term(Fields.FACET, value));
    }

    private static Query automaton(String field, String pattern) {
        return new AutomatonQuery(new Term(field), Patterns.wildcard(pattern));
    }
}
