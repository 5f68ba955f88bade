package lithograph.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import lithograph.article.Article;
import lithograph.article.Block;
import lithograph.article.FiledArticle;
import lithograph.article.Inline;
import lithograph.article.Span;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/// The formats that are files of bytes, read back.
class OfficeExportTest {
    @ParameterizedTest
    @EnumSource(names = {"DOCX", "ODT"})
    void everyPartIsXmlAndHoldsTitlesQuotesAndSources(ExportFormat format)
            throws IOException, SAXException, ParserConfigurationException {
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, byte[]> part : parts(
                        written(format, ExportedSamples.full(), ExportedSamples.awkward(), longRead()))
                .entrySet()) {
            if (!part.getKey().equals("mimetype")) {
                text.append(parsed(part.getValue()).getDocumentElement().getTextContent());
            }
        }
        for (String words : List.of(
                "Water, not watts: what cools the next cluster",
                "12 litres an hour",
                "The Cooling Gazette, 2026-03-01",
                "冷却液每小时",
                "=SUM(A1) & {braces} [brackets] \"quotes\" <tags>",
                "a cell")) {
            assertTrue(text.indexOf(words) >= 0, words + " is not in " + text);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"DOCX", "ODT", "PDF"})
    void notesThatHangOnNoArticleLeaveAsPagesToo(ExportFormat format)
            throws IOException, SAXException, ParserConfigurationException {
        byte[] written = written(format, ExportedSamples.everything());
        String text;
        if (format == ExportFormat.PDF) {
            try (PDDocument document = Loader.loadPDF(written)) {
                text = new PDFTextStripper().getText(document);
                assertEquals(
                        4,
                        count(document.getDocumentCatalog().getDocumentOutline().children()),
                        "bookmarks");
            }
        } else {
            text = parsed(parts(written)
                            .getOrDefault(
                                    format == ExportFormat.DOCX ? "word/document.xml" : "content.xml", new byte[0]))
                    .getDocumentElement()
                    .getTextContent();
        }
        for (String words : List.of(
                "Part one", "Ask who owns the pipes", "What the loop loses", "See the article.", "Loop: loss 12 l/h")) {
            assertTrue(text.contains(words), words + " is not in " + text);
        }
    }

    private static int count(Iterable<?> items) {
        int count = 0;
        for (Object item : items) {
            count += item == null ? 0 : 1;
        }
        return count;
    }

    @Test
    void anOpenDocumentBeginsWithItsType() throws IOException {
        Map<String, byte[]> parts = parts(written(ExportFormat.ODT));
        assertEquals("mimetype", parts.keySet().iterator().next());
    }

    @Test
    void aPdfCanBeReadAndCopiedInBothLanguages() throws IOException {
        byte[] pdf = written(ExportFormat.PDF, ExportedSamples.full(), ExportedSamples.awkward(), longRead());
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document);
            assertTrue(text.contains("Water, not watts: what cools the next cluster"), text);
            assertTrue(text.contains("冷却液每小时"), text);
            assertTrue(document.getNumberOfPages() > 2, "pages: " + document.getNumberOfPages());
            assertTrue(document.getDocumentCatalog().getDocumentOutline().hasChildren(), "the articles are bookmarks");
        }
        assertTrue(pdf.length < 1_000_000, "only the glyphs in use go in: " + pdf.length);
    }

    /// Every sort of block, what XML has no place for, and enough of it for several pages.
    static ExportedArticle longRead() {
        ExportedArticle bare = ExportedSamples.bare();
        List<Block> blocks = List.of(
                new Block.Heading(2, "A heading \u0000 with a zero"),
                new Block.Paragraph(
                        "Two \ud83c\udfed words and a link. ".repeat(400),
                        List.of(
                                new Inline.Strong(new Span(0, 3)),
                                new Inline.Link(new Span(7, 12), "https://a.example/?a=1&b=\"2\""))),
                new Block.ListItem(1, 0, "an item", List.of()),
                new Block.ListItem(0, 3, "a numbered item", List.of()),
                new Block.Code("if (a < b) {\n\treturn;\n}", "java"),
                new Block.Table(List.of(List.of("head", "er"), List.of("a cell")), 1, "A caption"),
                new Block.Table(List.of(), 0, ""),
                new Block.Figure("x.png", "", "A figure's caption"),
                new Block.Takeaways("Points", List.of("one", "two")),
                new Block.Analysis("Why", List.of("Because."), "Ed"),
                new Block.Paragraph("每一行都应当在合适的地方断开，标点不在行首。".repeat(60)),
                new Block.Quote("x".repeat(3000), List.of()));
        Article article = new Article(
                "Long", "", "", "", "", Optional.empty(), bare.article().language(), blocks);
        return new ExportedArticle(
                new FiledArticle(
                        bare.filed().id(),
                        article,
                        List.of(),
                        bare.filed().added(),
                        bare.filed().changed()),
                bare.note(),
                List.of(),
                List.of(),
                List.of(),
                "",
                blocks);
    }

    static byte[] written(ExportFormat format, Exported... items) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Export export = format.begin(ExportedSamples.heading(), bytes);
        for (Exported item : items) {
            export.add(item);
        }
        export.end();
        return bytes.toByteArray();
    }

    private static Map<String, byte[]> parts(byte[] zip) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        return parts;
    }

    private static Document parsed(byte[] xml) throws IOException, SAXException, ParserConfigurationException {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }
}
