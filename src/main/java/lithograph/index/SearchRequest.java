package lithograph.index;

import java.util.List;

/// What to look for.
///
/// @param query   in the query language; blank finds everything
/// @param offset  hits to skip
/// @param limit   most hits to return, 0 for counts alone
/// @param facets  whether and how counts are wanted
/// @param grouping what counts as one, in hits, totals and facet counts alike
public record SearchRequest(
        String query, List<Filter> filters, Sort sort, int offset, int limit, FacetScope facets, Grouping grouping) {
    public SearchRequest {
        filters = List.copyOf(filters);
        if (offset < 0 || limit < 0) {
            throw new IllegalArgumentException("offset " + offset + ", limit " + limit);
        }
    }

    /// A search in which each article counts.
    public SearchRequest(String query, List<Filter> filters, Sort sort, int offset, int limit, FacetScope facets) {
        this(query, filters, sort, offset, limit, facets, Grouping.NONE);
    }

    /// The order of its hits: the one that the query asks for, or else [#sort()].
    public Sort order() {
        return QueryParser.sort(query).orElse(sort);
    }

    SearchRequest sortedBy(Sort order) {
        return new SearchRequest(query, filters, order, offset, limit, facets, grouping);
    }

    /// The first 50 hits of a query without filters, by relevance, with all counts.
    public static SearchRequest of(String query) {
        return new SearchRequest(query, List.of(), Sort.RELEVANCE, 0, 50, FacetScope.ALL);
    }
}
