package lithograph.importer.html;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lithograph.article.Block;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Reads preformatted text.
final class HtmlCode {
    private static final Pattern LANGUAGE =
            Pattern.compile("\\b(?:language|lang|highlight-source|brush:)[-:]?\\s?([\\w+#.]+)");

    private HtmlCode() {}

    /// The text with its line breaks; empty where it is blank.
    static Optional<Block.Code> read(Element pre) {
        StringBuilder text = new StringBuilder();
        pre.traverse((Node node, int depth) -> {
            if (node instanceof TextNode words) {
                text.append(words.getWholeText());
            } else if (node.normalName().equals("br")) {
                text.append('\n');
            }
        });
        String code = text.toString().replace("\r\n", "\n").stripTrailing();
        while (code.startsWith("\n")) {
            code = code.substring(1);
        }
        return code.isBlank() ? Optional.empty() : Optional.of(new Block.Code(code, language(pre)));
    }

    private static String language(Element pre) {
        Element code = pre.selectFirst("code");
        String classes = pre.className() + " " + (code == null ? "" : code.className());
        Matcher found = LANGUAGE.matcher(classes);
        return found.find() ? found.group(1) : pre.attr("data-language").strip();
    }
}
