package lithograph.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lithograph.article.Span;
import lithograph.entity.Catalog;
import lithograph.entity.Entity;
import lithograph.entity.EntityId;
import lithograph.entity.EntityKind;
import lithograph.entity.Mention;

/// Which entities each article mentions, and where.
public final class MentionTable {
    private final Sql sql;
    private final EntityTable entities;

    MentionTable(Sql sql, EntityTable entities) {
        this.sql = sql;
        this.entities = entities;
    }

    /// Puts these in the place of the article's mentions.
    public void put(long article, List<Mention> mentions) throws IOException {
        sql.update("DELETE FROM mention WHERE article = ?", article);
        Map<EntityId, List<Mention>> byEntity = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            byEntity.computeIfAbsent(mention.entity().id(), id -> new ArrayList<>())
                    .add(mention);
        }
        for (List<Mention> same : byEntity.values()) {
            sql.update(
                    "INSERT INTO mention (article, entity, count, spans) VALUES (?, ?, ?, ?)",
                    article,
                    entities.key(same.getFirst().entity()),
                    same.size(),
                    SpanBytes.write(same.stream().map(Mention::span).toList()));
        }
    }

    /// The article's mentions, by start. What `catalog` does not have is as it was when it was found.
    ///
    /// @param text the article's text
    public List<Mention> of(long article, String text, Catalog catalog) throws IOException {
        List<Mention> mentions = new ArrayList<>();
        sql.list(
                "SELECT id, name, maker, family, released, known, spans FROM mention JOIN entity ON entity.key = entity"
                        + " WHERE article = ?",
                row -> {
                    Entity stored = EntityTable.entity(row);
                    Entity entity = catalog.find(stored.id()).orElse(stored);
                    for (Span span : SpanBytes.read(row.bytes(7))) {
                        if (span.end() > text.length()) {
                            throw new IOException("a mention of " + stored.name() + " lies outside its article");
                        }
                        mentions.add(new Mention(entity, span, span.of(text)));
                    }
                    return entity;
                },
                article);
        mentions.sort(Comparator.comparing(Mention::span));
        return mentions;
    }

    /// The entities of a kind that some article mentions by this name or id, letter case aside.
    public List<Entity> entitiesNamed(String name, EntityKind kind) throws IOException {
        return sql.list(
                "SELECT id, name, maker, family, released, known FROM entity WHERE kind = ?"
                        + " AND (lower(name) = lower(?) OR id = ?) ORDER BY id",
                EntityTable::entity,
                kind.id(),
                name.strip(),
                name.strip());
    }

    /// The entity as it was when an article first mentioned it.
    public Optional<Entity> entity(EntityId id) throws IOException {
        return entities.find(id);
    }

    /// All mentions in all articles that are there.
    public long count() throws IOException {
        return sql.number("SELECT sum(count) FROM mention JOIN article ON article.key = article WHERE removed = 0");
    }

    /// The entities that at least one of the articles mentions.
    public long countEntities() throws IOException {
        return sql.number(
                "SELECT count(DISTINCT entity) FROM mention JOIN article ON article.key = article WHERE removed = 0");
    }
}
