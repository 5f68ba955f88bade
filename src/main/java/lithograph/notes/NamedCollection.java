package lithograph.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// What the user gathered for one project, in an order of their own.
///
/// @param id   unique in the library, and stays when the name changes
/// @param name unique in the library
public record NamedCollection(String id, String name, List<CollectionItem> items) {
    public NamedCollection {
        items = List.copyOf(items);
        if (name.isBlank() || !name.equals(name.strip())) {
            throw new IllegalArgumentException("A collection needs a name.");
        }
    }

    public NamedCollection named(String next) {
        return new NamedCollection(id, next.strip(), items);
    }

    public NamedCollection with(List<CollectionItem> next) {
        return new NamedCollection(id, name, next);
    }

    /// Without the items at these places.
    public NamedCollection without(Set<Integer> places) {
        return with(IntStream.range(0, items.size())
                .filter(place -> !places.contains(place))
                .mapToObj(items::get)
                .toList());
    }

    /// With these put in at `place`, those left out that it has already.
    public NamedCollection with(int place, List<CollectionItem> more) {
        List<CollectionItem> next = new ArrayList<>(items);
        int at = Math.clamp(place, 0, next.size());
        for (CollectionItem item : more) {
            if (next.stream().noneMatch(item::isSame)) {
                next.add(at, item);
                at++;
            }
        }
        return with(next);
    }

    /// With the item at `from` at place `to` of what is left without it.
    public NamedCollection moved(int from, int to) {
        List<CollectionItem> next = new ArrayList<>(items);
        CollectionItem item = next.remove(from);
        next.add(Math.clamp(to, 0, next.size()), item);
        return with(next);
    }
}
