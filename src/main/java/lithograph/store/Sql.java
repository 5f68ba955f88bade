package lithograph.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/// One connection with its prepared statements, for one thread at a time. Every failure comes out as an [IOException]
/// with a sentence.
final class Sql implements AutoCloseable {
    private final Path file;
    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    private Sql(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    static Sql open(Path file) throws IOException {
        return open(file, new Properties());
    }

    /// A connection that can change nothing, also where another process writes.
    static Sql openToRead(Path file) throws IOException {
        Properties properties = new Properties();
        // SQLITE_OPEN_READONLY
        properties.setProperty("open_mode", "1");
        properties.setProperty("busy_timeout", "5000");
        return open(file, properties);
    }

    private static Sql open(Path file, Properties properties) throws IOException {
        // The driver would ask for them after every single change.
        properties.setProperty("jdbc.get_generated_keys", "false");
        try {
            return new Sql(file, DriverManager.getConnection("jdbc:sqlite:" + file, properties));
        } catch (SQLException e) {
            throw StoreFailure.of(file, e);
        }
    }

    interface Mapper<T> {
        T map(Row row) throws SQLException, IOException;
    }

    /// Runs statements that take no values and give no rows.
    void execute(String sql) throws IOException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw StoreFailure.of(file, e);
        }
    }

    /// Returns the number of rows changed.
    int update(String sql, Object... values) throws IOException {
        try {
            return bound(sql, values).executeUpdate();
        } catch (SQLException e) {
            throw failed(sql, e);
        }
    }

    <T> List<T> list(String sql, Mapper<T> mapper, Object... values) throws IOException {
        try (ResultSet results = bound(sql, values).executeQuery()) {
            Row row = new Row(results);
            List<T> all = new ArrayList<>();
            while (results.next()) {
                all.add(mapper.map(row));
            }
            return all;
        } catch (SQLException e) {
            throw failed(sql, e);
        }
    }

    interface Reader {
        void read(Row row) throws SQLException, IOException;
    }

    /// Reads row after row and keeps none.
    void each(String sql, Reader reader) throws IOException {
        try (var statement = connection.createStatement();
                ResultSet results = statement.executeQuery(sql)) {
            Row row = new Row(results);
            while (results.next()) {
                reader.read(row);
            }
        } catch (SQLException e) {
            throw StoreFailure.of(file, e);
        }
    }

    <T> Optional<T> first(String sql, Mapper<T> mapper, Object... values) throws IOException {
        try (ResultSet results = bound(sql, values).executeQuery()) {
            return results.next() ? Optional.of(mapper.map(new Row(results))) : Optional.empty();
        } catch (SQLException e) {
            throw failed(sql, e);
        }
    }

    long number(String sql, Object... values) throws IOException {
        return first(sql, row -> row.number(1), values).orElse(0L);
    }

    /// The driver closes a statement that failed: the next use of the same words prepares it anew.
    private IOException failed(String sql, SQLException e) {
        prepared.remove(sql);
        return StoreFailure.of(file, e);
    }

    private PreparedStatement bound(String sql, Object... values) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int i = 0; i < values.length; i++) {
            switch (values[i]) {
                case Long number -> statement.setLong(i + 1, number);
                case Integer number -> statement.setInt(i + 1, number);
                case Double number -> statement.setDouble(i + 1, number);
                case byte[] bytes -> statement.setBytes(i + 1, bytes);
                case Optional<?> maybe -> statement.setObject(i + 1, maybe.orElse(null));
                default -> statement.setString(i + 1, values[i].toString());
            }
        }
        return statement;
    }

    @Override
    public void close() throws IOException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw StoreFailure.of(file, e);
        }
    }
}
