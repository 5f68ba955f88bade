package lithograph.importer.entry;

import java.io.IOException;
import java.util.Optional;
import lithograph.importer.reading.Findings;
import lithograph.importer.reading.Input;
import lithograph.importer.reading.Passed;
import lithograph.importer.reading.UnreadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// JSON to articles: an object, an array of objects, or several objects in a row. One object is in memory at a time.
public final class JsonReader {
    /// Takes one value from a parser and leaves the next ones there.
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonReader() {}

    private static String read(int count) {
        return switch (count) {
            case 0 -> "";
            case 1 -> " The one article above was read.";
            default -> " The " + count + " articles above were read.";
        };
    }

    public static void read(Input input, Findings findings) throws IOException {
        int count = 0;
        boolean empty = true;
        try (JsonParser parser = MAPPER.createParser(input.stream())) {
            boolean many = false;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_ARRAY) {
                    many = true;
                } else if (token != JsonToken.END_ARRAY) {
                    empty = false;
                    int line = parser.currentTokenLocation().getLineNr();
                    JsonNode node = MAPPER.readTree(parser);
                    Optional<Integer> number = many ? Optional.of(++count) : Optional.empty();
                    String part = number.map(n -> "item" + n).orElse("");
                    if (node.has("slug") && node.has("savedAt")) {
                        Reference.read(node, input, part, count, findings);
                    } else {
                        JsonArticle.read(node, input, part, "Line " + line, findings);
                    }
                }
            }
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            // Nothing else reads the pages that lie beside such a list.
            String pages = Passed.isListOfJoined(input.name())
                    ? " The pages that it should list, in the folder content beside it, were left out."
                    : "";
            throw new UnreadableException(
                    "The JSON is broken in line " + line + ": " + JsonFault.reason(e) + "." + read(count) + pages);
        }
        if (empty) {
            throw new UnreadableException("The JSON holds no entries.");
        }
    }
}
