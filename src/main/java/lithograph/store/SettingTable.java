package lithograph.store;

import java.io.IOException;
import java.util.Optional;

/// What the program remembers, by name.
public final class SettingTable {
    private final Sql sql;

    SettingTable(Sql sql) {
        this.sql = sql;
    }

    public Optional<String> get(String name) throws IOException {
        return sql.first("SELECT value FROM setting WHERE name = ?", row -> row.text(1), name);
    }

    public void put(String name, String value) throws IOException {
        sql.update("INSERT OR REPLACE INTO setting VALUES (?, ?)", name, value);
    }
}
