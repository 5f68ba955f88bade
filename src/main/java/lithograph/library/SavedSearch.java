package lithograph.library;

import java.time.Instant;
import java.util.List;
import lithograph.index.Filter;
import lithograph.index.Sort;

/// A search that the user gave a name.
///
/// @param query  in the query language
/// @param looked when its hits were last looked at: what came into the library later is new to it
public record SavedSearch(String name, String query, List<Filter> filters, Sort sort, Instant looked) {
    public SavedSearch {
        filters = List.copyOf(filters);
        if (name.isBlank()) {
            throw new IllegalArgumentException("a saved search needs a name");
        }
    }

    SavedSearch named(String other) {
        return new SavedSearch(other, query, filters, sort, looked);
    }

    SavedSearch lookedAt(Instant when) {
        return new SavedSearch(name, query, filters, sort, when);
    }
}
