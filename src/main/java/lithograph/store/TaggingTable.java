package lithograph.store;

import java.io.IOException;
import java.util.List;
import lithograph.entity.EntityId;

/// Which catalogue each article was tagged with, so that a changed one can be caught up with, and where that was broken
/// off, gone on with.
public final class TaggingTable {
    private final Sql sql;

    TaggingTable(Sql sql) {
        this.sql = sql;
    }

    /// @param catalog the catalogue's fingerprint
    public void put(long article, String catalog) throws IOException {
        sql.update("INSERT OR REPLACE INTO tagging VALUES (?, ?)", article, catalog);
    }

    /// Articles that were tagged with another catalogue, by key, from the one after `key` on.
    public List<ArticleEntry> behind(String catalog, long key, int limit) throws IOException {
        return sql.list(
                "SELECT key, id, removed, sequence FROM article LEFT JOIN tagging ON tagging.article = key"
                        + " WHERE key > ? AND removed = 0 AND coalesce(catalog, '') <> ? ORDER BY key LIMIT ?",
                ArticleTable::entry,
                key,
                catalog,
                limit);
    }

    public long countBehind(String catalog) throws IOException {
        return sql.number(
                "SELECT count(*) FROM article LEFT JOIN tagging ON tagging.article = key"
                        + " WHERE removed = 0 AND coalesce(catalog, '') <> ?",
                catalog);
    }

    /// The articles that mention the entity.
    public List<ArticleEntry> mentioning(EntityId entity) throws IOException {
        return sql.list(
                "SELECT article.key, article.id, removed, sequence FROM article JOIN mention ON article = article.key"
                        + " JOIN entity ON entity.key = entity WHERE entity.id = ? AND removed = 0 ORDER BY article.key",
                ArticleTable::entry,
                entity.value());
    }
}
