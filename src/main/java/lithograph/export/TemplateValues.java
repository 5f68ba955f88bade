package lithograph.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import lithograph.article.Block;
import lithograph.notes.Highlight;

/// What a template can name: strings, lists of strings, and lists of these again. An unknown string is empty, and a
/// section of it is left out.
final class TemplateValues {
    private TemplateValues() {}

    static Map<String, Object> of(ExportHeading heading, List<ExportedArticle> articles) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("heading", heading.title());
        values.put("query", heading.query());
        values.put("exported", heading.day().toString());
        values.put("count", articles.size());
        values.put("articles", articles.stream().map(TemplateValues::article).toList());
        return values;
    }

    private static Map<String, Object> article(ExportedArticle exported) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("id", exported.filed().id().value());
        values.put("title", exported.title());
        values.put("summary", exported.article().summary());
        values.put("authors", exported.authors());
        values.put("byline", exported.article().byline());
        values.put("source", exported.article().source());
        values.put("url", exported.link());
        values.put("published", exported.published());
        values.put("added", exported.added().toString());
        values.put("language", exported.article().language().code());
        values.put("file", exported.fileName());
        values.put("tags", exported.tags());
        values.put("mentions", exported.entities());
        values.put("snippet", exported.snippet());
        values.put("reference", exported.reference());
        values.put("note", exported.note().text());
        values.put("text", exported.text().stream().map(Block::text).collect(Collectors.joining("\n\n")));
        values.put(
                "highlights",
                exported.highlights().stream()
                        .map(highlight -> highlight(exported, highlight))
                        .toList());
        return values;
    }

    private static Map<String, Object> highlight(ExportedArticle exported, Highlight highlight) {
        Map<String, Object> values = new LinkedHashMap<>();
        String quote = highlight.anchor().exact();
        values.put("quote", quote);
        values.put("quoted", MarkdownText.quote(quote));
        values.put("comment", highlight.comment());
        values.put("color", highlight.color().name().toLowerCase(Locale.ROOT));
        values.put("tags", highlight.tags());
        values.put("placed", highlight.placed());
        values.put("link", TextFragment.link(exported.link(), quote));
        values.put("created", highlight.created().toString());
        return values;
    }
}
