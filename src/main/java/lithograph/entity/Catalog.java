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
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// The known entities. Immutable.
public final class Catalog {
    static final List<String> FILES = List.of("companies.json", "chips.json", "models.json");

    private final Map<EntityId, CatalogEntry> entries;
    private final Map<String, List<Entity>> byKey = new HashMap<>();
    private final Map<EntityId, EntityId> moved;
    private final Set<String> refused;

    Catalog(Collection<CatalogEntry> all) {
        this(all, Map.of(), Set.of());
    }

    /// @param moved   where the entities went that other ids now stand for
    /// @param refused keys of names that are nobody's
    Catalog(Collection<CatalogEntry> all, Map<EntityId, EntityId> moved, Set<String> refused) {
        this.moved = Map.copyOf(moved);
        this.refused = Set.copyOf(refused);
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

    /// The entity with this id, or the one that it was joined with.
    public Optional<Entity> find(EntityId id) {
        return Optional.ofNullable(entries.get(followed(moved, id))).map(CatalogEntry::entity);
    }

    /// The id that it goes by now: the one of what it was joined with, or its own, known or not.
    public EntityId current(EntityId id) {
        return followed(moved, id);
    }

    /// Whether the user said that this is nobody's name, spelling variants aside.
    public boolean refuses(String name) {
        return !refused.isEmpty() && refused.contains(Names.key(name));
    }

    /// An id for a new entity of that name; another one where it is taken.
    public EntityId freeId(EntityKind kind, String name) {
        String wished = kind.id() + "/" + Names.slug(name);
        EntityId id = new EntityId(wished);
        for (int copy = 2; find(id).isPresent(); copy++) {
            id = new EntityId(wished + "~" + copy);
        }
        return id;
    }

    /// The same for the same entries, and another one where any is different: what tells whether articles were tagged
    /// with this catalogue.
    public String fingerprint() {
        long hash = 1125899906842597L;
        for (CatalogEntry entry : entries.values()) {
            hash = mixed(mixed(hash, entry.entity().toString()), new TreeMap<>(entry.usages()).toString());
        }
        for (String key : new TreeSet<>(refused)) {
            hash = mixed(hash, key);
        }
        return Long.toHexString(hash);
    }

    private static long mixed(long hash, String text) {
        long mixed = hash;
        for (int i = 0; i < text.length(); i++) {
            mixed = 31 * mixed + text.charAt(i);
        }
        return mixed;
    }

    static EntityId followed(Map<EntityId, EntityId> moved, EntityId id) {
        EntityId now = id;
        // Two edits may point at each other: no chain is longer than the edits there are.
        for (int steps = 0; steps <= moved.size() && moved.containsKey(now); steps++) {
            now = moved.getOrDefault(now, now);
        }
        return now;
    }

    /// The entities that go by `name`, spelling variants (case, spaces, hyphens) aside.
    public List<Entity> named(String name) {
        return List.copyOf(byKey.getOrDefault(Names.key(name), List.of()));
    }

    Collection<CatalogEntry> entries() {
        return entries.values();
    }
}
