package lithograph.library;

import java.util.List;
import lithograph.notes.NamedCollection;

/// A collection and what a board shows of its items.
///
/// @param rows one an item, in the same order
public record CollectionRows(NamedCollection collection, List<CollectionRow> rows) {
    public CollectionRows {
        rows = List.copyOf(rows);
    }
}
