package lithograph.importer.html;

import java.util.stream.Collectors;
import lithograph.article.Block;
import lithograph.importer.block.RichText;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// The shown text of an element.
public final class PlainText {
    private PlainText() {}

    /// The shown text of an element, a paragraph or an item a line.
    public static String blocks(Element root) {
        return HtmlBlocks.of(root).stream().map(Block::text).collect(Collectors.joining("\n"));
    }

    /// On one line.
    public static String of(Element root) {
        RichText text = new RichText();
        root.filter(new NodeFilter() {
            @Override
            public FilterResult head(Node node, int depth) {
                if (node instanceof TextNode words) {
                    text.append(words.getWholeText());
                } else if (node instanceof Element element) {
                    if (HtmlTags.isUnseen(element)) {
                        return FilterResult.SKIP_ENTIRELY;
                    }
                    if (!HtmlTags.isInline(element) || element.normalName().equals("br")) {
                        text.append(" ");
                    }
                }
                return FilterResult.CONTINUE;
            }

            @Override
            public FilterResult tail(Node node, int depth) {
                if (node instanceof Element element && !HtmlTags.isInline(element)) {
                    text.append(" ");
                }
                return FilterResult.CONTINUE;
            }
        });
        return text.text();
    }
}
