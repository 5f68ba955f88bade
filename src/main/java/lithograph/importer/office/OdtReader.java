package lithograph.importer.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import lithograph.article.Article;
import lithograph.article.Block;
import lithograph.article.Inline;
import lithograph.article.Language;
import lithograph.importer.block.RichText;
import lithograph.importer.metadata.DateText;
import lithograph.importer.metadata.LanguageGuess;
import lithograph.importer.reading.Draft;
import lithograph.importer.reading.Findings;
import lithograph.importer.reading.Input;
import lithograph.importer.reading.TextDecoding;
import lithograph.importer.reading.UnreadableException;
import lithograph.importer.reading.Xml;
import lithograph.importer.reading.Zip;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// OpenDocument text (ODT, ISO/IEC 26300).
public final class OdtReader {
    private static final Set<String> ASIDE =
            Set.of("office:annotation", "text:note", "text:tracked-changes", "text:table-of-content", "text:ruby-text");

    private final List<Block> blocks = new ArrayList<>();

    private OdtReader() {}

    public static void read(Input input, Findings findings) throws IOException {
        Zip zip =
                Zip.of(input, name -> name.equals("content.xml") || name.equals("meta.xml") || name.equals("mimetype"));
        String type = zip.bytes("mimetype").map(TextDecoding::text).orElse("");
        if (!type.contains("opendocument.text")) {
            throw new UnreadableException("It is a spreadsheet, a presentation or a drawing, not an article.");
        }
        Document content = zip.xml("content.xml")
                .orElseThrow(() -> new UnreadableException("The document is damaged: it has no content."));
        OdtReader reader = new OdtReader();
        content.getAllElements().stream()
                .filter(element -> element.tagName().equals("office:text"))
                .findFirst()
                .ifPresent(text -> reader.children(text, -1));
        if (reader.blocks.isEmpty()) {
            throw new UnreadableException("The document holds no text.");
        }
        findings.article(draft(zip.xmlOrEmpty("meta.xml"), reader.blocks, input));
    }

    private static Draft draft(Document meta, List<Block> blocks, Input input) {
        Element about = meta.getAllElements().stream()
                .filter(element -> element.tagName().equals("office:meta"))
                .findFirst()
                .orElse(meta);
        String title = Titled.take(Xml.text(about, "dc:title"), blocks);
        Article article = new Article(
                title.isEmpty() ? input.stem() : title,
                Xml.text(about, "dc:description"),
                Xml.text(about, "meta:initial-creator", "dc:creator"),
                "",
                "",
                DateText.find(Xml.text(about, "meta:creation-date", "dc:date")),
                Optional.of(Language.of(Xml.text(about, "dc:language")))
                        .filter(language -> !language.equals(Language.UNKNOWN))
                        .orElseGet(() -> LanguageGuess.of(Titled.sample(blocks))),
                blocks);
        List<String> tags =
                Xml.children(about, "meta:keyword").stream().map(Element::text).toList();
        return new Draft(input.origin(), Optional.empty(), article, tags);
    }

    private void children(Element parent, int depth) {
        for (Element child : parent.children()) {
            switch (child.tagName()) {
                case "text:h" -> add(child, depth);
                case "text:p" -> add(child, depth);
                case "text:list" -> children(child, Math.min(depth + 1, 8));
                case "table:table" -> table(child);
                default -> {
                    if (!ASIDE.contains(child.tagName())) {
                        children(child, depth);
                    }
                }
            }
        }
    }

    private void add(Element element, int depth) {
        RichText rich = new RichText();
        text(element, rich);
        String text = rich.text();
        if (text.isEmpty()) {
            return;
        }
        String style = element.attr("text:style-name").toLowerCase(Locale.ROOT);
        String level = element.attr("text:outline-level");
        if (element.tagName().equals("text:h")) {
            blocks.add(new Block.Heading(level.matches("[1-6]") ? level.charAt(0) - '0' : 6, text));
        } else if (style.equals("title")) {
            blocks.add(new Block.Heading(1, text));
        } else if (depth >= 0) {
            blocks.add(new Block.ListItem(depth, 0, text, rich.inlines()));
        } else if (style.contains("quotation")) {
            blocks.add(new Block.Quote(text, rich.inlines()));
        } else {
            blocks.add(new Block.Paragraph(text, rich.inlines()));
        }
    }

    private static void text(Element parent, RichText rich) {
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode words) {
                rich.append(words.getWholeText());
            } else if (node instanceof Element element && !ASIDE.contains(element.tagName())) {
                switch (element.tagName()) {
                    case "text:s", "text:tab", "text:line-break" -> rich.append(" ");
                    case "text:a" -> {
                        rich.open(span -> new Inline.Link(span, element.attr("xlink:href")));
                        text(element, rich);
                        rich.close();
                    }
                    default -> text(element, rich);
                }
            }
        }
    }

    private void table(Element table) {
        List<List<String>> rows = new ArrayList<>();
        int headers = 0;
        for (Element row : table.getAllElements()) {
            if (row.tagName().equals("table:table-row")) {
                List<String> cells = new ArrayList<>();
                for (Element cell : Xml.children(row, "table:table-cell")) {
                    RichText rich = new RichText();
                    text(cell, rich);
                    cells.add(rich.text());
                }
                Element parent = row.parent();
                headers += parent != null && parent.tagName().equals("table:table-header-rows") ? 1 : 0;
                rows.add(cells);
            }
        }
        if (rows.stream().flatMap(List::stream).anyMatch(cell -> !cell.isEmpty())) {
            blocks.add(new Block.Table(rows, headers, ""));
        }
    }
}
