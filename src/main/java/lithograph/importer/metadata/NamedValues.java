package lithograph.importer.metadata;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lithograph.article.PublishedDate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/// The values of an object by name, however the name is spelt: `date_added`, `Date Added` and `dateAdded` are one.
public final class NamedValues {
    private static final Pattern NAMES = Pattern.compile("\\s*[,;、|]\\s*");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern YEAR_OR_MONTH = Pattern.compile("\\d{4}(-\\d{2})?");
    private static final Pattern SINCE_1970 = Pattern.compile("\\d{9,10}|\\d{12,13}|\\d{15,17}");
    /// Chrome counts microseconds from 1601.
    private static final long SECONDS_FROM_1601 = 11_644_473_600L;

    private final Map<String, JsonNode> values = new HashMap<>();

    private NamedValues(JsonNode object) {
        object.properties().forEach(property -> {
            if (!isBlank(property.getValue())) {
                values.putIfAbsent(plain(property.getKey()), property.getValue());
            }
        });
    }

    static NamedValues of(JsonNode object) {
        return new NamedValues(object);
    }

    /// The first of these that has a value, on one line; empty where none has.
    String line(String... keys) {
        for (String key : keys) {
            String value = value(key)
                    .filter(JsonNode::isValueNode)
                    .map(JsonNode::asString)
                    .orElse("");
            if (!value.isBlank()) {
                return unlinked(SPACES.matcher(value.strip()).replaceAll(" "));
            }
        }
        return "";
    }

    Optional<JsonNode> value(String key) {
        return Optional.ofNullable(values.get(plain(key)));
    }

    /// The first of these that names a day.
    Optional<PublishedDate> date(String... keys) {
        for (String key : keys) {
            Optional<PublishedDate> date = value(key).flatMap(NamedValues::date);
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    /// The first of these that has names: a list, objects with a name, or one text that parts them.
    List<String> names(String... keys) {
        for (String key : keys) {
            List<String> names = new ArrayList<>();
            value(key).ifPresent(value -> collect(value, names));
            if (!names.isEmpty()) {
                return names;
            }
        }
        return List.of();
    }

    private static void collect(JsonNode value, List<String> names) {
        if (value.isArray()) {
            value.values().forEach(item -> collect(item, names));
        } else if (value.isObject()) {
            NamedValues inner = of(value);
            String name = inner.line("name", "title", "tag", "label", "literal");
            String whole = (inner.line("given", "firstName") + " " + inner.line("family", "lastName")).strip();
            names.add(name.isEmpty() ? whole : name);
        } else if (value.isValueNode()) {
            for (String name : NAMES.splitAsStream(value.asString()).toList()) {
                names.add(unlinked(name.strip()));
            }
        }
        names.removeIf(String::isEmpty);
    }

    /// The day of a text, a number of seconds (or smaller units) since 1970, or CSL's parts of a date.
    public static Optional<PublishedDate> date(JsonNode value) {
        if (value.isObject()) {
            JsonNode parts = value.path("date-parts").path(0);
            String joined = parts.valueStream()
                    .map(part -> "%02d".formatted(part.asInt(0)))
                    .collect(Collectors.joining("-"));
            String raw = value.path("raw").asString("");
            return joined.isEmpty() ? DateText.find(raw) : date(StringNode.valueOf(joined));
        }
        String text = value.isValueNode() ? value.asString().strip() : "";
        try {
            if (YEAR_OR_MONTH.matcher(text).matches()) {
                return Optional.of(PublishedDate.parse(text));
            }
            if (SINCE_1970.matcher(text).matches()) {
                LocalDate day = LocalDate.ofInstant(instant(text), ZoneOffset.UTC);
                return Optional.of(new PublishedDate(day));
            }
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
        return DateText.find(text);
    }

    private static Instant instant(String figures) {
        long number = Long.parseLong(figures);
        return switch (figures.length()) {
            case 9, 10 -> Instant.ofEpochSecond(number);
            case 12, 13 -> Instant.ofEpochMilli(number);
            case 15, 16 -> Instant.ofEpochMilli(number / 1000);
            default -> Instant.ofEpochSecond(number / 1_000_000 - SECONDS_FROM_1601);
        };
    }

    private static String unlinked(String value) {
        return value.replace("[[", "").replace("]]", "");
    }

    private static boolean isBlank(JsonNode value) {
        return value.isNull()
                || value.isMissingNode()
                || (value.isString() && value.asString().isBlank());
    }

    private static String plain(String key) {
        String lower = key.toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(lower.length());
        for (int at = 0; at < lower.length(); at = lower.offsetByCodePoints(at, 1)) {
            int c = lower.codePointAt(at);
            if (Character.isLetter(c) || isNumber(Character.getType(c))) {
                plain.appendCodePoint(c);
            }
        }
        return plain.toString();
    }

    private static boolean isNumber(int type) {
        return type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }
}
