package lithograph.library;

import java.util.List;
import lithograph.index.Filter;
import lithograph.index.Sort;

/// A search that the user gave a name.
///
/// @param query in the query language
public record SavedSearch(String name, String query, List<Filter> filters, Sort sort) {
    public SavedSearch {
        filters = List.copyOf(filters);
        if (name.isBlank()) {
            throw new IllegalArgumentException("a saved search needs a name");
        }
    }
}
