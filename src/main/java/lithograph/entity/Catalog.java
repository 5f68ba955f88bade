package lithograph.entity;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The known entities. Immutable.
public final class Catalog {
    private Catalog() {}

    /// The catalogue that the program ships (`data/catalog`, packed into the jar).
    public static Catalog shipped() {
        return new Catalog();
    }

    /// This catalogue with the user's own laid over it: `companies.json`, `chips.json`, `models.json` in `folder`, each
    /// optional.
    ///
    /// @throws IOException naming the file and the entry that is wrong
    public Catalog overlaidWith(Path folder) throws IOException {
        return this;
    }

    public List<Entity> all(EntityKind kind) {
        return List.of();
    }

    public Optional<Entity> find(EntityId id) {
        return Optional.empty();
    }

    /// The entities that go by `name`, spelling variants (case, spaces, hyphens) aside.
    public List<Entity> named(String name) {
        return List.of();
    }
}
