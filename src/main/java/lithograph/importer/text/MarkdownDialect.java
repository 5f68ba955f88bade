package lithograph.importer.text;

import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lithograph.article.Block;
import lithograph.importer.reading.Draft;

/// What Obsidian, Jekyll and Hugo write beside Markdown: wiki links become their text; templates, attribute lists and
/// comments go.
final class MarkdownDialect {
    private static final Pattern WIKI_IMAGE = Pattern.compile("!\\[\\[([^\\]|\\n]{1,300})(?:\\|[^\\]\\n]*)?]]");
    private static final Pattern WIKI_LINK = Pattern.compile("\\[\\[([^\\]|\\n]{1,300})(?:\\|([^\\]\\n]{1,300}))?]]");
    private static final Pattern CALLOUT = Pattern.compile("(?m)^(>\\s*)\\[!\\w+][+-]?[ \\t]*");
    private static final Pattern TEMPLATE = Pattern.compile("\\{%[^\\n]*?%}|\\{\\{[<%][^\\n]*?[>%]}}");
    private static final Pattern ATTRIBUTES =
            Pattern.compile("(?m)^\\{:[^}\\n]*}[ \\t]*$|\\{:\\s*[^}\\n]*}|%%[^%\\n]*%%");
    private static final Pattern HIGHLIGHT = Pattern.compile("==(?=\\S)([^=\\n]+?)(?<=\\S)==");
    private static final Pattern BLOCK_ID = Pattern.compile("(?m)[ \\t]\\^[A-Za-z0-9-]{4,12}$");

    private static final Pattern FOOTNOTE =
            Pattern.compile("(?m)^\\[\\^[^\\]\\s]{1,40}]:[ \\t]*|\\[\\^[^\\]\\s]{1,40}]");

    private static final Pattern CODE = Pattern.compile(
            "(?ms)^ {0,3}(```|~~~)[^\\n]*\\n.*?(?:^ {0,3}\\1|\\z)|(?<!`)(`{1,2})(?!`)[^\\n]{1,1000}?(?<!`)\\2(?!`)");

    private MarkdownDialect() {}

    /// What is marked `==so==`.
    static List<Draft.Marked> highlights(String markdown) {
        List<MatchResult> code = code(markdown);
        return HIGHLIGHT
                .matcher(markdown)
                .results()
                .filter(match -> !isWithin(match, code))
                .map(match -> new Draft.Marked(
                        MarkdownBlocks.of(match.group(1)).stream()
                                .map(Block::text)
                                .collect(Collectors.joining(" ")),
                        ""))
                .toList();
    }

    private static List<MatchResult> code(String markdown) {
        return markdown.indexOf('`') < 0 && markdown.indexOf('~') < 0
                ? List.of()
                : CODE.matcher(markdown).results().toList();
    }

    private static boolean isWithin(MatchResult match, List<MatchResult> code) {
        int at = Collections.binarySearch(
                code, match, (a, b) -> a.end() <= b.start() ? -1 : a.start() >= b.end() ? 1 : 0);
        return at >= 0;
    }

    static String plain(String markdown) {
        String plain = markdown;
        if (plain.contains("[[")) {
            plain = WIKI_IMAGE.matcher(plain).replaceAll("![]($1)");
            plain = WIKI_LINK
                    .matcher(plain)
                    .replaceAll(m -> Matcher.quoteReplacement(m.group(2) == null ? m.group(1) : m.group(2)));
        }
        if (plain.contains("[!")) {
            plain = CALLOUT.matcher(plain).replaceAll("$1");
        }
        if (plain.contains("{%") || plain.contains("{{")) {
            plain = TEMPLATE.matcher(plain).replaceAll("");
        }
        if (plain.contains("{:") || plain.contains("%%")) {
            plain = ATTRIBUTES.matcher(plain).replaceAll("");
        }
        if (plain.contains("[^")) {
            plain = FOOTNOTE.matcher(plain).replaceAll("");
        }
        if (plain.contains("==")) {
            List<MatchResult> code = code(plain);
            plain = HIGHLIGHT
                    .matcher(plain)
                    .replaceAll(m -> Matcher.quoteReplacement(isWithin(m, code) ? m.group() : m.group(1)));
        }
        return plain.contains(" ^") ? BLOCK_ID.matcher(plain).replaceAll("") : plain;
    }
}
