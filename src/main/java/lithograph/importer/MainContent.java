package lithograph.importer;

import java.util.List;
import lithograph.article.Block;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Finds the article on a page: a pure function from the DOM to blocks.
final class MainContent {
    private MainContent() {}

    /// The blocks of the article, in order; empty where the page shows no text.
    static List<Block> of(Document page) {
        Element article = page.selectFirst("article");
        return HtmlBlocks.of(article == null ? page.body() : article);
    }
}
