package lithograph.importer.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import lithograph.article.Article;
import lithograph.article.Block;
import lithograph.article.Inline;
import lithograph.article.Span;
import lithograph.importer.Packed;
import lithograph.importer.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OfficeTest {
    @TempDir
    Path folder;

    @Test
    void aWordDocumentKeepsItsHeadingsListsLinksAndTables() throws IOException {
        byte[] docx = new Packed()
                .with("[Content_Types].xml", "<Types/>")
                .with(
                        "docProps/core.xml",
                        "<cp:coreProperties><dc:title>Tern 3</dc:title><dc:creator>Ada Lin</dc:creator>"
                                + "<dcterms:created>2026-07-01T00:00:00Z</dcterms:created>"
                                + "<cp:keywords>models, prices</cp:keywords></cp:coreProperties>")
                .with(
                        "word/styles.xml",
                        "<w:styles><w:style w:styleId=\"berschrift1\"><w:name w:val=\"heading 1\"/></w:style></w:styles>")
                .with(
                        "word/numbering.xml",
                        "<w:numbering><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\">"
                                + "<w:numFmt w:val=\"decimal\"/></w:lvl></w:abstractNum>"
                                + "<w:num w:numId=\"7\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>")
                .with(
                        "word/_rels/document.xml.rels",
                        "<Relationships><Relationship Id=\"r1\" Target=\"https://quay.example/3\"/></Relationships>")
                .with(
                        "word/document.xml",
                        "<w:document><w:body>"
                                + "<w:p><w:pPr><w:pStyle w:val=\"berschrift1\"/></w:pPr><w:r><w:t>Price</w:t></w:r></w:p>"
                                + "<w:p><w:r><w:t xml:space=\"preserve\">It is </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>cheap</w:t>"
                                + "</w:r><w:del><w:r><w:delText>dear</w:delText></w:r></w:del><w:r><w:t>.</w:t></w:r></w:p>"
                                + item("first") + item("second")
                                + "<w:p><w:hyperlink r:id=\"r1\"><w:r><w:t>More</w:t></w:r></w:hyperlink></w:p>"
                                + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>GB</w:t></w:r></w:p></w:tc>"
                                + "<w:tc><w:p><w:r><w:t>16</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
                                + "</w:body></w:document>")
                .bytes();
        Reading reading = Reading.of(folder, "report.docx", docx);

        Article article = reading.only();
        assertEquals("Price", article.title());
        assertEquals("Ada Lin", article.byline());
        assertEquals("2026-07-01", article.published().orElseThrow().toString());
        assertEquals(List.of("models", "prices"), reading.drafts().getFirst().tags());
        assertEquals(
                List.of(
                        new Block.Paragraph("It is cheap.", List.of(new Inline.Strong(new Span(6, 11)))),
                        new Block.ListItem(0, 1, "first", List.of()),
                        new Block.ListItem(0, 2, "second", List.of()),
                        new Block.Paragraph("More", List.of(new Inline.Link(new Span(0, 4), "https://quay.example/3"))),
                        new Block.Table(List.of(List.of("GB", "16")), 0, "")),
                article.blocks());
    }

    @Test
    void aSpreadsheetSaysThatItIsOne() throws IOException {
        byte[] xlsx = new Packed()
                .with("[Content_Types].xml", "<Types/>")
                .with("xl/workbook.xml", "<workbook/>")
                .bytes();

        assertEquals(
                "It is a spreadsheet, not an article.",
                Reading.of(folder, "a.docx", xlsx).reason());
    }

    @Test
    void anOpenDocumentKeepsItsHeadingsAndLists() throws IOException {
        byte[] odt = new Packed()
                .stored("mimetype", "application/vnd.oasis.opendocument.text")
                .with(
                        "meta.xml",
                        "<office:document-meta><office:meta><dc:title>Tern 3</dc:title>"
                                + "<meta:initial-creator>Ada Lin</meta:initial-creator></office:meta></office:document-meta>")
                .with(
                        "content.xml",
                        "<office:document-content><office:body><office:text>"
                                + "<text:p>It is<text:s/>new.<office:annotation><text:p>no</text:p></office:annotation></text:p>"
                                + "<text:h text:outline-level=\"2\">Price</text:h>"
                                + "<text:list><text:list-item><text:p>cheap</text:p><text:list><text:list-item>"
                                + "<text:p>very</text:p></text:list-item></text:list></text:list-item></text:list>"
                                + "</office:text></office:body></office:document-content>")
                .bytes();
        Article article = Reading.of(folder, "report.odt", odt).only();

        assertEquals("Tern 3", article.title());
        assertEquals("Ada Lin", article.byline());
        assertEquals(
                List.of(
                        new Block.Paragraph("It is new."),
                        new Block.Heading(2, "Price"),
                        new Block.ListItem(0, 0, "cheap", List.of()),
                        new Block.ListItem(1, 0, "very", List.of())),
                article.blocks());
    }

    @Test
    void richTextIsReadInItsCodePageAndInUnicode() throws IOException {
        Article article = Reading.of(
                        folder,
                        "report.rtf",
                        "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Times;}}{\\info{\\title Tern 3}{\\author Ada Lin}} "
                                + "\\pard It is caf\\'e9 \\u28207?\\u28286? \\emdash  new.\\par "
                                + "{\\listtext\\'b7\\tab}first\\par {\\*\\hidden nothing}\\b second\\b0\\par}")
                .only();

        assertEquals("Tern 3", article.title());
        assertEquals("Ada Lin", article.byline());
        assertEquals(
                List.of(
                        new Block.Paragraph("It is café 港湾 — new."),
                        new Block.ListItem(0, 0, "first", List.of()),
                        new Block.Paragraph("second")),
                article.blocks());
    }

    @Test
    void aBookIsOneArticleAChapterAndAShortOneIsOne() throws IOException {
        Reading shortOne = Reading.of(folder, "short.epub", epub("It is new."));
        assertEquals("Harbour", shortOne.only().title());
        assertEquals(4, shortOne.only().blocks().size());

        Reading book = Reading.of(folder, "book.epub", epub("It is new. ".repeat(4_000)));
        assertEquals(List.of("One", "Two"), book.titles());
        assertEquals("Harbour", book.drafts().getFirst().article().site());
        assertTrue(book.drafts().getLast().origin().endsWith("book.epub#chapter2"));
        assertFalse(book.drafts().getFirst().article().text().contains("Two"));
    }

    private static byte[] epub(String text) throws IOException {
        return new Packed()
                .stored("mimetype", "application/epub+zip")
                .with(
                        "META-INF/container.xml",
                        "<container><rootfiles><rootfile full-path=\"OEBPS/book.opf\"/></rootfiles></container>")
                .with(
                        "OEBPS/book.opf",
                        "<package><metadata><dc:title>Harbour</dc:title><dc:creator>Ada Lin</dc:creator>"
                                + "<dc:language>en</dc:language><dc:date>2026</dc:date></metadata><manifest>"
                                + "<item id=\"b\" href=\"text/two.xhtml\"/><item id=\"a\" href=\"text/one%20x.xhtml\"/>"
                                + "</manifest><spine><itemref idref=\"a\"/><itemref idref=\"b\"/></spine></package>")
                .with("OEBPS/text/one x.xhtml", "<html><body><h1>One</h1><p>" + text + "</p></body></html>")
                .with("OEBPS/text/two.xhtml", "<html><body><h1>Two</h1><p>" + text + "</p></body></html>")
                .bytes();
    }

    private static String item(String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"7\"/></w:numPr></w:pPr><w:r><w:t>" + text
                + "</w:t></w:r></w:p>";
    }
}
