package lithograph.index;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a search found.
///
/// @param total   all articles found, or all stories where the request groups them; exact
/// @param copies  articles found beside those that `total` counts, as further copies of a story; 0 without grouping
/// @param partial where few articles have all words: how many more have some of them. They follow the others, and each
///                such hit says so; 0 where enough was found
/// @param facets  counts by kind, largest first (years and months by date); empty where none were asked for
/// @param families how many of the articles found mention a family or what belongs to it, or a maker's products; by the
///                kind of what belongs, see [Filter.OfFamily]
/// @param also    the names in the query that stood for others too
/// @param problem why the query was searched as plain words instead; empty where it was understood
/// @param took    from request to result
public record SearchResults(
        long total,
        long copies,
        long partial,
        List<Hit> hits,
        Map<FacetKind, List<FacetCount>> facets,
        Map<FacetKind, List<FacetCount>> families,
        List<AlsoNamed> also,
        Optional<QuerySyntaxException> problem,
        Duration took) {
    public SearchResults {
        hits = List.copyOf(hits);
        also = List.copyOf(also);
        facets = Map.copyOf(facets);
        families = Map.copyOf(families);
    }
}
