package lithograph.importer.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lithograph.article.Block;
import lithograph.importer.html.HtmlBlocks;
import org.jsoup.Jsoup;

/// HTML within Markdown. Tags that HTML knows are dropped, their text kept; anything else in angle brackets (`<think>`)
/// is text.
final class MarkdownHtml {
    private static final Pattern TAG = Pattern.compile("</?([A-Za-z][A-Za-z0-9-]*)(?:\\s[^>]*)?/?>", Pattern.DOTALL);
    private static final Set<String> KNOWN = Set.of(
            ("a abbr article aside b blockquote br button caption center cite code col colgroup dd del details dfn div dl dt"
                            + " em embed figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hr html body i"
                            + " iframe img input ins kbd label li link main mark meta nav object ol option p param picture"
                            + " pre q s samp script section select small source span strike strong style sub summary sup"
                            + " svg table tbody td textarea tfoot th thead time title tr tt u ul var video audio wbr")
                    .split(" "));

    private MarkdownHtml() {}

    /// What a single tag or comment is as text.
    static String inline(String literal) {
        if (literal.startsWith("<!--")) {
            return "";
        }
        Matcher tag = TAG.matcher(literal);
        if (!tag.matches() || !KNOWN.contains(tag.group(1).toLowerCase(Locale.ROOT))) {
            return literal;
        }
        return tag.group(1).equalsIgnoreCase("br") ? "\n" : "";
    }

    /// The figures, quotes and paragraphs of a stretch of HTML.
    static List<Block> blocks(String html) {
        Matcher tag = TAG.matcher(html);
        boolean known = html.startsWith("<!--")
                || (tag.find() && KNOWN.contains(tag.group(1).toLowerCase(Locale.ROOT)));
        if (!known) {
            return LineBlocks.of(html);
        }
        return HtmlBlocks.of(Jsoup.parseBodyFragment(html).body());
    }
}
