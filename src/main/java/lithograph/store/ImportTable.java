package lithograph.store;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lithograph.article.Article;

/// The history of imports: when each began, its report as JSON that the library reads and writes, and what it needs to
/// be undone. A run is open from [#begin] to [#end].
public final class ImportTable {
    private static final int UNDOABLE_UPDATES = 10;
    private static final String RUN = "SELECT key, started, ended, first, last, undone, report FROM import ";

    private final Sql sql;

    ImportTable(Sql sql) {
        this.sql = sql;
    }

    /// One import.
    ///
    /// @param first  articles that it added have this key at least
    /// @param last   and this at most
    /// @param report empty where the run was cut short
    public record Run(long key, Instant started, Instant ended, long first, long last, boolean undone, String report) {}

    /// Opens a run. Of older ones, the texts that they put others in the place of are forgotten.
    public long begin(Instant started) throws IOException {
        endStale(started);
        sql.update(
                "INSERT INTO import (started, report, first) VALUES (?, '', (SELECT coalesce(max(key), 0) + 1 FROM article))",
                started.toEpochMilli());
        long key = sql.number("SELECT last_insert_rowid()");
        sql.update("DELETE FROM former WHERE import <= ?", key - UNDOABLE_UPDATES);
        return key;
    }

    public void end(long run, Instant ended, String report) throws IOException {
        sql.update(
                "UPDATE import SET ended = ?, report = ?, last = (SELECT coalesce(max(key), 0) FROM article) WHERE key = ?",
                ended.toEpochMilli(),
                report,
                run);
    }

    /// Ends runs whose process was killed.
    public void endStale(Instant now) throws IOException {
        if (sql.number("SELECT count(*) FROM import WHERE ended = 0") > 0) {
            sql.update(
                    "UPDATE import SET ended = ?, last = (SELECT coalesce(max(key), 0) FROM article) WHERE ended = 0",
                    now.toEpochMilli());
        }
    }

    /// Runs, the newest first.
    public List<Run> newest(int limit) throws IOException {
        return sql.list(RUN + "ORDER BY key DESC LIMIT ?", ImportTable::run, limit);
    }

    public Optional<Run> find(long run) throws IOException {
        return sql.first(RUN + "WHERE key = ?", ImportTable::run, run);
    }

    /// The keys of the articles that the run added and that are there.
    public List<Long> added(Run run) throws IOException {
        return sql.list(
                "SELECT key FROM article WHERE key BETWEEN ? AND ? AND added BETWEEN ? AND ? AND removed = 0",
                row -> row.number(1),
                run.first(),
                run.last(),
                run.started().toEpochMilli(),
                run.ended().toEpochMilli());
    }

    /// Whether the user wrote on the article, marked or tagged it after it came in: what came with its file is of that
    /// moment at the latest.
    public boolean isWrittenOn(long article) throws IOException {
        return sql.number(
                        "SELECT EXISTS (SELECT 1 FROM note WHERE article = key AND note.changed > added)"
                                + " OR EXISTS (SELECT 1 FROM highlight WHERE article = key AND highlight.changed > added)"
                                + " OR EXISTS (SELECT 1 FROM tag WHERE article = key AND tag.changed > added)"
                                + " FROM article WHERE key = ?",
                        article)
                == 1;
    }

    /// Keeps the article as it is, where a run is open and has not kept it before: it is about to be updated.
    public void keep(long article) throws IOException {
        sql.update(
                "INSERT OR IGNORE INTO former (import, article, " + ArticleColumns.ALL
                        + ") SELECT import.key, article.key, "
                        + ArticleColumns.ALL + " FROM import, article WHERE ended = 0 AND article.key = ?"
                        + " AND article.key < import.first",
                article);
    }

    /// Keeps the article as it is now for the run, in the place of what was kept of it.
    public void keepInstead(long run, long article) throws IOException {
        sql.update(
                "INSERT OR REPLACE INTO former (import, article, " + ArticleColumns.ALL + ") SELECT ?, key, "
                        + ArticleColumns.ALL + " FROM article WHERE key = ?",
                run,
                article);
    }

    /// The article as an import found it before it updated it; see [#keep].
    public Optional<Article> former(long run, long article) throws IOException {
        return sql.first(
                "SELECT " + ArticleColumns.ALL + " FROM former WHERE import = ? AND article = ?",
                row -> ArticleColumns.whole(row, 1),
                run,
                article);
    }

    /// The keys of the articles that the run updated and that are there, as far as their former texts are known.
    public List<Long> updated(long run) throws IOException {
        return sql.list(
                "SELECT article FROM former JOIN article ON article.key = article WHERE import = ? AND removed = 0",
                row -> row.number(1),
                run);
    }

    public void undone(long run, Standing standing) throws IOException {
        sql.update("UPDATE import SET undone = ? WHERE key = ?", standing == Standing.UNDONE ? 1 : 0, run);
    }

    /// Whether a run's articles are in the library.
    public enum Standing {
        DONE,
        UNDONE
    }

    private static Run run(Row row) throws SQLException {
        return new Run(
                row.number(1),
                Instant.ofEpochMilli(row.number(2)),
                Instant.ofEpochMilli(row.number(3)),
                row.number(4),
                row.number(5),
                row.number(6) > 0,
                row.text(7));
    }
}
