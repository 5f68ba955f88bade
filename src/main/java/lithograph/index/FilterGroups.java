package lithograph.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import lithograph.article.PublishedDate;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/// The filters of a request by sort: any filter of a sort lets an article through, and each sort has to.
///
/// @param groups   the kind whose counts leave the group aside, and what lets through
/// @param excluded what no article may match
/// @param required what each has to, whatever the filters
record FilterGroups(Map<FacetKind, Query> groups, List<Query> excluded, List<Query> required) {
    static FilterGroups of(List<Filter> filters, Families families) throws IOException {
        Map<FacetKind, List<Query>> groups = new EnumMap<>(FacetKind.class);
        List<Query> excluded = new ArrayList<>();
        for (Filter filter : filters) {
            if (filter instanceof Filter.Not(Filter not)) {
                excluded.add(query(not, families));
            } else {
                groups.computeIfAbsent(kind(filter), kind -> new ArrayList<>()).add(query(filter, families));
            }
        }
        Map<FacetKind, Query> queries = new EnumMap<>(FacetKind.class);
        groups.forEach((kind, any) -> queries.put(kind, TextQueries.any(any)));
        return new FilterGroups(queries, excluded, List.of());
    }

    FilterGroups within(Query query) {
        return new FilterGroups(groups, excluded, List.of(query));
    }

    /// The sort of a filter; a stretch of days goes with the months.
    private static FacetKind kind(Filter filter) {
        return switch (filter) {
            case Filter.OfEntity(var entity) -> FacetValues.kind(entity);
            case Filter.OfFamily family -> FacetValues.kind(family.kind());
            case Filter.OfSource _ -> FacetKind.SOURCE;
            case Filter.OfLanguage _ -> FacetKind.LANGUAGE;
            case Filter.OfYear _ -> FacetKind.YEAR;
            case Filter.Published _ -> FacetKind.MONTH;
            case Filter.Tagged _ -> FacetKind.TAG;
            case Filter.Not(Filter excluded) -> kind(excluded);
        };
    }

    /// What belongs to a family, as a query.
    interface Families {
        Query of(Filter.OfFamily family) throws IOException;
    }

    private static Query query(Filter filter, Families families) throws IOException {
        return switch (filter) {
            case Filter.OfEntity(var entity) -> QueryPlanner.facet(FacetValues.of(entity));
            case Filter.OfFamily family -> families.of(family);
            case Filter.OfSource(String source) -> QueryPlanner.facet(FacetValues.of(FacetKind.SOURCE, source));
            case Filter.OfLanguage(var language) ->
                QueryPlanner.facet(FacetValues.of(FacetKind.LANGUAGE, language.code()));
            case Filter.OfYear(int year) -> QueryPlanner.facet(FacetValues.of(FacetKind.YEAR, Integer.toString(year)));
            case Filter.Published(var from, var to) ->
                IntPoint.newRangeQuery(
                        Fields.PUBLISHED,
                        from.map(FilterGroups::day).orElse(Dates.EARLIEST),
                        to.map(FilterGroups::day).orElse(Dates.LATEST));
            case Filter.Tagged(String tag) -> QueryPlanner.facet(FacetValues.tag(tag));
            case Filter.Not(Filter excluded) -> query(excluded, families);
        };
    }

    private static int day(PublishedDate date) {
        return (int) date.day().toEpochDay();
    }

    /// `query` with every filter.
    Query narrowed(Query query) {
        BooleanQuery.Builder narrowed = new BooleanQuery.Builder().add(allowed(query), Occur.MUST);
        groups.values().forEach(group -> narrowed.add(group, Occur.FILTER));
        return narrowed.build();
    }

    /// `query` without the excluded, and within what is required.
    Query allowed(Query query) {
        if (excluded.isEmpty() && required.isEmpty()) {
            return query;
        }
        BooleanQuery.Builder allowed = new BooleanQuery.Builder().add(query, Occur.MUST);
        required.forEach(must -> allowed.add(must, Occur.FILTER));
        excluded.forEach(not -> allowed.add(not, Occur.MUST_NOT));
        return allowed.build();
    }
}
