package lithograph.store;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lithograph.article.ArticleId;
import lithograph.article.Span;
import lithograph.notes.Anchor;
import lithograph.notes.Highlight;
import lithograph.notes.HighlightColor;

/// The passages that the user marked.
public final class HighlightTable {
    private static final String SELECT =
            "SELECT highlight.id, article.id, exact, prefix, suffix, start, \"end\", color,"
                    + " comment, tags, placed, created, highlight.changed"
                    + " FROM highlight JOIN article ON article.key = article ";

    private final Sql sql;

    HighlightTable(Sql sql) {
        this.sql = sql;
    }

    /// The article's highlights, by place.
    public List<Highlight> of(long article) throws IOException {
        return sql.list(
                SELECT + "WHERE article = ? ORDER BY start, \"end\", highlight.id", HighlightTable::highlight, article);
    }

    public Optional<Highlight> find(String id) throws IOException {
        return sql.first(SELECT + "WHERE highlight.id = ?", HighlightTable::highlight, id);
    }

    /// Adds a highlight, or puts it in the place of the one with its id.
    public void put(long article, Highlight highlight) throws IOException {
        Anchor anchor = highlight.anchor();
        sql.update(
                "INSERT OR REPLACE INTO highlight VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                highlight.id(),
                article,
                anchor.exact(),
                anchor.prefix(),
                anchor.suffix(),
                anchor.position().start(),
                anchor.position().end(),
                highlight.color().name(),
                highlight.comment(),
                String.join("\n", highlight.tags()),
                highlight.placed() ? 1 : 0,
                highlight.created().toEpochMilli(),
                highlight.changed().toEpochMilli());
    }

    public void remove(String id) throws IOException {
        sql.update("DELETE FROM highlight WHERE id = ?", id);
    }

    public long count() throws IOException {
        return sql.number("SELECT count(*) FROM highlight JOIN article ON article.key = article WHERE removed = 0");
    }

    private static Highlight highlight(Row row) throws SQLException {
        return new Highlight(
                row.text(1),
                new ArticleId(row.text(2)),
                new Anchor(row.text(3), row.text(4), row.text(5), new Span(row.integer(6), row.integer(7))),
                HighlightColor.valueOf(row.text(8)),
                row.text(9),
                row.text(10).lines().toList(),
                row.number(11) > 0,
                Instant.ofEpochMilli(row.number(12)),
                Instant.ofEpochMilli(row.number(13)));
    }
}
