package lithograph.store;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import lithograph.article.Article;
import lithograph.article.ArticleId;
import lithograph.article.FiledArticle;

/// The articles. A removed one keeps its row until [#purge()], and is found by [#entry] alone.
public final class ArticleTable {
    private static final String FILED = "SELECT id, added, changed, ";
    /// The first column after those of [#FILED].
    private static final int ARTICLE = 4;

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

    /// The articles, not removed, of this address.
    public List<ArticleEntry> at(String url) throws IOException {
        return sql.list(
                ENTRY + "WHERE url = ? AND url <> '' AND removed = 0 ORDER BY key LIMIT 8", ArticleTable::entry, url);
    }

    /// True where the article says the same as `packed` in every part.
    public boolean says(long key, Packed packed) throws IOException {
        return sql.first("SELECT content_hash FROM article WHERE key = ?", row -> row.bytes(1), key)
                .filter(hash -> Arrays.equals(hash, packed.contentHash()))
                .isPresent();
    }

    /// Files an article under an id that is free.
    public ArticleEntry add(ArticleId id, Packed packed, Instant now) throws IOException {
        long number = sequence.next();
        List<Object> values = new ArrayList<>(ArticleColumns.of(packed));
        values.addAll(List.of(
                packed.textHash(), packed.contentHash(), now.toEpochMilli(), now.toEpochMilli(), number, id.value()));
        sql.update(
                "INSERT INTO article (" + ArticleColumns.ALL
                        + ", text_hash, content_hash, added, changed, sequence, id)" + " VALUES ("
                        + ArticleColumns.VALUES + ", ?, ?, ?, ?, ?, ?)",
                values.toArray());
        return new ArticleEntry(sql.number("SELECT last_insert_rowid()"), id, false, number);
    }

    /// Puts another text in the place of an article's; its id, and when it was added, stay.
    public void update(long key, Packed packed, Instant now) throws IOException {
        List<Object> values = new ArrayList<>(ArticleColumns.of(packed));
        values.addAll(List.of(packed.textHash(), packed.contentHash(), now.toEpochMilli(), sequence.next(), key));
        sql.update(
                "UPDATE article SET " + ArticleColumns.SET
                        + ", text_hash = ?, content_hash = ?, changed = ?, sequence = ? WHERE key = ?",
                values.toArray());
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
        sql.update("DELETE FROM note_link WHERE source IN (SELECT 'article:' || id FROM article WHERE removed > 0)");
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
                FILED + ArticleColumns.ALL + " FROM article WHERE key = ?",
                row -> filed(row, ArticleColumns.whole(row, ARTICLE), origins),
                key);
    }

    /// The article without its blocks and origins, for where those would be too much.
    public Optional<FiledArticle> heading(long key) throws IOException {
        return sql.first(
                FILED + ArticleColumns.HEADING + " FROM article WHERE key = ?",
                row -> filed(row, ArticleColumns.heading(row, ARTICLE), List.of()),
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

    private static FiledArticle filed(Row row, Article article, List<String> origins) throws SQLException {
        return new FiledArticle(
                new ArticleId(row.text(1)),
                article,
                origins,
                Instant.ofEpochMilli(row.number(2)),
                Instant.ofEpochMilli(row.number(3)));
    }

    static ArticleEntry entry(Row row) throws SQLException {
        return new ArticleEntry(row.number(1), new ArticleId(row.text(2)), row.number(3) > 0, row.number(4));
    }
}
