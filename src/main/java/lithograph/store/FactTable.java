package lithograph.store;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lithograph.article.Span;
import lithograph.entity.EntityId;
import lithograph.entity.EntityKind;
import lithograph.fact.Attribute;
import lithograph.fact.Certainty;
import lithograph.fact.Fact;
import lithograph.fact.FactStatus;

/// What each article claims.
public final class FactTable {
    private final Sql sql;
    private final EntityTable entities;

    FactTable(Sql sql, EntityTable entities) {
        this.sql = sql;
        this.entities = entities;
    }

    /// Puts these in the place of the article's facts.
    public void put(long article, List<Fact> facts) throws IOException {
        sql.update("DELETE FROM fact WHERE article = ?", article);
        int number = 0;
        for (Fact fact : facts) {
            sql.update(
                    "INSERT INTO fact VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    article,
                    number++,
                    entities.key(fact.subject(), fact.subjectName()),
                    fact.subjectName(),
                    fact.attribute().name(),
                    fact.value(),
                    fact.unit(),
                    fact.quote(),
                    fact.span().start(),
                    fact.span().end(),
                    fact.sentence().start(),
                    fact.sentence().end(),
                    fact.status().name(),
                    fact.certainty().name());
        }
    }

    /// The article's facts, in the order in which they were put.
    public List<Fact> of(long article) throws IOException {
        return sql.list(
                "SELECT id, subject_name, attribute, value, unit, quote, quote_start, quote_end, sentence_start,"
                        + " sentence_end, status, certainty FROM fact JOIN entity ON entity.key = subject"
                        + " WHERE article = ? ORDER BY number",
                FactTable::fact,
                article);
    }

    /// A fact and the key of the article that claims it.
    public record Claimed(long article, Fact fact) {}

    /// All facts, or those of one entity; by entity, attribute and article.
    public List<Claimed> all(Optional<EntityId> subject) throws IOException {
        String query = "SELECT id, subject_name, attribute, value, unit, quote, quote_start, quote_end, sentence_start,"
                + " sentence_end, status, certainty, article FROM fact JOIN entity ON entity.key = subject"
                + " WHERE article IN (SELECT key FROM article WHERE removed = 0)";
        String order = " ORDER BY id, attribute, article, number";
        return subject.isEmpty()
                ? sql.list(query + order, row -> new Claimed(row.number(13), fact(row)))
                : sql.list(
                        query + " AND id = ?" + order,
                        row -> new Claimed(row.number(13), fact(row)),
                        subject.get().value());
    }

    /// The facts that are asked for; by entity, attribute and article.
    public List<Claimed> matching(ClaimQuery query) throws IOException {
        StringBuilder ids = new StringBuilder();
        query.subjects().forEach(id -> ids.append('\n').append(id));
        String all = ids.append('\n').toString();
        return sql.list(
                "SELECT id, subject_name, attribute, value, unit, quote, quote_start, quote_end, sentence_start,"
                        + " sentence_end, status, certainty, article FROM fact JOIN entity ON entity.key = subject"
                        + " WHERE article IN (SELECT key FROM article WHERE removed = 0)"
                        + " AND (? = '' OR kind = ?) AND (? = '' OR attribute = ?)"
                        + " AND (? = '' AND ? = char(10) OR ? <> '' AND (instr(lower(name), ?) > 0"
                        + " OR instr(lower(subject_name), ?) > 0) OR instr(?, char(10) || id || char(10)) > 0)"
                        + " ORDER BY id, attribute, article, number LIMIT ?",
                row -> new Claimed(row.number(13), fact(row)),
                query.kind().map(EntityKind::id).orElse(""),
                query.kind().map(EntityKind::id).orElse(""),
                query.attribute().map(Attribute::name).orElse(""),
                query.attribute().map(Attribute::name).orElse(""),
                words(query),
                all,
                words(query),
                words(query),
                words(query),
                all,
                query.most());
    }

    private static String words(ClaimQuery query) {
        return query.words().strip().toLowerCase(Locale.ROOT);
    }

    public long count() throws IOException {
        return sql.number("SELECT count(*) FROM fact JOIN article ON article.key = article WHERE removed = 0");
    }

    private static Fact fact(Row row) throws SQLException {
        return new Fact(
                new EntityId(row.text(1)),
                row.text(2),
                Attribute.valueOf(row.text(3)),
                row.text(4),
                row.text(5),
                row.text(6),
                new Span(row.integer(7), row.integer(8)),
                new Span(row.integer(9), row.integer(10)),
                FactStatus.valueOf(row.text(11)),
                Certainty.valueOf(row.text(12)));
    }
}
