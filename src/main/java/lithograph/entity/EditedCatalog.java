package lithograph.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A catalogue with a user's edits laid over it, in their order.
///
/// @param problems why an edit has no effect, a sentence each: it is kept, and takes effect when its entity comes back
public record EditedCatalog(Catalog catalog, List<String> problems) {
    public EditedCatalog {
        problems = List.copyOf(problems);
    }

    /// Pure; `before` stays as it is.
    public static EditedCatalog of(Catalog before, Collection<CatalogEdit> edits) {
        if (edits.isEmpty()) {
            return new EditedCatalog(before, List.of());
        }
        Laying laying = new Laying(before);
        edits.forEach(laying::lay);
        return new EditedCatalog(laying.catalog(), laying.problems);
    }

    private static final class Laying {
        private final Map<EntityId, CatalogEntry> entries = new LinkedHashMap<>();
        private final Map<EntityId, EntityId> moved = new HashMap<>();
        private final Set<String> refused = new HashSet<>();
        private final List<String> problems = new ArrayList<>();

        Laying(Catalog before) {
            before.entries().forEach(entry -> entries.put(entry.entity().id(), entry));
        }

        Catalog catalog() {
            return new Catalog(entries.values(), moved, refused);
        }

        void lay(CatalogEdit edit) {
            switch (edit) {
                case CatalogEdit.Rename it -> change(edit, it.entity(), entry -> entry.renamed(it.name()));
                case CatalogEdit.AddAlias it -> {
                    refused.remove(Names.key(it.alias()));
                    change(edit, it.entity(), entry -> entry.with(it.alias()));
                }
                case CatalogEdit.RemoveAlias it -> change(edit, it.entity(), entry -> entry.without(it.alias()));
                case CatalogEdit.Merge it -> merge(it);
                case CatalogEdit.Split it -> split(it);
                case CatalogEdit.NotAName it -> refused.add(Names.key(it.name()));
                case CatalogEdit.NotHere _ -> {}
                case CatalogEdit.ChangeKind it -> changeKind(it);
                case CatalogEdit.Add it -> add(it);
                case CatalogEdit.Delete it -> delete(it);
            }
        }

        private interface Change {
            CatalogEntry of(CatalogEntry entry);
        }

        private void change(CatalogEdit edit, EntityId id, Change change) {
            entry(edit, id).ifPresent(entry -> entries.put(entry.entity().id(), change.of(entry)));
        }

        private Optional<CatalogEntry> entry(CatalogEdit edit, EntityId id) {
            EntityId now = Catalog.followed(moved, id);
            Optional<CatalogEntry> entry = Optional.ofNullable(entries.get(now));
            if (entry.isEmpty()) {
                problems.add("The catalogue has no " + id + " any more: " + said(edit) + " waits for it.");
            }
            return entry;
        }

        private void merge(CatalogEdit.Merge edit) {
            Optional<CatalogEntry> from = entry(edit, edit.entity());
            Optional<CatalogEntry> into = entry(edit, edit.into());
            if (from.isEmpty() || into.isEmpty() || from.equals(into)) {
                return;
            }
            CatalogEntry merged = into.get().with(from.get());
            entries.put(merged.entity().id(), merged);
            replace(from.get().entity().id(), merged.entity().id());
        }

        private void split(CatalogEdit.Split edit) {
            change(edit, edit.entity(), entry -> {
                CatalogEntry rest = entry.without(edit.alias());
                Entity of = entry.entity();
                Entity made = new Entity(edit.made(), edit.alias(), List.of(), of.maker(), of.family(), "", true);
                join(new CatalogEntry(
                        made,
                        entry.usage(edit.alias())
                                .map(usage -> Map.of(edit.alias(), usage))
                                .orElse(Map.of())));
                return rest;
            });
        }

        private void changeKind(CatalogEdit.ChangeKind edit) {
            Optional<CatalogEntry> found = entry(edit, edit.entity());
            if (found.isEmpty() || found.get().entity().kind() == edit.kind()) {
                return;
            }
            Entity of = found.get().entity();
            EntityId id = inKind(of.id(), edit.kind());
            Entity other = new Entity(id, of.name(), of.aliases(), of.maker(), Optional.empty(), of.released(), true);
            join(new CatalogEntry(other, found.get().usages()));
            replace(of.id(), id);
        }

        private void add(CatalogEdit.Add edit) {
            refused.remove(Names.key(edit.name()));
            List<Alias> aliases = edit.aliases().stream()
                    .map(alias -> new Alias(alias, AliasStatus.CURRENT, ""))
                    .toList();
            Entity added = new Entity(edit.entity(), edit.name(), aliases, edit.maker(), Optional.empty(), "", true);
            join(new CatalogEntry(added, Map.of()));
        }

        private void delete(CatalogEdit.Delete edit) {
            entry(edit, edit.entity()).ifPresent(entry -> {
                entries.remove(entry.entity().id());
                rehome(entry.entity().id(), Optional.empty());
            });
        }

        /// A new entry; the names of one whose id the catalogue has, as it may since a newer one came, go to that.
        private void join(CatalogEntry entry) {
            entries.merge(entry.entity().id(), entry, CatalogEntry::with);
        }

        private void replace(EntityId from, EntityId into) {
            entries.remove(from);
            moved.put(from, into);
            rehome(from, Optional.of(into));
        }

        /// Who was made by `from`, or was of its family, is now of `into`; nothing is its own family.
        private void rehome(EntityId from, Optional<EntityId> into) {
            entries.replaceAll((id, entry) -> {
                Entity of = entry.entity();
                boolean made = of.maker().filter(from::equals).isPresent();
                boolean member = of.family().filter(from::equals).isPresent();
                if (!made && !member) {
                    return entry;
                }
                Optional<EntityId> maker = made ? into.filter(it -> it.kind() == EntityKind.COMPANY) : of.maker();
                Optional<EntityId> family =
                        member ? into.filter(it -> it.kind() == of.kind() && !it.equals(id)) : of.family();
                return new CatalogEntry(
                        new Entity(id, of.name(), of.aliases(), maker, family, of.released(), of.known()),
                        entry.usages());
            });
        }
    }

    /// The id of the same name in another kind.
    public static EntityId inKind(EntityId id, EntityKind kind) {
        return new EntityId(kind.id() + id.value().substring(id.value().indexOf('/')));
    }

    /// What an edit does, as a user reads it: `calling chip/h100 “H100 SXM”`.
    public static String said(CatalogEdit edit) {
        return switch (edit) {
            case CatalogEdit.Rename it -> "calling " + it.entity() + " “" + it.name() + "”";
            case CatalogEdit.AddAlias it -> "the name “" + it.alias() + "” for " + it.entity();
            case CatalogEdit.RemoveAlias it -> "no name “" + it.alias() + "” for " + it.entity();
            case CatalogEdit.Merge it -> "joining " + it.entity() + " with " + it.into();
            case CatalogEdit.Split it -> "parting “" + it.alias() + "” from " + it.entity();
            case CatalogEdit.NotAName it -> "“" + it.name() + "” as no name";
            case CatalogEdit.NotHere it -> "no " + it.entity() + " in article " + it.article();
            case CatalogEdit.ChangeKind it -> it.entity() + " as a " + it.kind().id();
            case CatalogEdit.Add it -> "the new entry " + it.entity();
            case CatalogEdit.Delete it -> "deleting " + it.entity();
        };
    }
}
