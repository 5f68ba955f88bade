package lithograph.store;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// Which file was last kept as which original.
public final class OriginalTable {
    private final Sql sql;

    OriginalTable(Sql sql) {
        this.sql = sql;
    }

    /// A file that is kept.
    ///
    /// @param hash the SHA-256 of its bytes, as hexadecimal digits
    /// @param size in bytes, unpacked
    public record Kept(String path, String hash, long size) {}

    public void put(Kept kept) throws IOException {
        sql.update("INSERT OR REPLACE INTO original VALUES (?, ?, ?)", kept.path(), kept.hash(), kept.size());
    }

    public void forget(String path) throws IOException {
        sql.update("DELETE FROM original WHERE path = ?", path);
    }

    public Optional<Kept> of(String path) throws IOException {
        return sql.first(
                "SELECT path, hash, size FROM original WHERE path = ?",
                row -> new Kept(row.text(1), row.text(2), row.number(3)),
                path);
    }

    /// Kept files by path, from the one after `path` on.
    public List<Kept> after(String path, int limit) throws IOException {
        return sql.list(
                "SELECT path, hash, size FROM original WHERE path > ? ORDER BY path LIMIT ?",
                row -> new Kept(row.text(1), row.text(2), row.number(3)),
                path,
                limit);
    }

    /// Forgets the files that no article comes from any more.
    public int forgetOrphans() throws IOException {
        return sql.update("DELETE FROM original WHERE path NOT IN (SELECT path FROM origin)");
    }

    public boolean isUsed(String hash) throws IOException {
        return sql.number("SELECT count(*) FROM original WHERE hash = ?", hash) > 0;
    }

    public long count() throws IOException {
        return sql.number("SELECT count(*) FROM original");
    }
}
