package lithograph.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import lithograph.article.Span;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A stored value as JSON and back. Numbers, text and null are what they are; an article's blocks are the object of
/// [BlockJson], spans an array of `[start, end]`, and other bytes `{"base64": "..."}`.
final class RowJson {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String BASE64 = "base64";

    private RowJson() {}

    static JsonNode write(String column, Optional<Object> value) {
        return switch (value.orElse(Optional.empty())) {
            case Long number -> NODES.numberNode(number);
            case Double number -> NODES.numberNode(number);
            case byte[] bytes -> bytes(column, bytes);
            case String text -> NODES.stringNode(text);
            default -> NODES.nullNode();
        };
    }

    private static JsonNode bytes(String column, byte[] bytes) {
        try {
            // What does not come back as it was is no form that is known here, and leaves as bytes.
            JsonNode read = switch (column) {
                case "blocks" -> MAPPER.readTree(Compression.unpack(bytes));
                case "spans" -> spans(SpanBytes.read(bytes));
                default -> NODES.nullNode();
            };
            if (Arrays.equals(bytes, packed(read))) {
                return read;
            }
        } catch (IOException | JacksonException | IllegalArgumentException e) {
            return base64(bytes);
        }
        return base64(bytes);
    }

    private static ObjectNode base64(byte[] bytes) {
        return NODES.objectNode().put(BASE64, Base64.getEncoder().encodeToString(bytes));
    }

    private static ArrayNode spans(List<Span> spans) {
        ArrayNode array = NODES.arrayNode();
        spans.forEach(span -> array.addArray().add(span.start()).add(span.end()));
        return array;
    }

    /// A value for [Sql#update]: an empty Optional stands for null.
    static Object read(JsonNode json) throws IOException {
        if (json.isNull() || json.isMissingNode()) {
            return Optional.empty();
        }
        if (json.isIntegralNumber()) {
            return json.asLong();
        }
        if (json.isNumber()) {
            return json.asDouble();
        }
        if (json.isString()) {
            return json.asString("");
        }
        return packed(json);
    }

    private static byte[] packed(JsonNode json) throws IOException {
        if (json.isArray()) {
            List<Span> spans = new ArrayList<>(json.size());
            for (JsonNode span : json) {
                spans.add(new Span(span.path(0).asInt(0), span.path(1).asInt(0)));
            }
            return SpanBytes.write(spans);
        }
        if (json.has(BASE64)) {
            return Base64.getDecoder().decode(json.path(BASE64).asString(""));
        }
        if (json.isObject()) {
            return Compression.pack(MAPPER.writeValueAsString(json).getBytes(StandardCharsets.UTF_8));
        }
        return new byte[0];
    }
}
