package lithograph.store;

import java.io.IOException;

/// The number of the last change; rises by one with each, never falls.
final class Sequence {
    private final Sql sql;
    private long saved;
    private long last;

    Sequence(Sql sql) {
        this.sql = sql;
    }

    long last() throws IOException {
        return sql.number("SELECT value FROM counter WHERE name = 'sequence'");
    }

    long next() {
        return ++last;
    }

    void load() throws IOException {
        saved = last();
        last = saved;
    }

    void save() throws IOException {
        if (last != saved) {
            sql.update("UPDATE counter SET value = ? WHERE name = 'sequence'", last);
        }
    }
}
