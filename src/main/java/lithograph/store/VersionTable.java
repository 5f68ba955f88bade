package lithograph.store;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lithograph.article.Article;
import lithograph.article.Block;
import lithograph.article.Language;
import lithograph.article.PublishedDate;

/// What articles said before they said what they say now, numbered from 1 for each.
public final class VersionTable {
    private static final String NEXT = "(SELECT coalesce(max(number), 0) + 1 FROM version WHERE article = ?)";
    private static final String SELECT =
            "SELECT number, title, summary, byline, site, url, published, language, taken, origin, ";

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
                "INSERT INTO version SELECT key, " + NEXT + ", title, summary, byline, site, url, published, language,"
                        + " blocks, text_hash, changed, coalesce((SELECT CASE part WHEN '' THEN path ELSE path || '#' ||"
                        + " part END FROM origin WHERE article = key ORDER BY seen DESC, path, part LIMIT 1), '')"
                        + " FROM article WHERE key = ?",
                article,
                article);
    }

    /// Files an article that came in late as a former text.
    public void add(long article, Packed packed, Instant taken, String origin) throws IOException {
        Article said = packed.article();
        sql.update(
                "INSERT INTO version VALUES (?, " + NEXT + ", ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                article,
                article,
                said.title(),
                said.summary(),
                said.byline(),
                said.site(),
                said.url(),
                said.published().map(PublishedDate::toString),
                said.language().code(),
                packed.blocks(),
                packed.textHash(),
                taken.toEpochMilli(),
                origin);
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
                SELECT + "NULL FROM version WHERE article = ? ORDER BY number", row -> former(row, List.of()), article);
    }

    public Optional<Former> find(long article, int number) throws IOException {
        return sql.first(
                SELECT + "blocks FROM version WHERE article = ? AND number = ?",
                row -> former(row, BlockJson.read(Compression.unpack(row.bytes(11)))),
                article,
                number);
    }

    private static Former former(Row row, List<Block> blocks) throws SQLException {
        Article article = new Article(
                row.text(2),
                row.text(3),
                row.text(4),
                row.text(5),
                row.text(6),
                row.optional(7).map(PublishedDate::parse),
                new Language(row.text(8)),
                blocks);
        return new Former(row.integer(1), article, Instant.ofEpochMilli(row.number(9)), row.text(10));
    }
}
