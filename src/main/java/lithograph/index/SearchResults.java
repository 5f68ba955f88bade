package lithograph.index;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a search found.
///
/// @param total   all articles found, exact
/// @param facets  counts by kind, largest first (years and months by date); empty where none were asked for
/// @param problem why the query was searched as plain words instead; empty where it was understood
/// @param took    from request to result
public record SearchResults(
        long total,
        List<Hit> hits,
        Map<FacetKind, List<FacetCount>> facets,
        Optional<QuerySyntaxException> problem,
        Duration took) {
    public SearchResults {
        hits = List.copyOf(hits);
        facets = Map.copyOf(facets);
    }
}
