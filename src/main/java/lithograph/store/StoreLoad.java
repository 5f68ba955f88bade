package lithograph.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// Fills a new store with the rows of a [StoreDump]. Nothing is kept before [#finish()].
public final class StoreLoad implements AutoCloseable {
    private final Path file;
    private final Sql sql;
    private final Map<String, List<String>> columns = new HashMap<>();

    private StoreLoad(Path file, Sql sql) {
        this.file = file;
        this.sql = sql;
    }

    /// Makes the file, with the tables of `version`.
    ///
    /// @throws IOException where the version is newer than this program's
    public static StoreLoad into(Path file, int version) throws IOException {
        if (version < 1 || version > Schema.VERSION) {
            throw new IOException("It was written by a newer version of Lithograph (its format is " + version
                    + ", this version reads up to " + Schema.VERSION + "). Nothing was changed.");
        }
        Sql sql = Sql.open(file);
        try {
            sql.execute("PRAGMA foreign_keys = OFF");
            Schema.migrate(sql, file, version);
            StoreLoad load = new StoreLoad(file, sql);
            for (String table : sql.list(StoreCopy.TABLES, row -> row.text(1))) {
                load.columns.put(
                        table,
                        sql.list("SELECT name FROM pragma_table_info(?) ORDER BY cid", row -> row.text(1), table));
                sql.execute("DELETE FROM " + StoreCopy.quoted(table));
            }
            sql.execute("BEGIN");
            return load;
        } catch (IOException e) {
            sql.close();
            throw e;
        }
    }

    /// @throws IOException where there is no such table, or a value that it does not take
    public void add(String table, JsonNode row) throws IOException {
        List<String> names = columns.getOrDefault(table, List.of());
        if (names.isEmpty()) {
            throw new IOException("there is no table '" + table + "'");
        }
        for (String name : row.propertyNames()) {
            if (!names.contains(name)) {
                throw new IOException("table '" + table + "' has no '" + name + "'");
            }
        }
        Object[] values = new Object[names.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = RowJson.read(row.path(names.get(i)));
        }
        sql.update(
                "INSERT INTO " + StoreCopy.quoted(table) + " VALUES ("
                        + String.join(", ", Collections.nCopies(values.length, "?")) + ")",
                values);
    }

    /// Keeps it all, and brings the tables up to the present version.
    ///
    /// @throws IOException where rows belong to others that are not there
    public void finish() throws IOException {
        sql.execute("COMMIT");
        List<String> lost = new ArrayList<>(sql.list(
                "PRAGMA foreign_key_check",
                row -> "a line of table " + row.text(1) + " belongs to nothing in table " + row.text(3)));
        if (!lost.isEmpty()) {
            throw new IOException(lost.getFirst());
        }
        Schema.migrate(sql, file);
    }

    @Override
    public void close() throws IOException {
        sql.close();
    }
}
