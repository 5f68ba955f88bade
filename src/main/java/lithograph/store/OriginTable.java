package lithograph.store;

import java.io.IOException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// The files that articles came from, and which article each part of them is.
public final class OriginTable {
    private final Sql sql;

    OriginTable(Sql sql) {
        this.sql = sql;
    }

    /// The key of the article that came from there, removed or not.
    public Optional<Long> article(Origin origin) throws IOException {
        return sql.first(
                "SELECT article FROM origin WHERE path = ? AND part = ?",
                row -> row.number(1),
                origin.path(),
                origin.part());
    }

    /// Remembers that the article came from there, in the place of any other.
    public void put(Origin origin, long article, Instant seen) throws IOException {
        sql.update(
                "INSERT INTO origin (path, part, article, seen) VALUES (?, ?, ?, ?)"
                        + " ON CONFLICT DO UPDATE SET article = excluded.article, seen = excluded.seen",
                origin.path(),
                origin.part(),
                article,
                seen.toEpochMilli());
    }

    /// When the article last came from there.
    public Optional<Instant> seen(Origin origin) throws IOException {
        return sql.first(
                "SELECT seen FROM origin WHERE path = ? AND part = ?",
                row -> Instant.ofEpochMilli(row.number(1)),
                origin.path(),
                origin.part());
    }

    /// The article's origins, the newest first.
    public List<Origin> of(long article) throws IOException {
        return sql.list(
                "SELECT path, part FROM origin WHERE article = ? ORDER BY seen DESC, path, part",
                row -> new Origin(row.text(1), row.text(2)),
                article);
    }

    /// The articles that came from the file's parts, removed ones among them.
    public List<FiledPart> parts(String path) throws IOException {
        return sql.list(
                "SELECT DISTINCT key, title, url, text_hash FROM origin JOIN article ON key = article"
                        + " WHERE path = ? AND part <> '' ORDER BY key",
                row -> new FiledPart(
                        row.number(1), row.text(2), row.text(3), HexFormat.of().formatHex(row.bytes(4))),
                path);
    }

    /// Forgets the parts of the file that were last seen before `since`, of articles that have stood elsewhere in it
    /// since then.
    public void forgetMoved(String path, Instant since) throws IOException {
        long moment = since.toEpochMilli();
        sql.update(
                "DELETE FROM origin WHERE path = ? AND seen < ? AND article IN"
                        + " (SELECT article FROM origin WHERE path = ? AND seen >= ?)",
                path,
                moment,
                path,
                moment);
    }

    /// Remembers a file that was read without fault.
    ///
    /// @param modified in milliseconds since 1970
    public void file(String path, long size, long modified) throws IOException {
        sql.update("INSERT OR REPLACE INTO file (path, size, modified) VALUES (?, ?, ?)", path, size, modified);
        sql.update("DELETE FROM refused WHERE path = ?", path);
    }

    /// The number of articles that the file gave when it was last read, if it has the same size and time now; else
    /// empty.
    public Optional<Integer> unchanged(String path, long size, long modified) throws IOException {
        return sql.first(
                "SELECT (SELECT count(*) FROM origin WHERE origin.path = file.path) FROM file"
                        + " WHERE path = ? AND size = ? AND modified = ?",
                row -> row.integer(1),
                path,
                size,
                modified);
    }

    /// The files that were read without fault or are kept, by path, from the one after `path` on.
    public List<ReadFile> filesAfter(String path, int limit) throws IOException {
        return sql.list(
                "SELECT path, size, modified FROM file WHERE path > ? UNION ALL SELECT path, size, -1 FROM original"
                        + " WHERE path > ? AND path NOT IN (SELECT path FROM file) ORDER BY path LIMIT ?",
                row -> new ReadFile(row.text(1), row.number(2), row.number(3)),
                path,
                path,
                limit);
    }

    public long countFiles() throws IOException {
        return sql.number("SELECT count(*) FROM file");
    }

    /// A file as it was when it was last read.
    ///
    /// @param modified in milliseconds since 1970; negative where it was not read without fault
    public record ReadFile(String path, long size, long modified) {}

    /// Forgets when the article's files were read, so that the next import that is asked for reads them again, and
    /// remembers that the user does not want what they say now.
    public void refuseFilesOf(long article) throws IOException {
        String its = " FROM file WHERE path IN (SELECT path FROM origin WHERE article = ?)";
        sql.update("INSERT OR REPLACE INTO refused SELECT path, size, modified" + its, article);
        sql.update("DELETE" + its, article);
    }

    /// True where something that came from the file was taken out of the library, and the file is as it was then.
    public boolean isRefused(String path, long size, long modified) throws IOException {
        return sql.number(
                        "SELECT count(*) FROM refused WHERE path = ? AND size = ? AND modified = ?",
                        path,
                        size,
                        modified)
                > 0;
    }
}
