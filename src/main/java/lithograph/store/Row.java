package lithograph.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/// The present row of a query; columns count from 1.
final class Row {
    private final ResultSet results;

    Row(ResultSet results) {
        this.results = results;
    }

    String text(int column) throws SQLException {
        String text = results.getString(column);
        return text == null ? "" : text;
    }

    Optional<String> optional(int column) throws SQLException {
        return Optional.ofNullable(results.getString(column));
    }

    long number(int column) throws SQLException {
        return results.getLong(column);
    }

    int integer(int column) throws SQLException {
        return results.getInt(column);
    }

    /// The value as SQLite has it: a Long, Double, String or byte array; empty where there is none.
    Optional<Object> value(int column) throws SQLException {
        Object value = results.getObject(column);
        return Optional.ofNullable(value instanceof Integer small ? Long.valueOf(small) : value);
    }

    byte[] bytes(int column) throws SQLException {
        byte[] bytes = results.getBytes(column);
        return bytes == null ? new byte[0] : bytes;
    }
}
