package lithograph.importer.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// The block of properties above a Markdown text: YAML between `---`, or TOML between `+++` (Hugo).
///
/// @param properties an object; what is not YAML is read line by line as `key: value`
/// @param body       the text below
record FrontMatter(JsonNode properties, String body) {
    private static final Pattern YAML =
            Pattern.compile("\\A---[ \\t]*\\n(.*?\\n)?---[ \\t]*(?:\\n|\\z)", Pattern.DOTALL);
    /// Some tools leave out the line end after the closing rule.
    private static final Pattern YAML_GLUED =
            Pattern.compile("\\A---[ \\t]*\\n(.*?\\n)?---(?=[^-\\s])", Pattern.DOTALL);
    private static final Pattern TOML =
            Pattern.compile("\\A\\+\\+\\+[ \\t]*\\n(.*?\\n)?\\+\\+\\+[ \\t]*(?:\\n|\\z)", Pattern.DOTALL);
    private static final Pattern PROPERTY = Pattern.compile("([\\w][\\w .-]{0,40}?)\\s*[:=]\\s*(.*)");
    private static final Pattern COMMA = Pattern.compile(",");
    private static final int LONGEST = 256 * 1024;
    private static final YAMLMapper MAPPER = YAMLMapper.builder().build();

    /// Empty where the text does not begin with one. Line ends must be `\n`.
    static Optional<FrontMatter> of(String text) {
        if (!text.startsWith("---") && !text.startsWith("+++")) {
            return Optional.empty();
        }
        String head = text.substring(0, Math.min(text.length(), LONGEST));
        for (Pattern form : List.of(YAML, TOML, YAML_GLUED)) {
            Matcher matcher = form.matcher(head);
            if (matcher.find()) {
                String properties = matcher.group(1) == null ? "" : matcher.group(1);
                Optional<JsonNode> read = form == TOML ? Optional.of(lines(properties)) : read(properties);
                return read.map(node -> new FrontMatter(node, text.substring(matcher.end())));
            }
        }
        return Optional.empty();
    }

    /// Empty for prose between two rules.
    private static Optional<JsonNode> read(String yaml) {
        try {
            JsonNode node = MAPPER.readTree(yaml);
            if (node.isObject()) {
                return Optional.of(node);
            }
        } catch (JacksonException | StackOverflowError e) {
            ObjectNode lines = lines(yaml);
            return lines.isEmpty() ? Optional.empty() : Optional.of(lines);
        }
        return yaml.isBlank() ? Optional.of(JsonNodeFactory.instance.objectNode()) : Optional.empty();
    }

    private static ObjectNode lines(String properties) {
        Map<String, String> values = new LinkedHashMap<>();
        Map<String, List<String>> lists = new LinkedHashMap<>();
        String key = "";
        for (String line : properties.lines().toList()) {
            Matcher property = PROPERTY.matcher(line);
            if (property.matches()) {
                key = property.group(1).strip();
                values.put(key, unquoted(property.group(2)));
            } else if (line.strip().startsWith("- ") && !key.isEmpty()) {
                lists.computeIfAbsent(key, name -> new ArrayList<>())
                        .add(unquoted(line.strip().substring(2)));
            }
        }
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        values.forEach((name, value) -> {
            if (value.startsWith("[") && value.endsWith("]")) {
                var array = node.putArray(name);
                for (String item : COMMA.splitAsStream(value.substring(1, value.length() - 1))
                        .toList()) {
                    array.add(unquoted(item));
                }
            } else {
                node.put(name, value);
            }
        });
        lists.forEach((name, items) -> {
            var array = node.putArray(name);
            items.forEach(array::add);
        });
        return node;
    }

    private static String unquoted(String value) {
        String stripped = value.strip();
        boolean quoted = stripped.length() > 1 && (isWithin(stripped, "\"") || isWithin(stripped, "'"));
        return quoted ? stripped.substring(1, stripped.length() - 1) : stripped;
    }

    private static boolean isWithin(String value, String mark) {
        return value.startsWith(mark) && value.endsWith(mark);
    }
}
