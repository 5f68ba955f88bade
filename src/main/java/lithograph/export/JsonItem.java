package lithograph.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import lithograph.article.Article;
import lithograph.article.Block;
import lithograph.notes.Anchor;
import lithograph.notes.Highlight;
import tools.jackson.core.JsonGenerator;

/// One thing that leaves, as the object that `export.schema.json` describes for its kind.
final class JsonItem {
    private JsonItem() {}

    /// @param position counts what leaves, from 1
    static void write(JsonGenerator json, Exported item, int position) {
        json.writeStartObject();
        json.writeStringProperty("kind", kind(item));
        json.writeNumberProperty("position", position);
        switch (item) {
            case ExportedArticle article -> article(json, article);
            case Exported.Passage(ExportedArticle article, Highlight highlight) -> {
                source(json, Optional.of(article));
                highlight(json, highlight);
            }
            case Exported.OwnNote note -> note(json, note);
            case Exported.Claim(String claim, String quote, Optional<ExportedArticle> source) -> {
                json.writeStringProperty("claim", claim);
                json.writeStringProperty("quote", quote);
                source(json, source);
            }
            case Exported.Heading(String words) -> json.writeStringProperty("title", words);
        }
        json.writeEndObject();
    }

    private static String kind(Exported item) {
        return switch (item) {
            case ExportedArticle article -> "article";
            case Exported.Passage passage -> "highlight";
            case Exported.OwnNote note -> "note";
            case Exported.Claim claim -> "fact";
            case Exported.Heading heading -> "heading";
        };
    }

    private static void note(JsonGenerator json, Exported.OwnNote own) {
        json.writeStringProperty("id", own.jotting().id());
        json.writeStringProperty("title", own.title());
        json.writeStringProperty("subject", own.kind());
        json.writeStringProperty("about", own.about());
        json.writeStringProperty("quote", own.quote());
        source(json, own.source());
        json.writeStringProperty("note", own.jotting().text());
        strings(json, "tags", own.jotting().tags());
        json.writeStringProperty("created", own.jotting().created().toString());
        json.writeStringProperty("changed", own.jotting().changed().toString());
    }

    /// The article that it stands in, by its id and as it is cited; empty strings where there is none.
    private static void source(JsonGenerator json, Optional<ExportedArticle> source) {
        json.writeStringProperty(
                "article", source.map(article -> article.filed().id().value()).orElse(""));
        json.writeStringProperty(
                "reference", source.map(ExportedArticle::reference).orElse(""));
        json.writeStringProperty("url", source.map(ExportedArticle::link).orElse(""));
    }

    private static void article(JsonGenerator json, ExportedArticle exported) {
        Article article = exported.article();
        json.writeStringProperty("id", exported.filed().id().value());
        json.writeStringProperty("title", article.title());
        json.writeStringProperty("summary", article.summary());
        json.writeStringProperty("byline", article.byline());
        json.writeStringProperty("source", article.source());
        json.writeStringProperty("url", article.url());
        json.writeStringProperty("published", exported.published());
        json.writeStringProperty("language", article.language().code());
        strings(
                json,
                "origins",
                exported.filed().origins().stream().map(ExportedArticle::last).toList());
        json.writeStringProperty("added", exported.filed().added().toString());
        json.writeStringProperty("changed", exported.filed().changed().toString());
        strings(json, "tags", exported.tags());
        strings(json, "mentions", exported.entities());
        json.writeStringProperty("snippet", exported.snippet());
        json.writeStringProperty(
                "text", exported.text().stream().map(Block::text).collect(Collectors.joining("\n\n")));
        json.writeStringProperty("note", exported.note().text());
        json.writeArrayPropertyStart("highlights");
        for (Highlight highlight : exported.highlights()) {
            json.writeStartObject();
            highlight(json, highlight);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void highlight(JsonGenerator json, Highlight highlight) {
        Anchor anchor = highlight.anchor();
        json.writeStringProperty("id", highlight.id());
        json.writeStringProperty("quote", anchor.exact());
        json.writeStringProperty("prefix", anchor.prefix());
        json.writeStringProperty("suffix", anchor.suffix());
        json.writeNumberProperty("start", anchor.position().start());
        json.writeNumberProperty("end", anchor.position().end());
        json.writeStringProperty("color", highlight.color().name().toLowerCase(Locale.ROOT));
        json.writeStringProperty("comment", highlight.comment());
        strings(json, "tags", highlight.tags());
        json.writeBooleanProperty("placed", highlight.placed());
        json.writeStringProperty("created", highlight.created().toString());
        json.writeStringProperty("changed", highlight.changed().toString());
    }

    private static void strings(JsonGenerator json, String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }
}
