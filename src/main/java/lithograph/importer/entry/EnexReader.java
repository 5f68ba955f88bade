package lithograph.importer.entry;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lithograph.article.Article;
import lithograph.article.Block;
import lithograph.importer.html.HtmlBlocks;
import lithograph.importer.metadata.LanguageGuess;
import lithograph.importer.metadata.Properties;
import lithograph.importer.page.SavedPage;
import lithograph.importer.reading.Draft;
import lithograph.importer.reading.Findings;
import lithograph.importer.reading.Input;
import lithograph.importer.reading.UnreadableException;
import lithograph.importer.reading.Xml;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/// Evernote's ENEX: one article a note, read as a stream; attachments are dropped as they pass.
final class EnexReader {
    private static final Pattern DAY = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})T\\d{6}Z?");

    private final Input input;
    private final Findings findings;
    private int count;

    private EnexReader(Input input, Findings findings) {
        this.input = input;
        this.findings = findings;
    }

    static void read(Input input, Findings findings) throws IOException {
        EnexReader reader = new EnexReader(input, findings);
        InputStreamReader characters = new InputStreamReader(input.stream(), StandardCharsets.UTF_8);
        try (StreamParser parser = new StreamParser(Parser.xmlParser()).parse(characters, "")) {
            for (Iterator<Element> elements = parser.iterator(); elements.hasNext(); ) {
                Element element = elements.next();
                if (element.tagName().equals("resource") || element.tagName().equals("task")) {
                    element.remove();
                } else if (element.tagName().equals("note")) {
                    reader.note(element);
                    element.remove();
                } else if (element.tagName().equals("en-note")
                        && element.parents().isEmpty()) {
                    reader.add(input.stem(), element.outerHtml(), element);
                }
            }
        }
        if (reader.count == 0) {
            throw new UnreadableException("The Evernote export holds no notes.");
        }
    }

    private void note(Element note) {
        String content = Xml.child(note, "content").map(Element::wholeText).orElse("");
        add(Xml.text(note, "title"), content, note);
    }

    private void add(String title, String content, Element note) {
        count++;
        Element attributes = Xml.child(note, "note-attributes").orElse(note);
        String html = content.replaceAll("(?i)<en-todo[^>]*checked=\"true\"[^>]*/?>", "☑ ")
                .replaceAll("(?i)<en-todo[^>]*/?>", "☐ ");
        List<Block> blocks = HtmlBlocks.of(Jsoup.parse(html).body());
        if (title.isEmpty() && blocks.isEmpty()) {
            findings.failure(input.origin() + "#note" + count, "Note " + count + " is empty.");
            return;
        }
        Optional<LocalDate> created = day(Xml.text(note, "created"));
        String url = Xml.text(attributes, "source-url");
        String author = Xml.text(attributes, "author");
        Article article = new Article(
                title.isEmpty() ? "Note " + count : title,
                "",
                author.indexOf('@') < 0 ? author : "",
                "",
                Properties.isAddress(url) ? url : "",
                Optional.empty(),
                LanguageGuess.of(title + "\n" + Jsoup.parse(html).text()),
                blocks);
        List<String> tags =
                Xml.children(note, "tag").stream().map(Element::text).toList();
        String origin = input.origin() + "#note" + count;
        findings.article(new Draft(origin, Optional.empty(), article, tags).savedOn(created));
    }

    private static Optional<LocalDate> day(String stamp) {
        Matcher day = DAY.matcher(stamp);
        return day.matches() ? SavedPage.day(day.group(1) + "-" + day.group(2) + "-" + day.group(3)) : Optional.empty();
    }
}
