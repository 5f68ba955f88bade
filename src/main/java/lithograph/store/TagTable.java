package lithograph.store;

import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;

/// The user's tags on articles.
public final class TagTable {
    private final Sql sql;

    TagTable(Sql sql) {
        this.sql = sql;
    }

    /// The article's tags, in the order in which they were put.
    public List<String> of(long article) throws IOException {
        return sql.list("SELECT tag FROM tag WHERE article = ? ORDER BY number", row -> row.text(1), article);
    }

    /// Adds those of the tags that the article lacks, as if they had come in with it: they are not the user's work.
    ///
    /// @return whether it lacked any
    public boolean bring(long article, List<String> tags) throws IOException {
        List<String> there = of(article);
        boolean more = false;
        for (String tag : new LinkedHashSet<>(tags)) {
            if (!there.contains(tag)) {
                sql.update(
                        "INSERT INTO tag SELECT key, (SELECT coalesce(max(number), -1) + 1 FROM tag WHERE article = key),"
                                + " ?, added FROM article WHERE key = ?",
                        tag,
                        article);
                more = true;
            }
        }
        return more;
    }

    /// Puts these in the place of the article's tags; a tag that comes twice counts once.
    public void put(long article, List<String> tags, Instant now) throws IOException {
        sql.update("DELETE FROM tag WHERE article = ?", article);
        int number = 0;
        for (String tag : new LinkedHashSet<>(tags)) {
            sql.update("INSERT INTO tag VALUES (?, ?, ?, ?)", article, number++, tag, now.toEpochMilli());
        }
    }
}
