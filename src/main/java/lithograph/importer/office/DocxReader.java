package lithograph.importer.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lithograph.article.Article;
import lithograph.article.Block;
import lithograph.article.Language;
import lithograph.importer.metadata.DateText;
import lithograph.importer.metadata.LanguageGuess;
import lithograph.importer.reading.Draft;
import lithograph.importer.reading.Findings;
import lithograph.importer.reading.Input;
import lithograph.importer.reading.UnreadableException;
import lithograph.importer.reading.Xml;
import lithograph.importer.reading.Zip;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Word documents (DOCX).
public final class DocxReader {
    private DocxReader() {}

    public static void read(Input input, Findings findings) throws IOException {
        Zip zip = Zip.of(
                input,
                name -> (name.startsWith("word/")
                                || name.startsWith("docProps/")
                                || name.startsWith("xl/workbook")
                                || name.startsWith("ppt/presentation"))
                        && (name.endsWith(".xml") || name.endsWith(".rels")));
        if (zip.has("xl/workbook.xml")) {
            throw new UnreadableException("It is a spreadsheet, not an article.");
        }
        if (zip.has("ppt/presentation.xml")) {
            throw new UnreadableException("It is a presentation, not an article.");
        }
        Document text = zip.xml("word/document.xml")
                .orElseThrow(() -> new UnreadableException("The Office file holds no document."));
        List<Block> blocks = new ArrayList<>(new DocxBlocks(
                        zip.xmlOrEmpty("word/styles.xml"),
                        zip.xmlOrEmpty("word/numbering.xml"),
                        zip.xmlOrEmpty("word/_rels/document.xml.rels"))
                .of(text));
        if (blocks.isEmpty()) {
            throw new UnreadableException("The document holds no text.");
        }
        findings.article(draft(zip.xmlOrEmpty("docProps/core.xml"), blocks, input));
    }

    private static Draft draft(Document core, List<Block> blocks, Input input) {
        Element about = core.getAllElements().stream()
                .filter(element -> Xml.local(element).equals("coreproperties"))
                .findFirst()
                .orElse(core);
        String title = Titled.take(Xml.text(about, "dc:title"), blocks);
        Article article = new Article(
                title.isEmpty() ? input.stem() : title,
                Xml.text(about, "dc:description"),
                Xml.text(about, "dc:creator").replace(";", ", "),
                "",
                "",
                DateText.find(Xml.text(about, "dcterms:created", "dcterms:modified")),
                Optional.of(Language.of(Xml.text(about, "dc:language")))
                        .filter(language -> !language.equals(Language.UNKNOWN))
                        .orElseGet(() -> LanguageGuess.of(Titled.sample(blocks))),
                blocks);
        List<String> tags = List.of(Xml.text(about, "cp:keywords").split("\\s*[,;]\\s*", -1)).stream()
                .filter(tag -> !tag.isBlank())
                .toList();
        return new Draft(input.origin(), Optional.empty(), article, tags);
    }
}
