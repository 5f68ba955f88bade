package lithograph.store;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import lithograph.article.Block;
import lithograph.article.Block.Analysis;
import lithograph.article.Block.Code;
import lithograph.article.Block.Figure;
import lithograph.article.Block.Heading;
import lithograph.article.Block.ListItem;
import lithograph.article.Block.Paragraph;
import lithograph.article.Block.Quote;
import lithograph.article.Block.Table;
import lithograph.article.Block.Takeaways;
import lithograph.article.Inline;
import lithograph.article.Inline.CodeSpan;
import lithograph.article.Inline.Emphasis;
import lithograph.article.Inline.Link;
import lithograph.article.Inline.Strong;
import lithograph.article.Span;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The blocks of an article as JSON: `{"version": 1, "blocks": [["p", "text", [["em", 0, 4]]], ...]}`. Each block is an
/// array: its sort, then the components of its record in their order.
final class BlockJson {
    private static final int VERSION = 1;
    private static final JsonMapper MAPPER = new JsonMapper();

    private BlockJson() {}

    static byte[] write(List<Block> blocks) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = MAPPER.createGenerator(text)) {
            json.writeStartObject();
            json.writeNumberProperty("version", VERSION);
            json.writeArrayPropertyStart("blocks");
            for (Block block : blocks) {
                json.writeStartArray();
                write(json, block);
                json.writeEndArray();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        // Not straight to bytes: Jackson refuses half a surrogate pair, which getBytes turns into one question mark.
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(JsonGenerator json, Block block) {
        switch (block) {
            case Heading(var level, var text) ->
                json.writeString("h").writeNumber(level).writeString(text);
            case Paragraph(String text, List<Inline> inlines) -> {
                json.writeString("p").writeString(text);
                inlines(json, inlines);
            }
            case ListItem(var depth, var number, var text, var inlines) -> {
                json.writeString("li").writeNumber(depth).writeNumber(number).writeString(text);
                inlines(json, inlines);
            }
            case Quote(String text, List<Inline> inlines) -> {
                json.writeString("quote").writeString(text);
                inlines(json, inlines);
            }
            case Code(String text, String language) ->
                json.writeString("code").writeString(text).writeString(language);
            case Table(var rows, var headerRows, var caption) -> {
                json.writeString("table").writeStartArray();
                rows.forEach(row -> strings(json, row));
                json.writeEndArray().writeNumber(headerRows).writeString(caption);
            }
            case Figure(String source, String alternative, String caption) ->
                json.writeString("figure")
                        .writeString(source)
                        .writeString(alternative)
                        .writeString(caption);
            case Takeaways(String title, List<String> items) -> {
                json.writeString("takeaways").writeString(title);
                strings(json, items);
            }
            case Analysis(String title, List<String> paragraphs, String byline) -> {
                json.writeString("analysis").writeString(title);
                strings(json, paragraphs);
                json.writeString(byline);
            }
        }
    }

    private static void inlines(JsonGenerator json, List<Inline> inlines) {
        json.writeStartArray();
        for (Inline inline : inlines) {
            json.writeStartArray();
            json.writeString(
                    switch (inline) {
                        case Emphasis e -> "em";
                        case Strong s -> "strong";
                        case CodeSpan c -> "code";
                        case Link l -> "a";
                    });
            json.writeNumber(inline.span().start()).writeNumber(inline.span().end());
            if (inline instanceof Link(Span span, String target)) {
                json.writeString(target);
            }
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private static void strings(JsonGenerator json, List<String> strings) {
        json.writeStartArray();
        strings.forEach(json::writeString);
        json.writeEndArray();
    }

    static List<Block> read(byte[] bytes) throws IOException {
        try {
            JsonNode root = MAPPER.readTree(bytes);
            if (root.path("version").asInt(0) != VERSION) {
                throw new IOException("an article is stored in a form that this version does not read");
            }
            List<Block> blocks = new ArrayList<>();
            for (JsonNode block : root.path("blocks")) {
                blocks.add(block(block));
            }
            return blocks;
        } catch (JacksonException | IllegalArgumentException e) {
            throw new IOException("an article's stored text is damaged", e);
        }
    }

    private static Block block(JsonNode block) throws IOException {
        String sort = block.path(0).asString("");
        return switch (sort) {
            case "h" -> new Heading(integer(block, 1), text(block, 2));
            case "p" -> new Paragraph(text(block, 1), inlines(block.path(2)));
            case "li" -> new ListItem(integer(block, 1), integer(block, 2), text(block, 3), inlines(block.path(4)));
            case "quote" -> new Quote(text(block, 1), inlines(block.path(2)));
            case "code" -> new Code(text(block, 1), text(block, 2));
            case "table" -> {
                List<List<String>> rows = new ArrayList<>();
                for (JsonNode row : block.path(1)) {
                    rows.add(strings(row));
                }
                yield new Table(rows, integer(block, 2), text(block, 3));
            }
            case "figure" -> new Figure(text(block, 1), text(block, 2), text(block, 3));
            case "takeaways" -> new Takeaways(text(block, 1), strings(block.path(2)));
            case "analysis" -> new Analysis(text(block, 1), strings(block.path(2)), text(block, 3));
            default -> throw new IOException("an article is stored with a block of the unknown sort '" + sort + "'");
        };
    }

    private static List<Inline> inlines(JsonNode array) throws IOException {
        List<Inline> inlines = new ArrayList<>(array.size());
        for (JsonNode inline : array) {
            Span span = new Span(integer(inline, 1), integer(inline, 2));
            String sort = text(inline, 0);
            inlines.add(
                    switch (sort) {
                        case "em" -> new Emphasis(span);
                        case "strong" -> new Strong(span);
                        case "code" -> new CodeSpan(span);
                        case "a" -> new Link(span, text(inline, 3));
                        default -> throw new IOException("an article is stored with the unknown markup '" + sort + "'");
                    });
        }
        return inlines;
    }

    private static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>(array.size());
        for (JsonNode string : array) {
            strings.add(string.asString(""));
        }
        return strings;
    }

    private static String text(JsonNode array, int index) {
        return array.path(index).asString("");
    }

    private static int integer(JsonNode array, int index) {
        return array.path(index).asInt(0);
    }
}
