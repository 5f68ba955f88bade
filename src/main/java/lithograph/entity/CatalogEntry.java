package lithograph.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One line of a catalogue file: an entity and how its names are used.
///
/// @param usages what people said of its names, where they did; by the name as written
record CatalogEntry(Entity entity, Map<String, Usage> usages) {
    /// Whether a name is also a word, so that only its context tells.
    enum Usage {
        NAME,
        WORD
    }

    CatalogEntry {
        usages = Map.copyOf(usages);
    }

    Optional<Usage> usage(String name) {
        return Optional.ofNullable(usages.get(name));
    }

    /// Its name and aliases, the name first.
    List<Alias> names() {
        List<Alias> names = new ArrayList<>();
        names.add(new Alias(entity.name(), AliasStatus.CURRENT, ""));
        names.addAll(entity.aliases());
        return names;
    }
}
