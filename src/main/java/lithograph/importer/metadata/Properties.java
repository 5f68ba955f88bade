package lithograph.importer.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import lithograph.article.Language;
import lithograph.article.PublishedDate;
import lithograph.importer.reading.Draft;
import org.jsoup.Jsoup;
import tools.jackson.databind.JsonNode;

/// What is known about an article as names and values, under any of the names that tools give them: front matter, JSON.
public final class Properties {
    private static final Pattern MARKUP = Pattern.compile("</(i|b|em|strong|sub|sup|span|sc)>");

    private final NamedValues values;

    private Properties(NamedValues values) {
        this.values = values;
    }

    public static Properties of(JsonNode object) {
        return new Properties(NamedValues.of(object));
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
        return String.join(
                ", ", values.names("byline", "author", "authors", "creator", "creators", "by", "bookAuthor"));
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
        return values.date(
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

    /// When who published it changed it last. Tools call their own record's last change by the same names: those only
    /// count where they cannot mean that.
    public Optional<PublishedDate> modified() {
        Optional<PublishedDate> said =
                values.date("lastmod", "lastModified", "lastModifiedAt", "lastUpdated", "updatedDate");
        if (said.isEmpty() && values.value("datePublished").isPresent()) {
            said = values.date("dateModified");
        }
        return said.isEmpty() && url().isEmpty() ? values.date("updated", "modified") : said;
    }

    /// When its reader saved it.
    public Optional<PublishedDate> saved() {
        return values.date(
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

    public Optional<Language> language() {
        String tag = line("language", "lang", "locale", "inLanguage");
        return Optional.of(Language.of(tag)).filter(language -> !language.equals(Language.UNKNOWN));
    }

    public List<String> tags() {
        List<String> tags = new ArrayList<>();
        for (String key :
                List.of("tags", "tag", "keywords", "keyword", "topics", "labels", "categories", "documentTags")) {
            for (String tag : values.names(key)) {
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
        return values.line(keys);
    }

    public Optional<JsonNode> value(String key) {
        return values.value(key);
    }

    public static boolean isAddress(String value) {
        return value.startsWith("http://") || value.startsWith("https://");
    }
}
