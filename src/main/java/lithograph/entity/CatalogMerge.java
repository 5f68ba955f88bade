package lithograph.entity;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Adds rows of tables to a catalogue. What people wrote stays: a row adds an entity nobody has, aliases that no other
/// entity of its kind has, and fills a maker, family or date that is missing (a family also from the name, a maker from
/// the family); it never replaces or removes.
public final class CatalogMerge {
    private final Map<EntityId, CatalogEntry> entries = new LinkedHashMap<>();
    private final Map<EntityKind, Map<String, EntityId>> ids = new HashMap<>();
    private final List<String> refused = new ArrayList<>();
    private int added;

    CatalogMerge(Collection<CatalogEntry> before) {
        for (EntityKind kind : EntityKind.values()) {
            ids.put(kind, new HashMap<>());
        }
        for (CatalogEntry entry : before) {
            put(entry);
        }
    }

    /// Merges a CSV table into the catalogue file of a kind in `folder`, as `models.json`, and writes that file anew.
    ///
    /// @param columns which column is which field, as `name=Model,maker=Organization`; may be empty
    /// @return what was added, and what rows asked for and did not get, a sentence each
    /// @throws IOException naming the file that cannot be read
    public static List<String> merge(Path folder, EntityKind kind, Path table, String columns) throws IOException {
        List<CatalogEntry> all = new ArrayList<>();
        for (String file : Catalog.FILES) {
            if (Files.exists(folder.resolve(file))) {
                try (InputStream in = Files.newInputStream(folder.resolve(file))) {
                    all.addAll(CatalogFile.read(file, in));
                }
            }
        }
        CatalogMerge merge = new CatalogMerge(all);
        CatalogTable.of(kind, columns).read(table).forEach(merge::add);
        CatalogFile.write(
                folder.resolve(Catalog.FILES.get(kind.ordinal())),
                merge.entries().stream()
                        .filter(entry -> entry.entity().kind() == kind)
                        .toList());
        List<String> said = new ArrayList<>();
        said.add(merge.added() + " entries are new in " + Catalog.FILES.get(kind.ordinal()) + ".");
        said.addAll(merge.refused());
        return said;
    }

    /// Takes the row in. Its maker and family may be ids or names; a name that nobody has is left out and noted.
    void add(CatalogRow row) {
        Map<String, EntityId> known = names(row.kind());
        EntityId id = known.get(Names.key(row.name()));
        if (id == null) {
            id = new EntityId(row.kind().id() + "/" + Names.slug(row.name()));
        }
        CatalogEntry old = entries.get(id);
        if (old == null) {
            added++;
            old = new CatalogEntry(
                    new Entity(id, row.name(), List.of(), Optional.empty(), Optional.empty(), "", true), Map.of());
            put(old);
        }
        put(filled(old, row));
    }

    List<CatalogEntry> entries() {
        return List.copyOf(entries.values());
    }

    /// How many entities were not there before.
    int added() {
        return added;
    }

    /// What rows asked for and did not get, a sentence each.
    List<String> refused() {
        return List.copyOf(refused);
    }

    private CatalogEntry filled(CatalogEntry old, CatalogRow row) {
        Entity entity = old.entity();
        Map<String, CatalogEntry.Usage> usages = new HashMap<>(old.usages());
        row.usage().ifPresent(usage -> usages.putIfAbsent(entity.name(), usage));
        List<Alias> aliases = new ArrayList<>(entity.aliases());
        Set<String> written = new LinkedHashSet<>();
        written.add(entity.name());
        entity.aliases().forEach(alias -> written.add(alias.text()));
        List<String> asked = new ArrayList<>(row.aliases());
        asked.addFirst(row.name());
        for (String text : asked) {
            boolean word = text.endsWith("?");
            String alias = word ? text.substring(0, text.length() - 1).strip() : text;
            if (admits(entity.id(), alias) && written.add(alias)) {
                aliases.add(new Alias(alias, row.status(), row.since()));
                if (word) {
                    usages.put(alias, CatalogEntry.Usage.WORD);
                }
            }
        }
        Optional<EntityId> family = entity.family()
                .or(() -> reference(row.kind(), row.family(), row.name()))
                .or(() -> prefix(row.kind(), entity.name()))
                .filter(it -> !it.equals(entity.id()));
        Entity filled = new Entity(
                entity.id(),
                entity.name(),
                aliases,
                entity.maker()
                        .or(() -> reference(EntityKind.COMPANY, row.maker(), row.name()))
                        .or(() -> family.map(entries::get)
                                .flatMap(it -> it.entity().maker())),
                family,
                entity.released().isEmpty() ? row.released() : entity.released(),
                true);
        return new CatalogEntry(filled, usages);
    }

    /// An alias is new where no entity of the kind has its key; another spelling of the entity's own key adds nothing.
    private boolean admits(EntityId id, String alias) {
        String key = Names.key(alias);
        EntityId owner = names(id.kind()).get(key);
        if (key.isEmpty() || id.equals(owner)) {
            return false;
        }
        if (owner != null) {
            refused.add("'" + alias + "' is " + owner + ", not " + id);
            return false;
        }
        return true;
    }

    private Optional<EntityId> reference(EntityKind kind, String name, String asking) {
        if (name.isEmpty()) {
            return Optional.empty();
        }
        EntityId id = names(kind).get(Names.key(name.substring(name.indexOf('/') + 1)));
        if (id == null) {
            refused.add("nobody is called '" + name + "' (" + kind.id() + " of " + asking + ")");
        }
        return Optional.ofNullable(id);
    }

    /// The entity with the longest name that `name` continues: `Qwen3` for `Qwen3-8B`.
    private Optional<EntityId> prefix(EntityKind kind, String name) {
        if (kind == EntityKind.COMPANY) {
            return Optional.empty();
        }
        Tokens tokens = Tokens.of(name);
        for (int count = tokens.count() - 1; count > 0; count--) {
            EntityId id = names(kind).get(Names.key(tokens.written(0, count - 1)));
            if (id != null) {
                return Optional.of(id);
            }
        }
        return Optional.empty();
    }

    private void put(CatalogEntry entry) {
        entries.put(entry.entity().id(), entry);
        Map<String, EntityId> known = names(entry.entity().kind());
        known.putIfAbsent(
                Names.key(entry.entity().id().value().split("/", 2)[1]),
                entry.entity().id());
        for (Alias name : entry.names()) {
            known.putIfAbsent(Names.key(name.text()), entry.entity().id());
        }
    }

    private Map<String, EntityId> names(EntityKind kind) {
        return ids.getOrDefault(kind, Map.of());
    }
}
