package lithograph.store;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lithograph.article.ArticleId;
import lithograph.article.Span;
import lithograph.notes.Jotting;
import lithograph.notes.JottingLine;
import lithograph.notes.JottingSubject;

/// The user's notes that hang on no article. A note on a fact keeps its article's id, not its key: it outlives it.
public final class JottingTable {
    private static final String SUBJECT = "id, entity, name, article, quote, start, \"end\"";

    private final Sql sql;

    JottingTable(Sql sql) {
        this.sql = sql;
    }

    public Optional<Jotting> find(String id) throws IOException {
        return sql.first(
                "SELECT " + SUBJECT + ", text, created, changed FROM jotting WHERE id = ?", JottingTable::jotting, id);
    }

    /// All of them as a list shows them, last changed first; the texts themselves are not read.
    public List<JottingLine> lines() throws IOException {
        return sql.list(
                "SELECT " + SUBJECT + ", opening, changed FROM jotting ORDER BY changed DESC, id", JottingTable::line);
    }

    /// One as a list shows it.
    public Optional<JottingLine> line(String id) throws IOException {
        return sql.first("SELECT " + SUBJECT + ", opening, changed FROM jotting WHERE id = ?", JottingTable::line, id);
    }

    /// All of them, last changed first, with their texts.
    public List<Jotting> all() throws IOException {
        return sql.list(
                "SELECT " + SUBJECT + ", text, created, changed FROM jotting ORDER BY changed DESC, id",
                JottingTable::jotting);
    }

    /// Adds a note, or puts it in the place of the one with its id.
    public void put(Jotting jotting) throws IOException {
        Object[] about = switch (jotting.subject()) {
            case JottingSubject.Free _ -> new Object[] {"", "", "", "", 0, 0};
            case JottingSubject.OfEntity of -> new Object[] {of.entity(), of.name(), "", "", 0, 0};
            case JottingSubject.OfFact of ->
                new Object[] {
                    "",
                    of.claim(),
                    of.article(),
                    of.quote(),
                    of.span().start(),
                    of.span().end()
                };
        };
        sql.update(
                "INSERT OR REPLACE INTO jotting (" + SUBJECT
                        + ", opening, created, changed, text) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                jotting.id(),
                about[0],
                about[1],
                about[2],
                about[3],
                about[4],
                about[5],
                JottingLine.opening(jotting.text()),
                jotting.created().toEpochMilli(),
                jotting.changed().toEpochMilli(),
                jotting.text());
    }

    public void remove(String id) throws IOException {
        sql.update("DELETE FROM jotting WHERE id = ?", id);
    }

    private static Jotting jotting(Row row) throws SQLException {
        return new Jotting(
                row.text(1),
                subject(row),
                row.text(8),
                Instant.ofEpochMilli(row.number(9)),
                Instant.ofEpochMilli(row.number(10)));
    }

    private static JottingLine line(Row row) throws SQLException {
        return new JottingLine(row.text(1), subject(row), row.text(8), Instant.ofEpochMilli(row.number(9)));
    }

    private static JottingSubject subject(Row row) throws SQLException {
        if (!row.text(2).isEmpty()) {
            return new JottingSubject.OfEntity(row.text(2), row.text(3));
        }
        if (!row.text(4).isEmpty()) {
            return new JottingSubject.OfFact(
                    new ArticleId(row.text(4)), row.text(3), row.text(5), new Span(row.integer(6), row.integer(7)));
        }
        return new JottingSubject.Free();
    }
}
