package lithograph.importer;

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
import lithograph.article.Language;
import lithograph.article.PublishedDate;
import tools.jackson.databind.JsonNode;

/// What is known about an article as names and values, under any of the names that tools give them: front matter, JSON.
final class Properties {
    private static final Pattern NAMES = Pattern.compile("\\s*[,;、]\\s*");

    private final Map<String, JsonNode> values = new HashMap<>();

    private Properties(JsonNode object) {
        object.properties().forEach(property -> {
            if (!isBlank(property.getValue())) {
                values.putIfAbsent(plain(property.getKey()), property.getValue());
            }
        });
    }

    static Properties of(JsonNode object) {
        return new Properties(object);
    }

    String title() {
        return line("title", "headline", "name", "givenTitle", "resolvedTitle");
    }

    String summary() {
        return line("summary", "description", "excerpt", "dek", "standfirst", "subtitle", "abstract", "lead");
    }

    /// Names parted by `, `; wiki links without their brackets.
    String byline() {
        return String.join(", ", names("byline", "author", "authors", "creator", "creators", "by"));
    }

    String site() {
        String site =
                line("site", "siteName", "publisher", "publication", "website", "journal", "domain", "sourceName");
        String source = line("source");
        return site.isEmpty() && !isAddress(source) ? source : site;
    }

    String url() {
        for (String key : List.of(
                "url", "canonicalUrl", "originalUrl", "sourceUrl", "link", "source", "canonical", "href", "uri")) {
            String value = line(key);
            if (isAddress(value)) {
                return value;
            }
        }
        return "";
    }

    Optional<PublishedDate> published() {
        return date(
                "published",
                "datePublished",
                "publishedAt",
                "publishedDate",
                "publishDate",
                "publicationDate",
                "pubDate",
                "publishedTime",
                "publishedOn",
                "date",
                "issued",
                "created",
                "createdAt",
                "modified");
    }

    Optional<PublishedDate> date(String... keys) {
        for (String key : keys) {
            Optional<PublishedDate> date = value(key).flatMap(Properties::date);
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    Optional<Language> language() {
        String tag = line("language", "lang", "locale", "inLanguage");
        return Optional.of(Language.of(tag)).filter(language -> !language.equals(Language.UNKNOWN));
    }

    List<String> tags() {
        List<String> tags = new ArrayList<>();
        for (String key : List.of("tags", "tag", "keywords", "topics", "labels", "categories")) {
            for (String tag : names(key)) {
                String plain = tag.replaceFirst("^#", "").strip();
                if (!plain.isEmpty() && !tags.contains(plain)) {
                    tags.add(plain);
                }
            }
        }
        return tags;
    }

    /// The first of these that has a value, on one line; empty where none has.
    String line(String... keys) {
        for (String key : keys) {
            String value = value(key)
                    .filter(JsonNode::isValueNode)
                    .map(JsonNode::asString)
                    .orElse("");
            if (!value.isBlank()) {
                return unlinked(value.strip().replaceAll("\\s+", " "));
            }
        }
        return "";
    }

    Optional<JsonNode> value(String key) {
        return Optional.ofNullable(values.get(plain(key)));
    }

    private List<String> names(String... keys) {
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
            Properties inner = of(value);
            String name = inner.line("name", "title", "label", "literal");
            String whole = (inner.line("given", "firstName") + " " + inner.line("family", "lastName")).strip();
            names.add(name.isEmpty() ? whole : name);
        } else if (value.isValueNode()) {
            for (String name : NAMES.splitAsStream(value.asString()).toList()) {
                names.add(unlinked(name.strip()));
            }
        }
        names.removeIf(String::isEmpty);
    }

    static Optional<PublishedDate> date(JsonNode value) {
        String text = value.isValueNode() ? value.asString().strip() : "";
        try {
            if (text.matches("\\d{4}(-\\d{2})?")) {
                return Optional.of(PublishedDate.parse(text));
            }
            if (text.matches("\\d{9,10}|\\d{12,13}")) {
                long number = Long.parseLong(text);
                Instant instant = text.length() > 10 ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number);
                return Optional.of(new PublishedDate(LocalDate.ofInstant(instant, ZoneOffset.UTC)));
            }
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
        return DateText.find(text);
    }

    static boolean isAddress(String value) {
        return value.startsWith("http://") || value.startsWith("https://");
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
        return key.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
