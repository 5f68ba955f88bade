package lithograph.entity;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The known entities. Immutable.
public final class Catalog {
    private final Map<EntityId, Entity> entities = new LinkedHashMap<>();

    private Catalog(Collection<Entity> all) {
        all.forEach(entity -> entities.put(entity.id(), entity));
    }

    /// A catalogue of these entities alone.
    public static Catalog of(Collection<Entity> entities) {
        return new Catalog(entities);
    }

    /// The catalogue that the program ships (`data/catalog`, packed into the jar).
    public static Catalog shipped() {
        return of(List.of());
    }

    /// This catalogue with the user's own laid over it: `companies.json`, `chips.json`, `models.json` in `folder`, each
    /// optional.
    ///
    /// @throws IOException naming the file and the entry that is wrong
    public Catalog overlaidWith(Path folder) throws IOException {
        return this;
    }

    public List<Entity> all(EntityKind kind) {
        return entities.values().stream()
                .filter(entity -> entity.kind() == kind)
                .toList();
    }

    public Optional<Entity> find(EntityId id) {
        return Optional.ofNullable(entities.get(id));
    }

    /// The entities that go by `name`, spelling variants (case, spaces, hyphens) aside.
    public List<Entity> named(String name) {
        String key = key(name);
        return entities.values().stream()
                .filter(entity -> key(entity.name()).equals(key)
                        || entity.aliases().stream()
                                .anyMatch(alias -> key(alias.text()).equals(key)))
                .toList();
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "");
    }
}
