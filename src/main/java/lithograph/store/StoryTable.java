package lithograph.store;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// Which story each article tells, by number, and the sketch of its text that this was told by.
public final class StoryTable {
    private final Sql sql;

    StoryTable(Sql sql) {
        this.sql = sql;
    }

    /// An article's line.
    public record Told(long article, long number, byte[] sketch) {}

    /// The article's story; empty where that was not asked so far.
    public Optional<Long> number(long article) throws IOException {
        return sql.first("SELECT number FROM story WHERE article = ?", row -> row.number(1), article);
    }

    /// Empty where the article has none, or was removed.
    public Optional<Told> present(long article) throws IOException {
        return sql.first(
                "SELECT article, number, sketch FROM story JOIN article ON key = article"
                        + " WHERE article = ? AND removed = 0",
                row -> new Told(row.number(1), row.number(2), row.bytes(3)),
                article);
    }

    public void put(long article, long number, byte[] sketch) throws IOException {
        sql.update("INSERT OR REPLACE INTO story VALUES (?, ?, ?)", article, number, sketch);
    }

    /// A number that no story has.
    public long free() throws IOException {
        return 1 + sql.number("SELECT max(number) FROM story");
    }

    /// The keys of the articles that tell this story.
    public List<Long> articles(long number) throws IOException {
        return sql.list("SELECT article FROM story WHERE number = ? ORDER BY article", row -> row.number(1), number);
    }

    /// Makes one story of two.
    public void merge(long from, long into) throws IOException {
        sql.update("UPDATE story SET number = ? WHERE number = ?", into, from);
    }

    /// The lines after the one of the article `after`, by article.
    public List<Told> after(long after, int limit) throws IOException {
        return sql.list(
                "SELECT article, number, sketch FROM story WHERE article > ? ORDER BY article LIMIT ?",
                row -> new Told(row.number(1), row.number(2), row.bytes(3)),
                after,
                limit);
    }

    /// The keys of articles, not removed, whose story was not asked so far.
    public List<Long> missing(int limit) throws IOException {
        return sql.list(
                "SELECT key FROM article WHERE removed = 0 AND NOT EXISTS"
                        + " (SELECT 1 FROM story WHERE article = key) ORDER BY key LIMIT ?",
                row -> row.number(1),
                limit);
    }
}
