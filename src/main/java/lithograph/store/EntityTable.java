package lithograph.store;

import java.io.IOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lithograph.entity.Entity;
import lithograph.entity.EntityId;

/// The entities that some article mentions, known and discovered, each with a number for the other tables.
final class EntityTable {
    private final Sql sql;
    private final Map<String, Long> keys = new HashMap<>();

    EntityTable(Sql sql) {
        this.sql = sql;
    }

    /// The entity's number; it is entered where it is new.
    long key(Entity entity) throws IOException {
        Long cached = keys.get(entity.id().value());
        if (cached != null) {
            return cached;
        }
        long key = find(entity.id()).isPresent() ? number(entity.id()) : insert(entity);
        keys.put(entity.id().value(), key);
        return key;
    }

    /// The number of an entity that need not be mentioned anywhere; `name` is what it is called where it is new.
    long key(EntityId id, String name) throws IOException {
        return key(new Entity(id, name, List.of(), Optional.empty(), Optional.empty(), "", false));
    }

    Optional<Entity> find(EntityId id) throws IOException {
        return sql.first(
                "SELECT id, name, maker, family, released, known FROM entity WHERE id = ?",
                EntityTable::entity,
                id.value());
    }

    /// Forgets numbers that a rolled-back transaction gave.
    void forget() {
        keys.clear();
    }

    static Entity entity(Row row) throws SQLException {
        return new Entity(
                new EntityId(row.text(1)),
                row.text(2),
                List.of(),
                row.optional(3).map(EntityId::new),
                row.optional(4).map(EntityId::new),
                row.text(5),
                row.number(6) > 0);
    }

    private long number(EntityId id) throws IOException {
        return sql.number("SELECT key FROM entity WHERE id = ?", id.value());
    }

    private long insert(Entity entity) throws IOException {
        sql.update(
                "INSERT INTO entity (id, kind, name, maker, family, released, known) VALUES (?, ?, ?, ?, ?, ?, ?)",
                entity.id().value(),
                entity.kind().id(),
                entity.name(),
                entity.maker().map(EntityId::value),
                entity.family().map(EntityId::value),
                entity.released(),
                entity.known() ? 1 : 0);
        return sql.number("SELECT last_insert_rowid()");
    }
}
