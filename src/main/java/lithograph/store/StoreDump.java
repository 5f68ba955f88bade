package lithograph.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Every row of a store as JSON, whatever tables there are: a table that comes later leaves with the rest by itself.
public final class StoreDump {
    private StoreDump() {}

    /// Takes one row after another.
    public interface Sink {
        /// @param row column to value, in the table's order
        void row(String table, ObjectNode row) throws IOException;
    }

    /// Reads the store as it is at this moment, whoever else has it open; articles first, then by the table's name,
    /// each
    /// by its key. What was removed, and only waits for undo, is left out. Returns the version of the tables.
    public static int write(Path file, Sink sink) throws IOException {
        try (Sql sql = Sql.openToRead(file)) {
            sql.execute("BEGIN");
            for (String table : sql.list(StoreCopy.TABLES, row -> row.text(1))) {
                table(sql, table, sink);
            }
            sql.execute("COMMIT");
            return (int) sql.number("PRAGMA user_version");
        }
    }

    /// The version of the tables in the file.
    public static int version(Path file) throws IOException {
        try (Sql sql = Sql.openToRead(file)) {
            return (int) sql.number("PRAGMA user_version");
        }
    }

    private static void table(Sql sql, String table, Sink sink) throws IOException {
        List<String> columns =
                sql.list("SELECT name FROM pragma_table_info(?) ORDER BY cid", row -> row.text(1), table);
        List<String> key = new ArrayList<>(sql.list(
                "SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk",
                row -> StoreCopy.quoted(row.text(1)),
                table));
        String order = key.isEmpty() ? "rowid" : String.join(", ", key);
        String query = "SELECT "
                + String.join(", ", columns.stream().map(StoreCopy::quoted).toList()) + " FROM "
                + StoreCopy.quoted(table) + kept(sql, table, columns) + " ORDER BY " + order;
        sql.each(query, row -> sink.row(table, object(row, columns)));
    }

    private static ObjectNode object(Row row, List<String> columns) throws SQLException {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < columns.size(); i++) {
            object.set(columns.get(i), RowJson.write(columns.get(i), row.value(i + 1)));
        }
        return object;
    }

    private static String kept(Sql sql, String table, List<String> columns) throws IOException {
        List<String> conditions = new ArrayList<>();
        if (table.equals("article") && columns.contains("removed")) {
            conditions.add("removed = 0");
        }
        for (String column : sql.list(
                "SELECT \"from\" FROM pragma_foreign_key_list(?) WHERE \"table\" = 'article' ORDER BY id, seq",
                row -> StoreCopy.quoted(row.text(1)),
                table)) {
            conditions.add("(" + column + " IS NULL OR " + column + " IN (SELECT key FROM article WHERE removed = 0))");
        }
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }
}
