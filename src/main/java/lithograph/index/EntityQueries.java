package lithograph.index;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lithograph.entity.Catalog;
import lithograph.entity.Entity;
import lithograph.entity.EntityId;
import lithograph.entity.EntityKind;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// Articles that mention an entity, by any of its names.
record EntityQueries(Catalog catalog) {
    /// What `company:`, `chip:` and `model:` mean by a name: the entities that go by it with their versions and
    /// members,
    /// and those that the catalogue does not know. A name of nobody is taken for the beginning of one.
    Query named(EntityKind kind, String name) {
        Set<EntityId> ids = new HashSet<>();
        for (Entity entity : catalog.named(name)) {
            if (entity.kind() == kind) {
                ids.add(entity.id());
            }
        }
        if (ids.isEmpty()) {
            return new PrefixQuery(new Term(Fields.NAME, Keys.name(kind, name)));
        }
        return any(kind, ids);
    }

    /// The entity with its versions and members.
    Query withMembers(Entity entity) {
        return any(entity.kind(), new HashSet<>(Set.of(entity.id())));
    }

    private Query any(EntityKind kind, Set<EntityId> ids) {
        addMembers(kind, ids);
        List<Query> ways = new ArrayList<>();
        ids.stream().sorted().forEach(id -> ways.add(mentioned(id)));
        return TextQueries.any(ways);
    }

    private void addMembers(EntityKind kind, Set<EntityId> ids) {
        List<Entity> all = catalog.all(kind);
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Entity entity : all) {
                if (entity.family().filter(ids::contains).isPresent()) {
                    grown |= ids.add(entity.id());
                }
            }
        }
    }

    static Query mentioned(EntityId id) {
        return new TermQuery(new Term(Fields.ENTITY, id.value()));
    }

    Query pattern(EntityKind kind, String pattern) {
        String folded = Patterns.fold(pattern).replaceAll("[\\s\"_-]", "");
        return new AutomatonQuery(new Term(Fields.NAME), Patterns.wildcard(kind.id() + "/" + folded));
    }
}
