package lithograph.store;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/// The searches that the user saved, by name, as JSON that the library reads and writes.
public final class SavedSearchTable {
    private final Sql sql;

    SavedSearchTable(Sql sql) {
        this.sql = sql;
    }

    /// Name to JSON, in the order in which they were first saved.
    public Map<String, String> all() throws IOException {
        Map<String, String> all = new LinkedHashMap<>();
        sql.list(
                "SELECT name, search FROM saved_search ORDER BY position",
                row -> all.putIfAbsent(row.text(1), row.text(2)));
        return all;
    }

    /// Adds a search, or puts it in the place of the one with its name.
    public void put(String name, String json) throws IOException {
        sql.update(
                "INSERT INTO saved_search VALUES (?, ?, (SELECT ifnull(max(position), 0) + 1 FROM saved_search))"
                        + " ON CONFLICT DO UPDATE SET search = excluded.search",
                name,
                json);
    }

    /// Gives a search another name and JSON, in its place among the others.
    ///
    /// @return 1, or 0 where there is no search of that name
    public int rename(String name, String other, String json) throws IOException {
        return sql.update("UPDATE saved_search SET name = ?, search = ? WHERE name = ?", other, json, name);
    }

    /// Returns the number of searches that went: 1 or 0.
    public int remove(String name) throws IOException {
        return sql.update("DELETE FROM saved_search WHERE name = ?", name);
    }
}
