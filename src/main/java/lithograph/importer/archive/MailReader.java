package lithograph.importer.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lithograph.article.Article;
import lithograph.article.Block;
import lithograph.importer.block.Boxes;
import lithograph.importer.block.Furniture;
import lithograph.importer.metadata.DateText;
import lithograph.importer.metadata.LanguageGuess;
import lithograph.importer.metadata.Properties;
import lithograph.importer.page.HtmlReader;
import lithograph.importer.page.SavedPage;
import lithograph.importer.reading.Draft;
import lithograph.importer.reading.Findings;
import lithograph.importer.reading.Input;
import lithograph.importer.reading.TextDecoding;
import lithograph.importer.reading.UnreadableException;
import lithograph.importer.text.Markup;
import lithograph.importer.text.TextArticle;
import org.apache.james.mime4j.codec.QuotedPrintableInputStream;
import org.jsoup.Jsoup;

/// MHTML (pages that Chrome, Edge and Internet Explorer save as one file) and mail (EML).
public final class MailReader {
    private static final int LARGEST = 64 * 1024 * 1024;
    private static final Pattern FIELD = Pattern.compile("[A-Za-z][A-Za-z0-9-]*:[ \\t].*");
    private static final Pattern SURE = Pattern.compile(
            "(?im)^(MIME-Version|Message-ID|Received|Snapshot-Content-Location|Return-Path|DKIM-Signature|Delivered-To)\\s*:"
                    + "|^From: <Saved by ");
    private static final Pattern LOOSE_PAGE = Pattern.compile("(?is)(.*?\\n\\s*\\n)(\\s*<(?:!doctype|html).*)");

    private MailReader() {}

    /// True for text that begins with the header of a message.
    public static boolean begins(String start) {
        String first = start.lines().findFirst().orElse("");
        int end = start.indexOf("\n\n") < 0 ? start.indexOf("\r\n\r\n") : start.indexOf("\n\n");
        return FIELD.matcher(first).matches()
                && SURE.matcher(end < 0 ? start : start.substring(0, end)).find();
    }

    public static void read(Input input, Findings findings) throws IOException {
        byte[] bytes = input.bytes(LARGEST);
        Mime message = Mime.of(bytes);
        if (isPage(message)) {
            findings.article(page(message, bytes, input));
        } else {
            findings.article(mail(message, input));
        }
    }

    private static boolean isPage(Mime message) {
        return message.header()
                        .getOrDefault("content-type", "")
                        .toLowerCase(Locale.ROOT)
                        .contains("multipart/related")
                && (message.field("from").startsWith("<Saved by")
                        || !message.field("snapshot-content-location").isEmpty()
                        || message.parts().stream()
                                .anyMatch(part -> !part.location().isEmpty())
                        || message.parts().isEmpty());
    }

    private static Draft page(Mime message, byte[] bytes, Input input) throws IOException {
        String address = message.field("snapshot-content-location");
        Optional<Mime.Part> root = message.parts().stream()
                .filter(part ->
                        part.type().equals("text/html") && part.location().equals(address))
                .findFirst()
                .or(() -> message.parts().stream()
                        .filter(part -> part.type().contains("html"))
                        .findFirst());
        String url = address.isEmpty() ? root.map(Mime.Part::location).orElse("") : address;
        String html = root.isPresent()
                ? root.get().text()
                : loose(bytes, message.parts().size());
        Draft draft = SavedPage.read(html, input);
        return (Properties.isAddress(url) ? draft.from(url) : draft).savedOn(SavedPage.day(message.field("date")));
    }

    /// The page of a file whose boundaries are missing.
    private static String loose(byte[] bytes, int parts) throws IOException {
        Matcher page = LOOSE_PAGE.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
        if (!page.matches()) {
            throw new UnreadableException(
                    parts == 0
                            ? "The MHTML file is damaged or cut short: it ends before a page begins in it."
                            : "The MHTML file holds no page, only " + parts + " parts of other kinds.");
        }
        byte[] body = page.group(2).getBytes(StandardCharsets.ISO_8859_1);
        boolean quoted = page.group(1).toLowerCase(Locale.ROOT).contains("quoted-printable");
        return TextDecoding.html(
                quoted ? new QuotedPrintableInputStream(new ByteArrayInputStream(body)).readAllBytes() : body);
    }

    /// A mail's longer form counts: the page, unless the plain text says much more.
    private static Draft mail(Mime message, Input input) throws IOException {
        Optional<Mime.Part> html = message.first("text/html");
        Optional<Mime.Part> plain = message.first("text/plain");
        List<Block> blocks = List.of();
        if (html.isPresent()) {
            String page = html.get().text();
            blocks = page.isBlank() || Jsoup.parse(page).text().isBlank()
                    ? List.of()
                    : HtmlReader.read(page, input.origin()).article().blocks();
        }
        if (plain.isPresent()) {
            String text = TextArticle.clean(plain.get().text());
            List<Block> lines = Boxes.set(Furniture.cut(TextArticle.blocks(text, Markup.UNKNOWN)))
                    .blocks();
            blocks = length(lines) > 2 * length(blocks) ? lines : blocks;
        }
        if (blocks.isEmpty()) {
            throw new UnreadableException("The message holds no text.");
        }
        String from = message.field("from").replaceAll("\\s*<[^>]*>\\s*", "").replace("\"", "");
        String subject = message.field("subject");
        Article article = new Article(
                subject.isEmpty() ? input.stem() : subject,
                "",
                from,
                "",
                Properties.isAddress(message.field("list-post")) ? message.field("list-post") : "",
                DateText.find(message.field("date")),
                LanguageGuess.of(blocks.stream().limit(50).map(Block::text).reduce(subject, (a, b) -> a + "\n" + b)),
                blocks);
        return new Draft(input.origin(), Optional.empty(), article, List.of());
    }

    private static int length(List<Block> blocks) {
        return blocks.stream().mapToInt(block -> block.text().length()).sum();
    }
}
