package lithograph.store;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import lithograph.article.Article;
import lithograph.article.Block;
import lithograph.article.Language;
import lithograph.article.PublishedDate;

/// What an article says, as columns: the same in each table that keeps articles.
final class ArticleColumns {
    /// Without the blocks, for where those would be too much.
    static final String HEADING = "title, summary, byline, site, url, published, modified, language";

    static final String ALL = HEADING + ", blocks";

    /// As many question marks.
    static final String VALUES = "?, ?, ?, ?, ?, ?, ?, ?, ?";

    /// Each with a new value.
    static final String SET = ALL.replace(",", " = ?,") + " = ?";

    private ArticleColumns() {}

    /// The values of [#ALL].
    static List<Object> of(Packed packed) {
        Article article = packed.article();
        return List.of(
                article.title(),
                article.summary(),
                article.byline(),
                article.site(),
                article.url(),
                article.published().map(PublishedDate::toString),
                article.modified().map(PublishedDate::toString),
                article.language().code(),
                packed.blocks());
    }

    /// The article of [#ALL], the first of which is column `first`.
    static Article whole(Row row, int first) throws SQLException, IOException {
        return article(row, first, BlockJson.read(Compression.unpack(row.bytes(first + 8))));
    }

    /// The article of [#HEADING], without blocks.
    static Article heading(Row row, int first) throws SQLException {
        return article(row, first, List.of());
    }

    private static Article article(Row row, int first, List<Block> blocks) throws SQLException {
        return new Article(
                row.text(first),
                row.text(first + 1),
                row.text(first + 2),
                row.text(first + 3),
                row.text(first + 4),
                date(row, first + 5),
                date(row, first + 6),
                new Language(row.text(first + 7)),
                blocks);
    }

    private static Optional<PublishedDate> date(Row row, int column) throws SQLException {
        return row.optional(column).map(PublishedDate::parse);
    }
}
