package lithograph.store;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import lithograph.article.Article;
import lithograph.article.ArticleId;
import lithograph.article.Language;
import lithograph.article.PublishedDate;
import lithograph.article.Span;
import lithograph.entity.Entity;
import lithograph.entity.EntityId;
import lithograph.entity.EntityKind;

/// Where and with whom entities appear, over all articles that are there.
public final class AppearanceTable {
    private static final String THERE =
            " FROM mention JOIN entity ON entity.key = entity JOIN article ON article.key = article WHERE removed = 0";

    private final Sql sql;

    AppearanceTable(Sql sql) {
        this.sql = sql;
    }

    /// An entity, in how many articles, and how often.
    public record Count(Entity entity, int articles, int mentions) {}

    /// An entity, how often it is mentioned, and the days of the first and the last article that does, where any has
    /// one.
    public record Presence(Count count, Optional<PublishedDate> first, Optional<PublishedDate> last) {}

    /// An article that mentions an entity, and where.
    public record Appearance(
            long key, ArticleId id, String title, String source, Optional<PublishedDate> published, List<Span> spans) {
        public Appearance {
            spans = List.copyOf(spans);
        }
    }

    /// The entities whose names were discovered in the articles, in most of them first.
    public List<Count> discovered(int limit) throws IOException {
        return sql.list(
                "SELECT entity.id, name, maker, family, released, known, count(*), sum(count)" + THERE
                        + " AND known = 0 GROUP BY entity.key ORDER BY 7 DESC, 8 DESC, name LIMIT ?",
                AppearanceTable::count,
                limit);
    }

    /// All entities of a kind that the articles mention, in most of them first.
    public List<Count> ofKind(EntityKind kind, int limit) throws IOException {
        return sql.list(
                "SELECT entity.id, name, maker, family, released, known, count(*), sum(count)" + THERE
                        + " AND kind = ? GROUP BY entity.key ORDER BY 7 DESC, 8 DESC, name LIMIT ?",
                AppearanceTable::count,
                kind.id(),
                limit);
    }

    /// All entities that the articles mention, in most of them first.
    public List<Presence> all() throws IOException {
        return sql.list(
                "SELECT entity.id, name, maker, family, released, known, count(*), sum(count), min(published), max(published)"
                        + THERE + " GROUP BY entity.key ORDER BY 7 DESC, 8 DESC, name",
                row -> new Presence(
                        count(row),
                        row.optional(9).map(PublishedDate::parse),
                        row.optional(10).map(PublishedDate::parse)));
    }

    /// Who is mentioned in the same articles as `entity`, in most of them first.
    public List<Count> beside(EntityId entity, int limit) throws IOException {
        return sql.list(
                "SELECT entity.id, name, maker, family, released, known, count(*), sum(count)" + THERE
                        + " AND article IN (SELECT article FROM mention JOIN entity ON entity.key = entity"
                        + " WHERE entity.id = ?) AND entity.id <> ? GROUP BY entity.key"
                        + " ORDER BY 7 DESC, 8 DESC, name LIMIT ?",
                AppearanceTable::count,
                entity.value(),
                entity.value(),
                limit);
    }

    /// The articles that mention `entity`, the latest first, those without a date last.
    public List<Appearance> of(EntityId entity) throws IOException {
        return sql.list(
                "SELECT article.key, article.id, title, site, url, published, spans" + THERE
                        + " AND entity.id = ? ORDER BY published IS NULL, published DESC, article.key",
                row -> new Appearance(
                        row.number(1),
                        new ArticleId(row.text(2)),
                        row.text(3),
                        new Article("", "", "", row.text(4), row.text(5), Optional.empty(), Language.UNKNOWN, List.of())
                                .source(),
                        row.optional(6).map(PublishedDate::parse),
                        SpanBytes.read(row.bytes(7))),
                entity.value());
    }

    private static Count count(Row row) throws java.sql.SQLException {
        return new Count(EntityTable.entity(row), row.integer(7), row.integer(8));
    }
}
