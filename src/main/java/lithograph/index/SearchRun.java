package lithograph.index;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lithograph.article.ArticleId;
import lithograph.entity.Catalog;
import lithograph.entity.Entity;
import lithograph.entity.EntityId;
import lithograph.index.Hit.Fit;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/// One search, from request to results.
final class SearchRun {
    /// Where fewer articles have all words, those that have some follow.
    private static final int FEW = 10;

    private final long started = System.nanoTime();
    private final Snapshot snapshot;
    private final Names names;
    private final Labels labels;
    private final SearchRequest request;
    private final QueryMeaning meaning;
    private final FilterGroups filters;
    private final Optional<FacetSpace> space;
    private final StoryGroups stories;
    private final QueryPlanner planner;

    SearchRun(Snapshot snapshot, Catalog catalog, Labels labels, QueryMeaning meaning, SearchRequest request)
            throws IOException {
        this(snapshot, catalog, labels, meaning, request, filters(snapshot, catalog, request));
    }

    /// @param filters what lets through, in the place of the request's
    SearchRun(
            Snapshot snapshot,
            Catalog catalog,
            Labels labels,
            QueryMeaning meaning,
            SearchRequest request,
            FilterGroups filters)
            throws IOException {
        this.snapshot = snapshot;
        this.names = new Names(catalog);
        this.labels = labels;
        this.meaning = meaning;
        this.request = request.sortedBy(request.order());
        this.filters = filters;
        this.space = request.facets() == FacetScope.NONE ? Optional.empty() : Optional.of(snapshot.space(catalog));
        this.stories = request.grouping() == Grouping.STORY ? snapshot.stories() : StoryGroups.none();
        this.planner = new QueryPlanner(catalog, snapshot.getIndexReader());
    }

    static FilterGroups filters(Snapshot snapshot, Catalog catalog, SearchRequest request) throws IOException {
        return FilterGroups.of(current(catalog, request), family -> snapshot.members(family, catalog));
    }

    /// The filters, following what has been joined with something else since they were made.
    private static List<Filter> current(Catalog catalog, SearchRequest request) {
        return request.filters().stream()
                .map(filter -> filter.following(catalog::current))
                .toList();
    }

    SearchResults run() throws IOException {
        try {
            return run(QueryParser.parse(request.query()), Optional.empty());
        } catch (QuerySyntaxException e) {
            return run(QueryParser.plainWords(request.query()), Optional.of(e));
        }
    }

    long countAmong(Collection<ArticleId> among) throws IOException {
        QueryNode parsed;
        try {
            parsed = QueryParser.parse(request.query());
        } catch (QuerySyntaxException e) {
            parsed = QueryParser.plainWords(request.query());
        }
        Query asked = filters.narrowed(planner.plan(names.mark(parsed)));
        Query these = new TermInSetQuery(
                Fields.ID, among.stream().map(id -> new BytesRef(id.value())).toList());
        return snapshot.count(new BooleanQuery.Builder()
                .add(asked, Occur.FILTER)
                .add(these, Occur.FILTER)
                .build());
    }

    private SearchResults run(QueryNode parsed, Optional<QuerySyntaxException> problem) throws IOException {
        QueryNode query = names.mark(parsed);
        Set<EntityId> searchedFor = searchedFor(query);
        List<Found> found = new ArrayList<>();
        Query all = planner.plan(query);
        int most = Math.max(Fusion.DEPTH, request.offset() + request.limit());
        Matching matching = new Matching(snapshot, filters, stories, request.sort(), searchedFor, most);
        Matched full = matching.of(all);
        add(full, Fit.ALL_WORDS, found);
        Matched counted = full;
        long partial = 0;
        Optional<Query> some = full.total() < FEW ? new PartialQuery(planner).of(query) : Optional.empty();
        float floor = some.isPresent() ? floor(some.get()) : 0;
        if (some.isPresent()) {
            Matched rest = matching.scored(some.get(), floor, full.rest(snapshot.live()));
            partial = rest.total();
            counted = full.total() == 0 ? rest : full;
            add(rest, Fit.SOME_WORDS, found);
        }
        Optional<Fusion> fusion = fusion(parsed, found, full.total());
        if (fusion.isPresent()) {
            Set<Integer> byWords = new Probe(snapshot)
                    .found(some.orElse(all), floor, fusion.get().docs());
            byWords.addAll(docs(found));
            partial += fusion.get().docs().stream()
                    .filter(doc -> !byWords.contains(doc))
                    .count();
            found = fusion.get().of(found);
        }
        HitReader reader = new HitReader(snapshot, Wanted.by(query, names), searchedFor);
        List<Hit> hits = new ArrayList<>();
        for (Found one :
                found.stream().skip(request.offset()).limit(request.limit()).toList()) {
            hits.add(reader.hit(one.doc(), one.score(), one.copies(), one.fit()));
        }
        Matched shown = counted;
        Optional<FacetCounts> counts = space.map(values -> FacetCounts.of(snapshot, values, labels, shown, stories));
        return new SearchResults(
                full.total(),
                full.copies(),
                partial,
                hits,
                counts.isPresent() ? counts.get().values() : Map.of(),
                counts.isPresent() ? counts.get().families() : Map.of(),
                also(query),
                problem,
                Duration.ofNanos(System.nanoTime() - started));
    }

    /// What is close in meaning; empty where that has no part in the search.
    private Optional<Fusion> fusion(QueryNode parsed, List<Found> found, long total) throws IOException {
        if (request.sort() != Sort.RELEVANCE || request.limit() == 0 || !Vectors.areIn(snapshot)) {
            return Optional.empty();
        }
        Optional<float[]> vector = PlainWords.of(parsed, request.query()).flatMap(meaning::of);
        if (vector.isEmpty()) {
            return Optional.empty();
        }
        ScoreDoc[] nearest =
                Vectors.nearest(snapshot, vector.get(), Fusion.NEAREST, filters.narrowed(MatchAllDocsQuery.INSTANCE));
        return Optional.of(new Fusion(oneAStory(nearest, found), total < FEW ? Fusion.MOST_BROUGHT : 0));
    }

    /// Without the further copies of a story: those that were found by their words stand for it, else the closest.
    private List<ScoreDoc> oneAStory(ScoreDoc[] nearest, List<Found> found) {
        Set<Integer> shown = docs(found);
        Set<Integer> told = shown.stream().map(stories::of).collect(Collectors.toCollection(HashSet::new));
        List<ScoreDoc> each = new ArrayList<>();
        for (ScoreDoc near : nearest) {
            int story = stories.of(near.doc);
            if (story == StoryGroups.ALONE || shown.contains(near.doc) || told.add(story)) {
                each.add(near);
            }
        }
        return each;
    }

    /// The least score that is worth showing.
    private float floor(Query some) throws IOException {
        ScoreDoc[] first = snapshot.search(filters.narrowed(some), 1).scoreDocs;
        return first.length == 0 ? 0 : first[0].score * Ranking.PARTIAL_SHARE;
    }

    private void add(Matched matched, Fit fit, List<Found> found) {
        Order order = new Order(request.sort(), snapshot, Set.of());
        for (Best.Entry entry : matched.best()) {
            found.add(new Found(entry.doc(), order.score(entry.key()), matched.copiesOf(entry.doc()), fit));
        }
    }

    private static Set<Integer> docs(List<Found> found) {
        return found.stream().map(Found::doc).collect(Collectors.toCollection(HashSet::new));
    }

    private Set<EntityId> searchedFor(QueryNode query) {
        Set<EntityId> ids = Names.in(query).stream()
                .flatMap(named -> named.entities().stream())
                .map(Entity::id)
                .collect(Collectors.toCollection(HashSet::new));
        for (Filter filter : request.filters()) {
            if (filter instanceof Filter.OfEntity(EntityId entity)) {
                ids.add(entity);
            }
        }
        return ids;
    }

    private List<AlsoNamed> also(QueryNode query) {
        List<AlsoNamed> also = new ArrayList<>();
        for (QueryNode.Named named : Names.in(query)) {
            String typed = QueryPlanner.typed(named.written());
            for (Entity entity : named.entities()) {
                List<String> others = names.others(entity, typed);
                if (!others.isEmpty()) {
                    also.add(new AlsoNamed(named.place(), typed, entity.id(), others));
                }
            }
        }
        return also;
    }
}
