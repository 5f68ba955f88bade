package lithograph.store;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import lithograph.article.Article;
import lithograph.article.ArticleId;
import lithograph.article.Block;
import lithograph.article.FiledArticle;
import lithograph.article.Language;
import lithograph.article.PublishedDate;

/// The articles. A removed one keeps its row until [#purge()], and is found by [#entry] alone.
public final class ArticleTable {
    private static final String ENTRY = "SELECT key, id, removed, sequence FROM article ";

    private final Sql sql;
    private final Sequence sequence;

    ArticleTable(Sql sql, Sequence sequence) {
        this.sql = sql;
        this.sequence = sequence;
    }

    public Optional<ArticleEntry> entry(ArticleId id) throws IOException {
        return sql.first(ENTRY + "WHERE id = ?", ArticleTable::entry, id.value());
    }

    public Optional<ArticleEntry> entry(long key) throws IOException {
        return sql.first(ENTRY + "WHERE key = ?", ArticleTable::entry, key);
    }

    /// The article that is there under this id; empty where there is none, or it was removed.
    public Optional<ArticleEntry> present(ArticleId id) throws IOException {
        return entry(id).filter(entry -> !entry.removed());
    }

    /// The first article, not removed, with letter for letter the same text.
    public Optional<ArticleEntry> withTextOf(Packed packed) throws IOException {
        return sql.first(
                ENTRY + "WHERE text_hash = ? AND removed = 0 ORDER BY key", ArticleTable::entry, packed.textHash());
    }

    /// True where the article says the same as `packed` in every part.
    public boolean says(long key, Packed packed) throws IOException {
        return sql.first("SELECT content_hash FROM article WHERE key = ?", row -> row.bytes(1), key)
                .filter(hash -> Arrays.equals(hash, packed.contentHash()))
                .isPresent();
    }

    /// Files an article under an id that is free.
    public ArticleEntry add(ArticleId id, Packed packed, Instant now) throws IOException {
        Article article = packed.article();
        long number = sequence.next();
        sql.update(
                "INSERT INTO article (id, title, summary, byline, site, url, published, language, blocks, text_hash,"
                        + " content_hash, added, changed, sequence) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id.value(),
                article.title(),
                article.summary(),
                article.byline(),
                article.site(),
                article.url(),
                article.published().map(PublishedDate::toString),
                article.language().code(),
                packed.blocks(),
                packed.textHash(),
                packed.contentHash(),
                now.toEpochMilli(),
                now.toEpochMilli(),
                number);
        return new ArticleEntry(sql.number("SELECT last_insert_rowid()"), id, false, number);
    }

    /// Puts another text in the place of an article's; its id, and when it was added, stay.
    public void update(long key, Packed packed, Instant now) throws IOException {
        Article article = packed.article();
        sql.update(
                "UPDATE article SET title = ?, summary = ?, byline = ?, site = ?, url = ?, published = ?, language = ?,"
                        + " blocks = ?, text_hash = ?, content_hash = ?, changed = ?, sequence = ? WHERE key = ?",
                article.title(),
                article.summary(),
                article.byline(),
                article.site(),
                article.url(),
                article.published().map(PublishedDate::toString),
                article.language().code(),
                packed.blocks(),
                packed.textHash(),
                packed.contentHash(),
                now.toEpochMilli(),
                sequence.next(),
                key);
    }

    /// Gives an article the next sequence number, because something that belongs to it has changed.
    public void touch(long key) throws IOException {
        sql.update("UPDATE article SET sequence = ? WHERE key = ?", sequence.next(), key);
    }

    public void remove(long key, Instant now) throws IOException {
        sql.update(
                "UPDATE article SET removed = ?, sequence = ? WHERE key = ?", now.toEpochMilli(), sequence.next(), key);
    }

    public void restore(long key) throws IOException {
        sql.update("UPDATE article SET removed = 0, sequence = ? WHERE key = ?", sequence.next(), key);
    }

    /// Deletes the removed articles, with all that belongs to them, for good.
    public int purge() throws IOException {
        return sql.update("DELETE FROM article WHERE removed > 0");
    }

    /// The changes after `sequence`, oldest first, removals among them.
    public List<ArticleEntry> changedAfter(long after, int limit) throws IOException {
        return sql.list(ENTRY + "WHERE sequence > ? ORDER BY sequence LIMIT ?", ArticleTable::entry, after, limit);
    }

    /// The articles that are there, by key, from the one after `key` on.
    public List<ArticleEntry> presentAfter(long key, int limit) throws IOException {
        return sql.list(ENTRY + "WHERE key > ? AND removed = 0 ORDER BY key LIMIT ?", ArticleTable::entry, key, limit);
    }

    public Optional<FiledArticle> filed(long key) throws IOException {
        List<String> origins = sql.list(
                "SELECT path, part FROM origin WHERE article = ? ORDER BY seen DESC, path, part",
                row -> new Origin(row.text(1), row.text(2)).toString(),
                key);
        return sql.first(
                "SELECT id, title, summary, byline, site, url, published, language, blocks, added, changed"
                        + " FROM article WHERE key = ?",
                row -> filed(row, BlockJson.read(Compression.unpack(row.bytes(9))), origins),
                key);
    }

    /// The article without its blocks and origins, for where those would be too much.
    public Optional<FiledArticle> heading(long key) throws IOException {
        return sql.first(
                "SELECT id, title, summary, byline, site, url, published, language, NULL, added, changed"
                        + " FROM article WHERE key = ?",
                row -> filed(row, List.of(), List.of()),
                key);
    }

    /// The article as an import found it before it updated it; see [ImportTable#keep].
    public Optional<FiledArticle> former(long run, long key) throws IOException {
        return sql.first(
                "SELECT id, f.title, f.summary, f.byline, f.site, f.url, f.published, f.language, f.blocks, added, changed"
                        + " FROM former AS f JOIN article ON article.key = f.article WHERE import = ? AND f.article = ?",
                row -> filed(row, BlockJson.read(Compression.unpack(row.bytes(9))), List.of()),
                run,
                key);
    }

    /// The title alone, for where the whole article would be too much.
    public String title(long key) throws IOException {
        return sql.first("SELECT title FROM article WHERE key = ?", row -> row.text(1), key)
                .orElse("");
    }

    /// The ids of the articles that are there, by key.
    public List<ArticleId> ids() throws IOException {
        return sql.list("SELECT id FROM article WHERE removed = 0 ORDER BY key", row -> new ArticleId(row.text(1)));
    }

    /// The ids of the articles that are there and came in after `when`, by key.
    public List<ArticleId> addedAfter(Instant when) throws IOException {
        return sql.list(
                "SELECT id FROM article WHERE added > ? AND removed = 0 ORDER BY key",
                row -> new ArticleId(row.text(1)),
                when.toEpochMilli());
    }

    public long count() throws IOException {
        return sql.number("SELECT count(*) FROM article WHERE removed = 0");
    }

    /// Articles by language code.
    public Map<String, Long> countByLanguage() throws IOException {
        Map<String, Long> counts = new TreeMap<>();
        sql.list(
                "SELECT language, count(*) FROM article WHERE removed = 0 GROUP BY language",
                row -> counts.put(row.text(1), row.number(2)));
        return counts;
    }

    private static FiledArticle filed(Row row, List<Block> blocks, List<String> origins) throws SQLException {
        Optional<String> published = row.optional(7);
        Article article = new Article(
                row.text(2),
                row.text(3),
                row.text(4),
                row.text(5),
                row.text(6),
                published.map(PublishedDate::parse),
                new Language(row.text(8)),
                blocks);
        return new FiledArticle(
                new ArticleId(row.text(1)),
                article,
                origins,
                Instant.ofEpochMilli(row.number(10)),
                Instant.ofEpochMilli(row.number(11)));
    }

    private static ArticleEntry entry(Row row) throws SQLException {
        return new ArticleEntry(row.number(1), new ArticleId(row.text(2)), row.number(3) > 0, row.number(4));
    }
}
