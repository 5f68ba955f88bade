package lithograph.importer.entry;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lithograph.article.Article;
import lithograph.article.Block;
import lithograph.article.Language;
import lithograph.article.PublishedDate;
import lithograph.importer.html.HtmlBlocks;
import lithograph.importer.metadata.DateText;
import lithograph.importer.metadata.LanguageGuess;
import lithograph.importer.metadata.Properties;
import lithograph.importer.reading.Draft;
import lithograph.importer.reading.Findings;
import lithograph.importer.reading.Input;
import lithograph.importer.reading.UnreadableException;
import lithograph.importer.reading.Xml;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.StreamParser;

/// RSS (all versions) and Atom: one article an entry.
final class FeedReader {
    private static final int LARGEST = 64 * 1024 * 1024;
    private static final int LONGEST_SUMMARY = 600;

    private final Input input;
    private final Findings findings;
    private String site = "";
    private String language = "";
    private final Set<String> parts = new HashSet<>();
    private int count;

    private FeedReader(Input input, Findings findings) {
        this.input = input;
        this.findings = findings;
    }

    static void read(Input input, Findings findings) throws IOException {
        FeedReader reader = new FeedReader(input, findings);
        try (StreamParser parser = Xml.stream(Xml.decode(input.bytes(LARGEST)))) {
            for (Iterator<Element> elements = parser.iterator(); elements.hasNext(); ) {
                reader.element(elements.next());
            }
        }
        if (reader.count == 0) {
            throw new UnreadableException("The feed holds no entries.");
        }
    }

    private void element(Element element) {
        Element parent = element.parent();
        String above = parent == null ? "" : Xml.local(parent);
        switch (Xml.local(element)) {
            case "item", "entry" -> {
                if (above.equals("channel") || above.equals("feed") || above.equals("rdf") || above.equals("rss")) {
                    entry(element);
                    element.remove();
                }
            }
            case "title" -> {
                if ((above.equals("channel") || above.equals("feed")) && site.isEmpty()) {
                    site = plain(element.wholeText());
                }
            }
            case "language" -> language = above.equals("channel") ? element.text() : language;
            case "feed", "channel" -> language = language.isEmpty() ? element.attr("xml:lang") : language;
            default -> {}
        }
    }

    private void entry(Element entry) {
        count++;
        String title = plain(Xml.text(entry, "title", "dc:title", "media:title"));
        String content = markup(entry, "content:encoded", "content", "xhtml:body", "body");
        String description =
                markup(entry, "description", "summary", "dc:description", "itunes:summary", "media:description");
        String summary = plain(description);
        boolean apart = !content.isBlank() && !summary.isEmpty() && summary.length() <= LONGEST_SUMMARY;
        List<Block> blocks = HtmlBlocks.of(Jsoup.parseBodyFragment(content.isBlank() ? description : content)
                .body());
        boolean repeated =
                !blocks.isEmpty() && blocks.getFirst().text().startsWith(summary.replaceAll("(\\.\\.\\.|…)$", ""));
        String origin = origin(entry);
        if (title.isEmpty() && blocks.isEmpty()) {
            findings.failure(origin, "Entry " + count + " of the feed has neither a title nor a text.");
            return;
        }
        Article article = new Article(
                title.isEmpty() ? first(blocks) : title,
                apart && !repeated ? summary : "",
                byline(entry),
                site,
                link(entry),
                DateText.find(Xml.text(
                        entry,
                        "pubdate",
                        "published",
                        "issued",
                        "dc:date",
                        "created",
                        "updated",
                        "modified",
                        "dcterms:issued",
                        "dcterms:created")),
                Language.of(language).equals(Language.UNKNOWN)
                        ? LanguageGuess.of(title + "\n" + plain(content) + "\n" + summary)
                        : Language.of(language),
                blocks);
        Optional<PublishedDate> changed = DateText.find(Xml.text(entry, "updated", "modified", "dcterms:modified"));
        findings.article(new Draft(origin, Optional.empty(), article.modified(changed), tags(entry)));
    }

    private String origin(Element entry) {
        String link = link(entry);
        String guid = Xml.text(entry, "guid", "id");
        for (String part : List.of(link, guid)) {
            if (!part.isEmpty() && parts.add(part)) {
                return input.origin() + "#" + part;
            }
        }
        return input.origin() + "#entry" + count;
    }

    private static String link(Element entry) {
        String found = "";
        for (Element link : Xml.children(entry, "link")) {
            String rel = link.attr("rel");
            String target = link.attr("href").isEmpty() ? link.text().strip() : link.attr("href");
            if (Properties.isAddress(target) && (rel.isEmpty() || rel.equals("alternate"))) {
                return target;
            }
            found = found.isEmpty() && Properties.isAddress(target) && !rel.equals("self") ? target : found;
        }
        String guid = Xml.text(entry, "guid");
        return found.isEmpty() && Properties.isAddress(guid) ? guid : found;
    }

    private static String byline(Element entry) {
        List<String> names = new ArrayList<>();
        for (String tag : List.of("dc:creator", "author", "itunes:author")) {
            for (Element author : Xml.children(entry, tag)) {
                String name = Xml.text(author, "name");
                String plain = plain(name.isEmpty() ? author.wholeText() : name)
                        .replaceFirst("^\\S+@\\S+\\s+\\((.+)\\)$", "$1");
                if (!plain.isEmpty() && !names.contains(plain)) {
                    names.add(plain);
                }
            }
            if (!names.isEmpty()) {
                break;
            }
        }
        return String.join(", ", names);
    }

    private static List<String> tags(Element entry) {
        List<String> tags = new ArrayList<>();
        for (String tag : List.of("category", "dc:subject")) {
            for (Element category : Xml.children(entry, tag)) {
                String term = category.hasAttr("term") ? category.attr("term") : category.text();
                if (!term.isBlank() && !tags.contains(term.strip())) {
                    tags.add(term.strip());
                }
            }
        }
        return tags;
    }

    /// The HTML of that child: as text that holds it, or as elements (Atom's `xhtml`).
    private static String markup(Element entry, String... names) {
        for (String name : names) {
            Optional<Element> child = Xml.child(entry, name);
            if (child.isPresent()) {
                String markup = child.get().childrenSize() > 0
                        ? child.get().html()
                        : child.get().wholeText();
                if (!markup.isBlank()) {
                    return child.get().attr("type").equals("text") ? Entities.escape(markup) : markup;
                }
            }
        }
        return "";
    }

    private static String plain(String markup) {
        return Jsoup.parseBodyFragment(markup).text().strip();
    }

    private static String first(List<Block> blocks) {
        String text = blocks.getFirst().text().lines().findFirst().orElse("");
        return text.length() <= 80
                ? text
                : text.substring(0, text.lastIndexOf(' ', 80) < 20 ? 80 : text.lastIndexOf(' ', 80)) + "…";
    }
}
