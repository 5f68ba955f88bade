package lithograph.importer.html;

import java.util.List;
import java.util.Optional;
import lithograph.article.Block;
import lithograph.importer.block.Whitespace;
import org.jsoup.nodes.Element;

/// Reads pictures and where they lead.
final class HtmlFigures {
    /// Where pages keep the picture's address, those of lazy loaders first.
    private static final List<String> SOURCES =
            List.of("data-src", "data-lazy-src", "data-original", "data-orig-file", "src");

    private static final int SMALLEST = 60;

    private HtmlFigures() {}

    /// A figure that holds a picture; empty where it holds a table, code or a quote, or no picture.
    static Optional<Block.Figure> read(Element figure) {
        Element image = figure.selectFirst("img");
        if (image == null || figure.selectFirst("table, pre, blockquote") != null) {
            return Optional.empty();
        }
        Element caption = figure.selectFirst("figcaption");
        return Optional.of(new Block.Figure(
                source(image), Whitespace.collapse(image.attr("alt")), caption == null ? "" : PlainText.of(caption)));
    }

    /// A picture that stands alone; empty for icons, spacers and those without an address.
    static Optional<Block.Figure> picture(Element image) {
        String source = source(image);
        if (source.isEmpty() || isTiny(image.attr("width")) || isTiny(image.attr("height"))) {
            return Optional.empty();
        }
        return Optional.of(new Block.Figure(source, Whitespace.collapse(image.attr("alt")), ""));
    }

    /// The address in an attribute: absolute where the page's own is known, empty for scripts.
    static String address(Element element, String attribute) {
        String given = element.attr(attribute).strip();
        String absolute = isPlain(given) && element.baseUri().isEmpty() ? given : element.absUrl(attribute);
        String address = absolute.isEmpty() ? given : absolute;
        return address.regionMatches(true, 0, "javascript:", 0, 11) ? "" : address;
    }

    /// True where resolving could change nothing: an exception for each link of a page without a base is dear.
    private static boolean isPlain(String address) {
        boolean web = address.startsWith("https://") || address.startsWith("http://");
        return (web || address.indexOf(':') < 0) && address.chars().allMatch(c -> c > ' ' && c < 0x7f);
    }

    private static String source(Element image) {
        for (String attribute : SOURCES) {
            String address = address(image, attribute);
            if (!address.isEmpty() && (attribute.equals("src") || !address.startsWith("data:"))) {
                return address;
            }
        }
        return "";
    }

    private static boolean isTiny(String size) {
        return size.strip().matches("\\d{1,3}") && Integer.parseInt(size.strip()) < SMALLEST;
    }
}
