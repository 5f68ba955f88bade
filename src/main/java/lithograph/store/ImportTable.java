package lithograph.store;

import java.io.IOException;
import java.time.Instant;
import java.util.List;

/// The history of imports: when each began, and its report as JSON that the library reads and writes.
public final class ImportTable {
    private final Sql sql;

    ImportTable(Sql sql) {
        this.sql = sql;
    }

    public void add(Instant started, String report) throws IOException {
        sql.update("INSERT INTO import (started, report) VALUES (?, ?)", started.toEpochMilli(), report);
    }

    /// The reports, the newest first.
    public List<String> reports(int limit) throws IOException {
        return sql.list("SELECT report FROM import ORDER BY key DESC LIMIT ?", row -> row.text(1), limit);
    }
}
