package lithograph.importer.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import lithograph.article.Block;
import lithograph.article.Inline;
import lithograph.article.Span;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

final class HtmlBlocksTest {
    private static List<Block> blocks(String html) {
        return HtmlBlocks.of(
                Jsoup.parseBodyFragment(html, "https://site.example/a/").body());
    }

    @Test
    void marksCoverTheWordsTheyMean() {
        assertEquals(
                List.of(new Block.Paragraph(
                        "A bold and a linked word.",
                        List.of(
                                new Inline.Strong(new Span(2, 6)),
                                new Inline.Link(new Span(13, 19), "https://site.example/a/b")))),
                blocks("<p> A <b>bold</b>\n and a <a href='b'> linked</a> word. </p>"));
    }

    @Test
    void aMarkThatIsNeverClosedGoesOnInTheNextBlock() {
        assertEquals(
                List.of(
                        new Block.Paragraph("one", List.of(new Inline.Emphasis(new Span(0, 3)))),
                        new Block.Paragraph("two", List.of(new Inline.Emphasis(new Span(0, 3))))),
                blocks("<em><div>one</div><div>two</div></em>"));
    }

    @Test
    void twoLineBreaksPartParagraphsAndOneDoesNot() {
        assertEquals(
                List.of(new Block.Paragraph("one\ntwo"), new Block.Paragraph("three")),
                blocks("one<br>two<br><br>three"));
    }

    @Test
    void numberedListsCountFromWhereTheySay() {
        assertEquals(
                List.of(
                        new Block.ListItem(0, 3, "three", List.of()),
                        new Block.ListItem(0, 7, "seven", List.of()),
                        new Block.ListItem(0, 8, "eight", List.of())),
                blocks("<ol start=3><li>three<li value=7>seven<li><p>eight</p></ol>"));
    }

    @Test
    void aListThatGoesOnBelowAnInnerOneKeepsCounting() {
        assertEquals(
                List.of(
                        new Block.ListItem(0, 1, "one", List.of()),
                        new Block.ListItem(1, 0, "inner", List.of()),
                        new Block.ListItem(0, 2, "two", List.of())),
                blocks("<ol><li>one<ul><li>inner</ul><li>two</ol>"));
    }

    @Test
    void aTableThatOnlyLaysOutThePageIsNoTable() {
        assertEquals(
                List.of(new Block.Paragraph("The whole text of the page.")),
                blocks("<table><tr><td><p>The whole text of the page.</p></td></tr></table>"));
    }

    @Test
    void cellsThatSpanColumnsKeepTheOthersInPlace() {
        assertEquals(
                List.of(new Block.Table(
                        List.of(List.of("Maker", "Speed", ""), List.of("Quarry", "4", "5")), 1, "Boards")),
                blocks(
                        "<table><caption>Boards</caption><tr><th>Maker<th colspan=2>Speed<tr><td>Quarry<td>4<td>5</table>"));
    }

    @Test
    void codeKeepsItsLinesAndItsLanguage() {
        assertEquals(
                List.of(new Block.Code("if (a) {\n  b();\n}", "java")),
                blocks("<pre class='highlight language-java'><code>if (a) {\n  <span>b</span>();\n}\n</code></pre>"));
    }

    @Test
    void aPictureComesFromWhereItsLoaderWouldFetchIt() {
        assertEquals(
                List.of(new Block.Figure("https://site.example/big.jpg", "A hall", "")),
                blocks("<img src='data:image/gif;base64,AA' data-src='/big.jpg' alt='A hall'>"));
    }

    @Test
    void scriptsAndFormsFieldsAreNotText() {
        assertEquals(
                List.of(new Block.Paragraph("seen")),
                blocks("<script>a()</script><style>b</style><select><option>c</select><p>seen"));
    }

    @Test
    void aScriptIsNoPlaceALinkLeadsTo() {
        assertEquals(
                List.of(new Block.Paragraph("press", List.of(new Inline.Link(new Span(0, 5), "")))),
                blocks("<a href='javascript:alert(1)'>press</a>"));
    }
}
