package lithograph.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lithograph.article.Block;
import lithograph.notes.Highlight;

/// What a template can name: strings, lists of strings, and lists of these again. An unknown string is empty, and a
/// section of it is left out.
final class TemplateValues {
    private TemplateValues() {}

    static Map<String, Object> of(ExportHeading heading, List<Exported> items) {
        List<Map<String, Object>> articles = new ArrayList<>();
        List<Map<String, Object>> notes = new ArrayList<>();
        List<Map<String, Object>> all = new ArrayList<>();
        for (Exported item : items) {
            all.add(item(item));
            if (item instanceof ExportedArticle article) {
                articles.add(article(article));
            } else if (item instanceof Exported.OwnNote note) {
                notes.add(note(note));
            }
        }
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("heading", heading.title());
        values.put("query", heading.query());
        values.put("exported", heading.day().toString());
        values.put("count", articles.size());
        values.put("articles", articles);
        values.put("notes", notes);
        values.put("items", all);
        return values;
    }

    /// What it is stands under the name of its kind, and nothing under the others'.
    private static Map<String, Object> item(Exported item) {
        Map<String, Object> values = new LinkedHashMap<>();
        List.of("isArticle", "isPassage", "isNote", "isFact", "isHeading").forEach(kind -> values.put(kind, false));
        switch (item) {
            case ExportedArticle article -> {
                values.put("isArticle", true);
                values.putAll(article(article));
            }
            case Exported.Passage(ExportedArticle article, Highlight highlight) -> {
                values.put("isPassage", true);
                values.putAll(article(article));
                values.putAll(highlight(article, highlight));
            }
            case Exported.OwnNote note -> {
                values.put("isNote", true);
                values.putAll(note(note));
            }
            case Exported.Claim(String claim, String quote, Optional<ExportedArticle> source) -> {
                values.put("isFact", true);
                source.ifPresent(article -> values.putAll(article(article)));
                values.put("claim", claim);
                values.put("quote", quote);
            }
            case Exported.Heading(String words) -> {
                values.put("isHeading", true);
                values.put("title", words);
            }
        }
        return values;
    }

    private static Map<String, Object> note(Exported.OwnNote own) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("id", own.jotting().id());
        values.put("title", own.title());
        values.put("about", own.about());
        values.put("kind", own.kind());
        values.put("quote", own.quote());
        values.put("reference", own.source().map(ExportedArticle::reference).orElse(""));
        values.put("note", own.jotting().text());
        values.put("tags", own.jotting().tags());
        values.put("created", own.jotting().created().toString());
        values.put("changed", own.jotting().changed().toString());
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
