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
import lithograph.article.Language;
import lithograph.article.PublishedDate;
import lithograph.importer.reading.Draft;
import org.jsoup.Jsoup;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/// What is known about an article as names and values, under any of the names that tools give them: front matter, JSON.
public final class Properties {
    private static final Pattern NAMES = Pattern.compile("\\s*[,;、|]\\s*");

    private static final Pattern MARKUP = Pattern.compile("</(i|b|em|strong|sub|sup|span|sc)>");

    private final Map<String, JsonNode> values = new HashMap<>();

    private Properties(JsonNode object) {
        object.properties().forEach(property -> {
            if (!isBlank(property.getValue())) {
                values.putIfAbsent(plain(property.getKey()), property.getValue());
            }
        });
    }

    public static Properties of(JsonNode object) {
        return new Properties(object);
    }

    public String title() {
        String title = line("title", "headline", "name", "givenTitle", "resolvedTitle", "articleTitle", "bookTitle");
        if (title.isEmpty() && !line("extended").isEmpty()) {
            return line("description");
        }
        return MARKUP.matcher(title).find() ? Jsoup.parse(title).text() : title;
    }

    public String summary() {
        String extended = line("extended");
        return extended.isEmpty()
                ? line(
                        "summary",
                        "description",
                        "excerpt",
                        "dek",
                        "standfirst",
                        "subtitle",
                        "abstract",
                        "abstractNote",
                        "lead",
                        "articleExcerpt")
                : extended;
    }

    /// Names parted by `, `; wiki links without their brackets.
    public String byline() {
        return String.join(", ", names("byline", "author", "authors", "creator", "creators", "by", "bookAuthor"));
    }

    public String site() {
        String site = line(
                "site",
                "siteName",
                "publisher",
                "publicationTitle",
                "publication",
                "website",
                "journal",
                "containerTitle",
                "journaltitle",
                "booktitle",
                "websiteTitle",
                "domainName",
                "domain",
                "sourceName");
        String source = line("source");
        return site.isEmpty() && !isAddress(source) ? source : site;
    }

    public String url() {
        for (String key : List.of(
                "url",
                "canonicalUrl",
                "originalUrl",
                "sourceUrl",
                "articleUrl",
                "link",
                "source",
                "canonical",
                "href",
                "uri")) {
            String value = line(key);
            if (isAddress(value)) {
                return value;
            }
        }
        String inner = value("content")
                .filter(JsonNode::isObject)
                .map(Properties::of)
                .map(Properties::url)
                .orElse("");
        String doi = line("doi").replaceFirst("^(?i)(doi:|https?://(dx\\.)?doi\\.org/)", "");
        return inner.isEmpty() && doi.startsWith("10.") ? "https://doi.org/" + doi : inner;
    }

    public Optional<PublishedDate> published() {
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
                "year");
    }

    /// When its reader saved it.
    public Optional<PublishedDate> saved() {
        return date(
                "savedAt",
                "saved",
                "savedDate",
                "dateSaved",
                "dateAdded",
                "addedAt",
                "added",
                "timeAdded",
                "addDate",
                "createdAt",
                "created",
                "bookmarkedAt",
                "clipped",
                "accessed",
                "accessDate",
                "time",
                "timestamp");
    }

    /// What its reader wrote on it.
    public String note() {
        return value("note")
                .or(() -> value("notes"))
                .filter(JsonNode::isString)
                .map(node -> Jsoup.parse(node.asString().replace("\n", "<br>"))
                        .wholeText()
                        .strip())
                .orElse("");
    }

    /// What its reader marked in it.
    public List<Draft.Marked> highlights() {
        List<Draft.Marked> marked = new ArrayList<>();
        for (String key : List.of("highlights", "annotations")) {
            for (JsonNode item :
                    value(key).filter(JsonNode::isArray).map(JsonNode::values).orElse(List.of())) {
                if (item.isObject()) {
                    Properties inner = of(item);
                    String quote = inner.line("quote", "highlight", "highlightText", "exact", "text", "content");
                    String text = inner.line("quote").isEmpty() ? "" : inner.line("text");
                    String comment = inner.line("note", "comment", "annotation");
                    if (!quote.isEmpty()) {
                        marked.add(new Draft.Marked(quote, comment.isEmpty() ? text : comment));
                    }
                }
            }
        }
        String selection = line("selection", "highlight");
        if (!selection.isEmpty()) {
            marked.add(new Draft.Marked(selection, line("note")));
        }
        return marked;
    }

    public Optional<PublishedDate> date(String... keys) {
        for (String key : keys) {
            Optional<PublishedDate> date = value(key).flatMap(Properties::date);
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    public Optional<Language> language() {
        String tag = line("language", "lang", "locale", "inLanguage");
        return Optional.of(Language.of(tag)).filter(language -> !language.equals(Language.UNKNOWN));
    }

    public List<String> tags() {
        List<String> tags = new ArrayList<>();
        for (String key :
                List.of("tags", "tag", "keywords", "keyword", "topics", "labels", "categories", "documentTags")) {
            for (String tag : names(key)) {
                String plain = tag.replaceFirst("^#", "")
                        .replaceAll("^[\\[\"']+|[\\]\"']+$", "")
                        .strip();
                if (!plain.isEmpty() && !tags.contains(plain)) {
                    tags.add(plain);
                }
            }
        }
        return tags;
    }

    /// The first of these that has a value, on one line; empty where none has.
    public String line(String... keys) {
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

    public Optional<JsonNode> value(String key) {
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
            if (text.matches("\\d{4}(-\\d{2})?")) {
                return Optional.of(PublishedDate.parse(text));
            }
            if (text.matches("\\d{9,10}|\\d{12,13}|\\d{15,16}")) {
                long number = Long.parseLong(text);
                Instant instant = text.length() > 13
                        ? Instant.ofEpochMilli(number / 1000)
                        : text.length() > 10 ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number);
                return Optional.of(new PublishedDate(LocalDate.ofInstant(instant, ZoneOffset.UTC)));
            }
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
        return DateText.find(text);
    }

    public static boolean isAddress(String value) {
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
