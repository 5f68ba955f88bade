package lithograph.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What happens to a library from outside.
final class Stores {
    private Stores() {}

    static void version(Path store, int version) throws SQLException {
        execute(store, "PRAGMA user_version = " + version);
    }

    static int version(Path store) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + store);
                Statement statement = connection.createStatement();
                ResultSet version = statement.executeQuery("PRAGMA user_version")) {
            return version.getInt(1);
        }
    }

    static void execute(Path store, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + store);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /// Takes everything out of a store that its first format did not have, tables, indexes and columns.
    static void toFirstFormat(Path store) throws SQLException {
        for (String later : names(
                store,
                "SELECT 'INDEX ' || name FROM sqlite_master WHERE type = 'index' AND sql <> ''"
                        + " AND name NOT IN ('article_sequence', 'article_text', 'origin_article', 'mention_entity',"
                        + " 'fact_subject', 'highlight_article')")) {
            execute(store, "DROP " + later);
        }
        for (String later : names(
                store,
                "SELECT 'TABLE ' || name FROM sqlite_master WHERE type = 'table'"
                        + " AND name NOT IN ('counter', 'article', 'file', 'origin', 'entity', 'mention', 'fact', 'note',"
                        + " 'highlight', 'tag', 'setting', 'saved_search', 'import')")) {
            execute(store, "DROP " + later);
        }
        for (String later : names(
                store, "SELECT name FROM pragma_table_info('import') WHERE name NOT IN ('key', 'started', 'report')")) {
            execute(store, "ALTER TABLE import DROP COLUMN \"" + later + '"');
        }
        execute(store, "ALTER TABLE article DROP COLUMN modified");
        version(store, 1);
    }

    private static List<String> names(Path store, String sql) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + store);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    /// Copies a library as it lies on the disk at this moment: what a kill would leave.
    static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else if (!file.toString().endsWith(".part")) {
                    // Half of a file that is being kept: it comes and goes, and nobody looks at it again.
                    Files.copy(file, target);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
