package lithograph.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Copies of a store's file, taken and looked over whoever else has it open.
public final class StoreCopy {
    /// All tables but SQLite's own and those that a virtual table stands on.
    static final String TABLES = "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
            + " AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name <> 'article', name";

    private StoreCopy() {}

    /// Writes the store as it is at this moment into a new file: what another process writes meanwhile is left out
    /// whole.
    ///
    /// @see <a href="https://www.sqlite.org/lang_vacuum.html#vacuuminto">VACUUM INTO</a>
    public static void copy(Path from, Path to) throws IOException {
        try (Sql sql = Sql.openToRead(from)) {
            sql.update("VACUUM INTO ?", to.toString());
        }
    }

    /// What is wrong with a file that nobody has open, a sentence each; empty where all is well.
    public static List<String> problems(Path file) throws IOException {
        try (Sql sql = Sql.openToRead(file)) {
            List<String> problems = new ArrayList<>(sql.list("PRAGMA integrity_check", row -> row.text(1)));
            problems.remove("ok");
            problems.addAll(sql.list(
                    "PRAGMA foreign_key_check",
                    row -> "a line of table " + row.text(1) + " belongs to nothing in table " + row.text(3)));
            return problems;
        }
    }

    /// Rows by table.
    public static Map<String, Long> counts(Path file) throws IOException {
        try (Sql sql = Sql.openToRead(file)) {
            Map<String, Long> counts = new TreeMap<>();
            for (String table : sql.list(TABLES, row -> row.text(1))) {
                counts.put(table, sql.number("SELECT count(*) FROM " + quoted(table)));
            }
            return counts;
        }
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
