package lithograph.store;

import java.io.IOException;
import java.time.Instant;

/// The history of imports: when each began, and its report as JSON that the library reads and writes.
public final class ImportTable {
    private final Sql sql;

    ImportTable(Sql sql) {
        this.sql = sql;
    }

    public void add(Instant started, String report) throws IOException {
        sql.update("INSERT INTO import (started, report) VALUES (?, ?)", started.toEpochMilli(), report);
    }
}
