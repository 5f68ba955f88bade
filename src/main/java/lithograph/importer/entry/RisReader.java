package lithograph.importer.entry;

import java.io.IOException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lithograph.importer.reading.Findings;
import lithograph.importer.reading.Input;
import lithograph.importer.reading.TextDecoding;
import lithograph.importer.reading.UnreadableException;
import lithograph.importer.text.TextArticle;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// RIS, as reference managers and publishers write it: one article a reference.
public final class RisReader {
    private static final int LARGEST = 64 * 1024 * 1024;
    private static final Pattern LINE = Pattern.compile("([A-Z][A-Z0-9])  - ?(.*)");
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("TI", "title"),
            Map.entry("T1", "title"),
            Map.entry("CT", "title"),
            Map.entry("AB", "abstract"),
            Map.entry("N2", "abstract"),
            Map.entry("UR", "url"),
            Map.entry("DO", "doi"),
            Map.entry("LA", "language"),
            Map.entry("JO", "journal"),
            Map.entry("JF", "journal"),
            Map.entry("T2", "journal"),
            Map.entry("PB", "publisher"),
            Map.entry("DA", "date"),
            Map.entry("PY", "year"),
            Map.entry("Y1", "year"),
            Map.entry("Y2", "accessed"),
            Map.entry("N1", "note"),
            Map.entry("L1", "file"));

    private RisReader() {}

    public static boolean begins(String start) {
        return start.stripLeading().matches("(?s)TY  - .*");
    }

    public static void read(Input input, Findings findings) throws IOException {
        ObjectNode reference = JsonNodeFactory.instance.objectNode();
        int count = 0;
        for (String line : TextArticle.clean(TextDecoding.text(input.bytes(LARGEST)))
                .lines()
                .toList()) {
            Matcher matcher = LINE.matcher(line.strip() + " ");
            if (!matcher.matches()) {
                continue;
            }
            String value = matcher.group(2).strip();
            switch (matcher.group(1)) {
                case "TY" -> reference = JsonNodeFactory.instance.objectNode();
                case "ER" -> Reference.read(reference, input, "reference" + ++count, count, findings);
                case "AU", "A1" -> list(reference, "author").addObject().put("name", Reference.person(value));
                case "KW" -> list(reference, "keywords").add(value);
                default -> put(reference, NAMES.getOrDefault(matcher.group(1), ""), value);
            }
        }
        if (count == 0) {
            throw new UnreadableException("The list of references holds none that ends (ER).");
        }
    }

    private static void put(ObjectNode reference, String name, String value) {
        if (!name.isEmpty() && !value.isEmpty() && !reference.has(name)) {
            reference.put(
                    name,
                    value.matches("\\d{4}/\\d{2}/\\d{2}/?.*")
                            ? value.substring(0, 10)
                            : value.replaceFirst("^(\\d{4})/+$", "$1"));
        }
    }

    private static ArrayNode list(ObjectNode reference, String name) {
        return reference.get(name) instanceof ArrayNode array ? array : reference.putArray(name);
    }
}
