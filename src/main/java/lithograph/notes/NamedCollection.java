package lithograph.notes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;

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

    /// Without what these point to; headings among them are left where they are.
    public NamedCollection without(List<CollectionItem> less) {
        Set<CollectionItem.Key> gone = keys(less);
        return with(items.stream()
                .filter(item -> item.key().filter(gone::contains).isEmpty())
                .toList());
    }

    /// Those of `more` that it does not have, each once.
    public List<CollectionItem> missing(List<CollectionItem> more) {
        Set<CollectionItem.Key> here = keys(items);
        return more.stream()
                .filter(item -> item.key().map(here::add).orElse(true))
                .toList();
    }

    /// With these put in at `place`, those left out that it has already.
    public NamedCollection with(int place, List<CollectionItem> more) {
        List<CollectionItem> next = new ArrayList<>(items);
        next.addAll(Math.clamp(place, 0, next.size()), missing(more));
        return with(next);
    }

    /// With each put back at its place, those left out that it has again.
    public NamedCollection with(SortedMap<Integer, CollectionItem> back) {
        Set<CollectionItem.Key> here = keys(items);
        List<CollectionItem> next = new ArrayList<>(items);
        back.forEach((place, item) -> {
            if (item.key().map(here::add).orElse(true)) {
                next.add(Math.clamp(place, 0, next.size()), item);
            }
        });
        return with(next);
    }

    /// With what was done to `before`, so that it became `after`, done to what is here now: what came in since then
    /// keeps its place, and what was taken out since then stays out.
    public NamedCollection with(List<CollectionItem> before, List<CollectionItem> after) {
        Map<CollectionItem, Integer> known = counted(before);
        Map<CollectionItem, Integer> here = counted(items);
        List<CollectionItem> next = new ArrayList<>();
        for (CollectionItem item : after) {
            boolean isNew = !take(known, item);
            if (take(here, item) || isNew) {
                next.add(item);
            }
        }
        for (int place = 0; place < items.size(); place++) {
            CollectionItem item = items.get(place);
            if (take(here, item) && !take(known, item)) {
                next.add(Math.min(place, next.size()), item);
            }
        }
        return with(next);
    }

    /// Where what these point to stands here, in order; headings by their words.
    public List<Integer> places(List<CollectionItem> wanted) {
        Set<CollectionItem.Key> keys = keys(wanted);
        Map<CollectionItem, Integer> headings = counted(wanted);
        List<Integer> places = new ArrayList<>();
        for (int place = 0; place < items.size(); place++) {
            CollectionItem item = items.get(place);
            if (item.key().isPresent() ? keys.contains(item.key().get()) : take(headings, item)) {
                places.add(place);
            }
        }
        return places;
    }

    private static Map<CollectionItem, Integer> counted(List<CollectionItem> items) {
        Map<CollectionItem, Integer> counts = new HashMap<>();
        items.forEach(item -> counts.merge(item, 1, Integer::sum));
        return counts;
    }

    private static boolean take(Map<CollectionItem, Integer> counts, CollectionItem item) {
        int left = counts.getOrDefault(item, 0);
        counts.put(item, Math.max(0, left - 1));
        return left > 0;
    }

    private static Set<CollectionItem.Key> keys(List<CollectionItem> items) {
        return items.stream().flatMap(item -> item.key().stream()).collect(Collectors.toCollection(HashSet::new));
    }
}
