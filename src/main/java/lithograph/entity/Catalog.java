package lithograph.entity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The known entities. Immutable.
public final class Catalog {
    static final List<String> FILES = List.of("companies.json", "chips.json", "models.json");

    private final Map<EntityId, CatalogEntry> entries;
    private final Map<String, List<Entity>> byKey = new HashMap<>();

    Catalog(Collection<CatalogEntry> all) {
        Map<EntityId, CatalogEntry> byId = new LinkedHashMap<>();
        for (CatalogEntry entry : all) {
            byId.put(entry.entity().id(), entry);
        }
        entries = byId;
        for (CatalogEntry entry : byId.values()) {
            for (Alias name : entry.names()) {
                List<Entity> named = byKey.computeIfAbsent(Names.key(name.text()), key -> new ArrayList<>(1));
                if (!named.contains(entry.entity())) {
                    named.add(entry.entity());
                }
            }
        }
    }

    /// A catalogue of these and no others.
    public static Catalog of(Collection<Entity> entities) {
        return new Catalog(entities.stream()
                .map(entity -> new CatalogEntry(entity, Map.of()))
                .toList());
    }

    /// The catalogue that the program ships (`data/catalog`, packed into the jar).
    public static Catalog shipped() {
        List<CatalogEntry> all = new ArrayList<>();
        for (String file : FILES) {
            try (InputStream in = Objects.requireNonNull(Catalog.class.getResourceAsStream("catalog/" + file), file)) {
                all.addAll(CatalogFile.read(file, in));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new Catalog(all);
    }

    /// This catalogue with the user's own laid over it: `companies.json`, `chips.json`, `models.json` in `folder`, each
    /// optional. An entry with the id of a shipped one takes its place.
    ///
    /// @throws IOException naming the file and the entry that is wrong
    public Catalog overlaidWith(Path folder) throws IOException {
        List<CatalogEntry> all = new ArrayList<>(entries.values());
        for (String name : FILES) {
            Path file = folder.resolve(name);
            if (Files.isRegularFile(file)) {
                try (InputStream in = Files.newInputStream(file)) {
                    all.addAll(CatalogFile.read(file.toString(), in));
                }
            }
        }
        return new Catalog(all);
    }

    public List<Entity> all(EntityKind kind) {
        return entries.values().stream()
                .map(CatalogEntry::entity)
                .filter(entity -> entity.kind() == kind)
                .toList();
    }

    public Optional<Entity> find(EntityId id) {
        return Optional.ofNullable(entries.get(id)).map(CatalogEntry::entity);
    }

    /// The entities that go by `name`, spelling variants (case, spaces, hyphens) aside.
    public List<Entity> named(String name) {
        return List.copyOf(byKey.getOrDefault(Names.key(name), List.of()));
    }

    Collection<CatalogEntry> entries() {
        return entries.values();
    }
}
