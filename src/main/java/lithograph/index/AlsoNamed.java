package lithograph.index;

import java.util.List;
import lithograph.article.Span;
import lithograph.entity.EntityId;

/// A name in a query that stood for others too: articles that use those were found as well. `=` before the name
/// switches it off.
///
/// @param place where the name stands in the query
/// @param typed the name there
/// @param names the other names of the entity
public record AlsoNamed(Span place, String typed, EntityId entity, List<String> names) {
    public AlsoNamed {
        names = List.copyOf(names);
    }
}
