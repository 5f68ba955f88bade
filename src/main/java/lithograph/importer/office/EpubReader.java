package lithograph.importer.office;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lithograph.article.Article;
import lithograph.article.Block;
import lithograph.article.Language;
import lithograph.article.PublishedDate;
import lithograph.importer.html.HtmlBlocks;
import lithograph.importer.metadata.Properties;
import lithograph.importer.reading.Draft;
import lithograph.importer.reading.Findings;
import lithograph.importer.reading.Input;
import lithograph.importer.reading.UnreadableException;
import lithograph.importer.reading.Xml;
import lithograph.importer.reading.Zip;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// EPUB: a short one is one article, a book is one a chapter.
public final class EpubReader {
    private static final int LONGEST_ARTICLE = 60_000;
    private static final int SHORTEST_CHAPTER = 300;

    private EpubReader() {}

    public static void read(Input input, Findings findings) throws IOException {
        Zip zip = Zip.of(input, name -> name.toLowerCase(Locale.ROOT).matches(".*\\.(x?html?|xml|opf|ncx)"));
        if (zip.has("META-INF/encryption.xml") && zip.has("META-INF/rights.xml")) {
            throw new UnreadableException("The book is protected (DRM) and cannot be read.");
        }
        String packageName =
                zip.xmlOrEmpty("META-INF/container.xml").select("rootfile").attr("full-path");
        Document book = zip.xml(packageName)
                .orElseThrow(() -> new UnreadableException("The EPUB is damaged: it lists no contents."));
        List<List<Block>> chapters = chapters(zip, book, packageName);
        int length = chapters.stream().mapToInt(EpubReader::length).sum();
        if (length == 0) {
            throw new UnreadableException("The EPUB holds no text.");
        }
        Article about = about(book, input);
        if (length <= LONGEST_ARTICLE || chapters.size() == 1) {
            List<Block> all = chapters.stream().flatMap(List::stream).toList();
            findings.article(
                    new Draft(input.origin(), Optional.empty(), with(about, about.title(), "", all), List.of()));
            return;
        }
        int number = 0;
        for (List<Block> chapter : chapters) {
            number++;
            if (length(chapter) >= SHORTEST_CHAPTER) {
                Article article = chapter(about, chapter, number);
                findings.article(new Draft(input.origin() + "#chapter" + number, Optional.empty(), article, List.of()));
            }
        }
    }

    private static List<List<Block>> chapters(Zip zip, Document book, String packageName) {
        Map<String, String> files = new HashMap<>();
        for (Element item : book.getAllElements()) {
            if (Xml.local(item).equals("item")) {
                files.put(item.attr("id"), resolve(packageName, item.attr("href")));
            }
        }
        List<List<Block>> chapters = new ArrayList<>();
        for (Element item : book.getAllElements()) {
            if (Xml.local(item).equals("itemref")) {
                zip.bytes(files.getOrDefault(item.attr("idref"), ""))
                        .map(bytes ->
                                HtmlBlocks.of(Jsoup.parse(Xml.decode(bytes)).body()))
                        .filter(blocks -> !blocks.isEmpty())
                        .ifPresent(chapters::add);
            }
        }
        return chapters;
    }

    private static String resolve(String packageName, String href) {
        try {
            return URLDecoder.decode(
                    URI.create(packageName.replace(" ", "%20"))
                            .resolve(href.replace(" ", "%20"))
                            .getPath()
                            .replace("+", "%2B"),
                    StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return href;
        }
    }

    private static Article about(Document book, Input input) {
        Element metadata = book.getAllElements().stream()
                .filter(element -> Xml.local(element).equals("metadata"))
                .findFirst()
                .orElse(book);
        String title = Xml.text(metadata, "dc:title");
        List<String> authors =
                Xml.children(metadata, "dc:creator").stream().map(Element::text).toList();
        String date = Xml.text(metadata, "dc:date");
        Optional<PublishedDate> published = Properties.date(tools.jackson.databind.node.StringNode.valueOf(date));
        return new Article(
                title.isEmpty() ? input.stem() : title,
                Jsoup.parse(Xml.text(metadata, "dc:description")).text(),
                String.join(", ", authors),
                Xml.text(metadata, "dc:publisher"),
                Properties.isAddress(Xml.text(metadata, "dc:source")) ? Xml.text(metadata, "dc:source") : "",
                published,
                Language.of(Xml.text(metadata, "dc:language")),
                List.of());
    }

    private static Article chapter(Article about, List<Block> blocks, int number) {
        if (blocks.getFirst() instanceof Block.Heading heading) {
            return with(about, heading.text(), about.title(), blocks.subList(1, blocks.size()));
        }
        return with(about, about.title() + " (" + number + ")", about.title(), blocks);
    }

    private static Article with(Article about, String title, String book, List<Block> blocks) {
        boolean repeated = !blocks.isEmpty() && blocks.getFirst().text().equalsIgnoreCase(title);
        return new Article(
                title,
                book.isEmpty() ? about.summary() : "",
                about.byline(),
                book.isEmpty() ? about.site() : book,
                about.url(),
                about.published(),
                about.language(),
                repeated ? blocks.subList(1, blocks.size()) : blocks);
    }

    private static int length(List<Block> blocks) {
        return blocks.stream().mapToInt(block -> block.text().length()).sum();
    }
}
