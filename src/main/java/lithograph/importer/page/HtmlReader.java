package lithograph.importer.page;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import lithograph.article.Article;
import lithograph.article.Block;
import lithograph.importer.block.Boxes;
import lithograph.importer.block.Furniture;
import lithograph.importer.html.PageOutline;
import lithograph.importer.metadata.AboutLine;
import lithograph.importer.metadata.Metadata;
import lithograph.importer.metadata.PageHints;
import lithograph.importer.reading.Draft;
import lithograph.importer.reading.TextDecoding;
import lithograph.importer.reading.UnreadableException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// Web pages to articles. Immutable; safe for any number of threads.
public final class HtmlReader {
    private static final int REPEATED = 60;
    private static final int FIRST_BLOCKS = 6;
    private static final int HEAD_BLOCKS = 4;

    private HtmlReader() {}

    /// The article of a page in any charset.
    ///
    /// @param origin where the page came from, kept in the draft
    /// @throws IOException where the page has no text; the message is a sentence for the user
    public static Draft read(byte[] bytes, String origin) throws IOException {
        return read(TextDecoding.html(bytes), origin);
    }

    /// The article of a page that is decoded.
    ///
    /// @throws IOException where the page has no text; the message is a sentence for the user
    public static Draft read(String html, String origin) throws IOException {
        Document page = Jsoup.parse(html);
        PageOutline outline = PageOutline.of(page.body());
        Metadata metadata = Metadata.of(page, outline);
        List<Block> content = MainContent.of(page, outline, metadata.hints());
        List<Block> blocks =
                Boxes.set(Furniture.cut(withoutHead(content, metadata.title()))).blocks();
        if (blocks.stream().allMatch(block -> block.text().isEmpty())) {
            throw new UnreadableException("The page has no text.");
        }
        Article article = new Article(
                metadata.title(),
                isRepeated(metadata.summary(), blocks) ? "" : metadata.summary(),
                metadata.byline(),
                metadata.site(),
                metadata.url(),
                metadata.published(),
                metadata.language(),
                blocks);
        return new Draft(origin, Optional.empty(), article.modified(metadata.modified()), List.of());
    }

    /// Leaves out what the metadata have: the title, and lines of names and dates below it.
    private static List<Block> withoutHead(List<Block> blocks, String title) {
        int from = 0;
        while (from < Math.min(HEAD_BLOCKS, blocks.size() - 1) && isHead(blocks.get(from), title)) {
            from++;
        }
        return blocks.subList(from, blocks.size());
    }

    private static boolean isHead(Block block, String title) {
        return switch (block) {
            case Block.Heading heading -> PageHints.letters(heading.text()).equals(PageHints.letters(title));
            case Block.Paragraph paragraph -> AboutLine.of(paragraph.text()).isPresent();
            case Block.ListItem _, Block.Quote _, Block.Code _, Block.Table _, Block.Figure _ -> false;
            case Block.Takeaways _, Block.Analysis _ -> false;
        };
    }

    /// True where the description is the beginning of the text, whole or cut off.
    private static boolean isRepeated(String summary, List<Block> blocks) {
        String letters = PageHints.letters(summary);
        String start = letters.substring(0, Math.min(letters.length(), REPEATED));
        return blocks.stream()
                .limit(FIRST_BLOCKS)
                .anyMatch(block -> PageHints.letters(block.text()).contains(start));
    }
}
