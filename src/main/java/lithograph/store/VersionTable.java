package lithograph.store;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lithograph.article.Article;

/// What articles said before they said what they say now, numbered from 1 for each.
public final class VersionTable {
    private static final String NEXT = "(SELECT coalesce(max(number), 0) + 1 FROM version WHERE article = ?)";
    private static final String SELECT = "SELECT number, taken, origin, ";
    /// The first column after those of [#SELECT].
    private static final int ARTICLE = 4;
    private static final String INSERT =
            "INSERT INTO version (article, number, " + ArticleColumns.ALL + ", text_hash, taken, origin) ";

    private final Sql sql;

    VersionTable(Sql sql) {
        this.sql = sql;
    }

    /// A former text.
    ///
    /// @param taken  when it came in
    /// @param origin the file, or the part of one, that it was read from; empty where that is not known
    public record Former(int number, Article article, Instant taken, String origin) {}

    /// Keeps what the article says now as its latest former text.
    public void keep(long article) throws IOException {
        sql.update(
                INSERT + "SELECT key, " + NEXT + ", " + ArticleColumns.ALL
                        + ", text_hash, changed, coalesce((SELECT CASE part WHEN '' THEN path ELSE path || '#' ||"
                        + " part END FROM origin WHERE article = key ORDER BY seen DESC, path, part LIMIT 1), '')"
                        + " FROM article WHERE key = ?",
                article,
                article);
    }

    /// Files an article that came in late as a former text.
    public void add(long article, Packed packed, Instant taken, String origin) throws IOException {
        List<Object> values = new ArrayList<>(List.of(article, article));
        values.addAll(ArticleColumns.of(packed));
        values.addAll(List.of(packed.textHash(), taken.toEpochMilli(), origin));
        sql.update(INSERT + "VALUES (?, " + NEXT + ", " + ArticleColumns.VALUES + ", ?, ?, ?)", values.toArray());
    }

    /// The key of an article, not removed, that once said letter for letter this.
    public Optional<Long> saying(Packed packed) throws IOException {
        return sql.first(
                "SELECT article FROM version JOIN article ON key = article"
                        + " WHERE version.text_hash = ? AND removed = 0 ORDER BY article",
                row -> row.number(1),
                packed.textHash());
    }

    /// Forgets that the article once said letter for letter this. True where it did.
    public boolean forget(long article, Packed packed) throws IOException {
        return sql.update("DELETE FROM version WHERE article = ? AND text_hash = ?", article, packed.textHash()) > 0;
    }

    /// The former texts without their blocks, the first one first.
    public List<Former> of(long article) throws IOException {
        return sql.list(
                SELECT + ArticleColumns.HEADING + " FROM version WHERE article = ? ORDER BY number",
                row -> former(row, ArticleColumns.heading(row, ARTICLE)),
                article);
    }

    public Optional<Former> find(long article, int number) throws IOException {
        return sql.first(
                SELECT + ArticleColumns.ALL + " FROM version WHERE article = ? AND number = ?",
                row -> former(row, ArticleColumns.whole(row, ARTICLE)),
                article,
                number);
    }

    private static Former former(Row row, Article article) throws SQLException {
        return new Former(row.integer(1), article, Instant.ofEpochMilli(row.number(2)), row.text(3));
    }
}
