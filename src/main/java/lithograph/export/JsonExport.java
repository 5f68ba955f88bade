package lithograph.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import lithograph.article.Article;
import lithograph.article.Block;
import lithograph.notes.Anchor;
import lithograph.notes.Highlight;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/// One object with everything, as `export.schema.json` describes it.
final class JsonExport implements Export {
    static final int VERSION = 1;
    static final JsonMapper MAPPER =
            JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
    private static final PrettyPrinter PRETTY =
            new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES);

    private final JsonGenerator json;

    JsonExport(ExportHeading heading, Writer to) throws IOException {
        json = generator(to);
        json.writeStartObject();
        json.writeNumberProperty("lithograph", VERSION);
        json.writeStringProperty("title", heading.title());
        json.writeStringProperty("query", heading.query());
        json.writeStringProperty("exported", heading.made().toString());
        json.writeArrayPropertyStart("articles");
    }

    static JsonGenerator generator(Writer to) throws IOException {
        try {
            return MAPPER.writer().with(PRETTY).createGenerator(to);
        } catch (JacksonException e) {
            throw new IOException(e.getOriginalMessage(), e);
        }
    }

    @Override
    public void add(ExportedArticle exported) throws IOException {
        try {
            write(json, exported);
        } catch (JacksonException e) {
            throw new IOException(e.getOriginalMessage(), e);
        }
    }

    static void write(JsonGenerator json, ExportedArticle exported) {
        Article article = exported.article();
        json.writeStartObject();
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
        exported.highlights().forEach(highlight -> highlight(json, highlight));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void highlight(JsonGenerator json, Highlight highlight) {
        Anchor anchor = highlight.anchor();
        json.writeStartObject();
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
        json.writeEndObject();
    }

    private static void strings(JsonGenerator json, String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    @Override
    public void end() throws IOException {
        try {
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
            json.close();
        } catch (JacksonException e) {
            throw new IOException(e.getOriginalMessage(), e);
        }
    }
}
