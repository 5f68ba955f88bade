package lithograph.store;

import java.io.IOException;
import java.time.Instant;
import java.util.List;

/// Files that articles came from and that are no longer there.
public final class GoneTable {
    private static final String ALL_GONE = "EXISTS (SELECT 1 FROM origin WHERE article = key) AND NOT EXISTS"
            + " (SELECT 1 FROM origin WHERE article = key AND path NOT IN (SELECT path FROM gone))";

    private final Sql sql;

    GoneTable(Sql sql) {
        this.sql = sql;
    }

    /// Returns the keys of the articles that came from the file.
    public List<Long> add(String path, Instant now) throws IOException {
        sql.update("INSERT OR IGNORE INTO gone VALUES (?, ?)", path, now.toEpochMilli());
        sql.update("DELETE FROM file WHERE path = ?", path);
        return articles(path);
    }

    /// Forgets that the file was gone; returns the keys of the articles that came from it, none where it was not.
    public List<Long> remove(String path) throws IOException {
        return sql.update("DELETE FROM gone WHERE path = ?", path) == 0 ? List.of() : articles(path);
    }

    /// True where none of the files that the article came from is there.
    public boolean isArticle(long article) throws IOException {
        return sql.number("SELECT 1 FROM article WHERE key = ? AND " + ALL_GONE, article) > 0;
    }

    /// The files within a folder that articles came from, and that were there when last looked at.
    ///
    /// @param folder ends with the separator
    public List<String> present(String folder) throws IOException {
        return sql.list(
                "SELECT DISTINCT path FROM origin WHERE path >= ? AND path < ? AND path NOT IN (SELECT path FROM gone)",
                row -> row.text(1),
                folder,
                folder.substring(0, folder.length() - 1) + (char) (folder.charAt(folder.length() - 1) + 1));
    }

    private List<Long> articles(String path) throws IOException {
        return sql.list("SELECT DISTINCT article FROM origin WHERE path = ?", row -> row.number(1), path);
    }
}
