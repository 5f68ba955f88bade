package lithograph.store;

import java.io.IOException;
import java.time.Instant;

/// Which articles the user has read, and where in each the reading stopped.
public final class ReadingTable {
    private final Sql sql;

    ReadingTable(Sql sql) {
        this.sql = sql;
    }

    public boolean isRead(long article) throws IOException {
        return sql.number("SELECT read FROM reading WHERE article = ?", article) > 0;
    }

    public void markRead(long article, Instant now) throws IOException {
        sql.update(
                "INSERT INTO reading (article, read) VALUES (?, ?) ON CONFLICT (article) DO UPDATE SET read = excluded.read",
                article,
                now.toEpochMilli());
    }

    public void markUnread(long article) throws IOException {
        sql.update("UPDATE reading SET read = 0 WHERE article = ?", article);
    }

    /// The offset into the article's text where it was left; 0 where it was never opened.
    public int place(long article) throws IOException {
        return (int) sql.number("SELECT place FROM reading WHERE article = ?", article);
    }

    public void putPlace(long article, int offset) throws IOException {
        sql.update(
                "INSERT INTO reading (article, place) VALUES (?, ?) ON CONFLICT (article) DO UPDATE SET place = excluded.place",
                article,
                offset);
    }
}
