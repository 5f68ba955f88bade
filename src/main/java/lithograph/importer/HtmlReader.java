package lithograph.importer;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import lithograph.article.Article;
import lithograph.article.Block;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// Web pages to articles. Immutable; safe for any number of threads.
final class HtmlReader {
    private HtmlReader() {}

    /// The article of a page in any charset.
    ///
    /// @param origin where the page came from, kept in the draft
    /// @throws IOException where the page has no text; the message is a sentence for the user
    static Draft read(byte[] bytes, String origin) throws IOException {
        return read(TextDecoding.html(bytes), origin);
    }

    /// The article of a page that is decoded.
    ///
    /// @throws IOException where the page has no text; the message is a sentence for the user
    static Draft read(String html, String origin) throws IOException {
        Document page = Jsoup.parse(html);
        PageOutline outline = PageOutline.of(page.body());
        Metadata metadata = Metadata.of(page, outline);
        List<Block> blocks = MainContent.of(page, outline, metadata.hints());
        if (blocks.stream().allMatch(block -> block.text().isEmpty())) {
            throw new IOException("The page has no text.");
        }
        Article article = new Article(
                metadata.title(),
                metadata.summary(),
                metadata.byline(),
                metadata.site(),
                metadata.url(),
                metadata.published(),
                metadata.language(),
                blocks);
        return new Draft(origin, Optional.empty(), article, List.of());
    }
}
