package lithograph.importer.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import lithograph.article.Article;
import lithograph.article.Block;
import lithograph.article.PublishedDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HtmlReaderTest {
    private static byte[] page(String name) throws IOException {
        try (InputStream in = HtmlReaderTest.class.getResourceAsStream("html/" + name)) {
            if (in == null) {
                throw new IOException("no page " + name);
            }
            return in.readAllBytes();
        }
    }

    private static Article read(String name) throws IOException {
        return HtmlReader.read(page(name), name).article();
    }

    @Test
    void aTableThatEndsAnArticleIsPartOfIt() throws IOException {
        String page = "<html><head><title>What a card costs</title></head><body><article><h1>What a card costs</h1>"
                + "<p>Each month we ask the clouds what a card costs by the hour, and put what they say into one table.</p>"
                + "<p>Large customers pay less than is printed here, and small ones more, so ask before you rent anything.</p>"
                + "<div><table><tr><th>Card</th><th>Hour</th></tr><tr><td>H100</td><td>$1.90</td></tr></table></div>"
                + "</article><nav><table><tr><td><a href='/a'>Next</a></td></tr></table></nav></body></html>";
        List<Block> blocks = HtmlReader.read(page, "costs.html").article().blocks();
        assertEquals(
                List.of("Hour", "$1.90"),
                ((Block.Table) blocks.getLast())
                        .rows().stream().map(row -> row.get(1)).toList());
    }

    @Test
    void anArticleComesOutWithWhatIsKnownAboutIt() throws IOException {
        Article article = read("news.html");
        assertEquals("Quarry Labs opens a second test hall", article.title());
        assertEquals("The new hall holds twice as many racks and uses half the water.", article.summary());
        assertEquals("Anna Whitfield", article.byline());
        assertEquals("The Basalt Courier", article.site());
        assertEquals("https://basaltcourier.example/2026/03/14/quarry-labs-test-hall", article.url());
        assertEquals(Optional.of(PublishedDate.parse("2026-03-14")), article.published());
        assertEquals("en", article.language().code());
    }

    private static void assertContains(List<Block> blocks, Block block) {
        assertTrue(blocks.contains(block), () -> block + " is not in " + blocks);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cookies",
                "Log in",
                "Facebook",
                "Tags:",
                "About the author",
                "Related articles",
                "substation that nobody",
                "newsletter",
                "too warm in the hall",
                "All rights reserved"
            })
    void whatStandsAroundTheArticleStaysOut(String furniture) throws IOException {
        assertFalse(read("news.html").layout().body().contains(furniture), furniture);
    }

    @Test
    void blocksComeOutAsWhatTheyAre() throws IOException {
        List<Block> blocks = read("news.html").blocks();
        assertContains(blocks, (new Block.Heading(2, "What is in the racks")));
        assertContains(
                blocks,
                (new Block.Figure("/img/hall.jpg", "Rows of racks", "The hall on its first day. Photo: Quarry Labs")));
        assertContains(blocks, (new Block.Code("$ halls list --ready\nfirst  40\nsecond 53", "sh")));
        assertContains(
                blocks,
                (new Block.Table(
                        List.of(
                                List.of("Hall", "Racks", "Water a day"),
                                List.of("First", "40", "90 m³"),
                                List.of("Second", "80", "88 m³")),
                        1,
                        "")));
        List<Block.ListItem> items = blocks.stream()
                .filter(Block.ListItem.class::isInstance)
                .map(Block.ListItem.class::cast)
                .toList();
        assertEquals(
                List.of(1, 2, 0), items.stream().map(Block.ListItem::number).toList());
        assertEquals(List.of(0, 0, 1), items.stream().map(Block.ListItem::depth).toList());
        assertTrue(blocks.stream().anyMatch(Block.Quote.class::isInstance));
        assertInstanceOf(Block.Paragraph.class, blocks.getFirst());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE"})
    void aChinesePageIsReadInAnyCharset(String charset) throws IOException {
        String text = new String(page("chinese.html"), StandardCharsets.UTF_8);
        Article article =
                HtmlReader.read(text.getBytes(Charset.forName(charset)), "page").article();
        assertEquals("玄武实验室建成第二座测试大厅", article.title());
        assertEquals("林晓", article.byline());
        assertEquals(Optional.of(PublishedDate.parse("2026-03-14")), article.published());
        assertEquals("zh", article.language().code());
        String body = article.layout().body();
        assertTrue(body.startsWith("玄武实验室本周宣布"), body);
        assertTrue(body.contains("机柜里有什么"));
        assertFalse(body.contains("相关阅读"));
        assertFalse(body.contains("版权所有"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "<html><body></body></html>",
                "<html><head><title>T</title></head></html>",
                "<script>let a = 1;</script>"
            })
    void aPageWithoutTextSaysSo(String html) {
        IOException thrown = assertThrows(IOException.class, () -> HtmlReader.read(html, "page.html"));
        assertEquals("The page has no text.", thrown.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"div", "b", "ul><li", "blockquote", "table><tr><td", "a href=x", "span"})
    void deepNestingCostsNeitherStackNorPatience(String tag) {
        String html = ("<" + tag + ">").repeat(100_000) + "The words at the bottom of it all are still read.";
        Article article = assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> HtmlReader.read(html, "deep.html").article());
        assertTrue(article.text().contains("at the bottom of it all"), tag);
    }

    @Test
    void aLongPageTakesBoundedTime() {
        StringBuilder html = new StringBuilder();
        for (int i = 0; i < 60_000; i++) {
            html.append("<p>Paragraph ")
                    .append(i)
                    .append(" of this page says little, and says it in a sentence of some length.</p>");
        }
        Article article = assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> HtmlReader.read(html.toString(), "long.html").article());
        assertTrue(article.blocks().size() > 50_000, "" + article.blocks().size());
    }

    @Test
    void unclosedAndCrossedTagsLoseNoText() throws IOException {
        Article article = HtmlReader.read(
                        "<h1>Tags<p>The first <b>paragraph <i>of</b> this</i> page was never closed and goes on for a while."
                                + "<p>Nor was the second one, <a href='x'>which ends in a link that has no end.",
                        "broken.html")
                .article();
        assertTrue(article.text().contains("goes on for a while."));
        assertTrue(article.text().contains("a link that has no end."));
    }

    @Test
    void jsonThatNestsWithoutEndIsIgnored() throws IOException {
        String html = "<script type='application/ld+json'>" + "[".repeat(200_000)
                + "</script><p>The text of the page is read all the same, in spite of it.</p>";
        assertEquals(
                "The text of the page is read all the same, in spite of it.",
                HtmlReader.read(html, "p").article().layout().body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Summary: The lamp in the harbour was lit by hand for a hundred years, and now a motor does it.",
                "导读：港口的灯在一百年里都由人点亮，现在由电机点亮，守灯人还在那里。",
                "By Ada Lin | July 1, 2026",
                "Source: The Quay",
            })
    void aLineAtTheHeadThatTellsMoreThanTheMetadataStays(String line) throws IOException {
        String page = "<!DOCTYPE html><title>The lamp</title><article><h1>The lamp</h1><p>" + line + "</p>"
                + "<p>The lamp was lit on Monday, and the harbour has been bright ever since.</p>".repeat(3)
                + "</article>";
        Article article = HtmlReader.read(page, "/a.html").article();

        String told = article.text()
                + article.byline()
                + article.published().map(PublishedDate::toString).orElse("")
                + article.site();
        for (String word : line.contains("|") ? List.of("Ada Lin", "2026") : List.of(line)) {
            assertTrue(told.contains(word), told);
        }
    }

    @Test
    void ofThePicturesOnlyTheArticlesOwnAreKept() throws IOException {
        String words =
                "<p>The lamp was lit on Monday, and the harbour has been bright ever since, says its keeper.</p>";
        String page = "<!DOCTYPE html><title>The lamp</title><header><a href='/'><img src='logo.png'></a>"
                + "<nav><a href='/a'>News</a> <a href='/b'>Shop</a><img src='flag.png'></nav></header>"
                + "<main><article><h1>The lamp</h1><div><img src='lead.png'></div>" + words.repeat(3)
                + "<p><img src='inner.png'></p>" + words.repeat(2) + "<img src='last.png'></article>"
                + "<div class='related'><h3>More stories</h3><a href='/c'><img src='card.png'>Herring is back</a></div></main>"
                + "<footer><img src='badge.png'><a href='/d'>Contact</a> <a href='/e'>Imprint</a></footer>";
        List<String> pictures = HtmlReader.read(page, "/a.html").article().blocks().stream()
                .filter(Block.Figure.class::isInstance)
                .map(block -> ((Block.Figure) block).source())
                .toList();

        assertEquals(List.of("lead.png", "inner.png", "last.png"), pictures);
    }

    @Test
    void boldLinesAboveParagraphsAreHeadings() throws IOException {
        String words =
                "<p>The lamp was lit on Monday, and the harbour has been <b>bright</b> ever since, says its keeper.</p>";
        String page = "<!DOCTYPE html><title>The lamp</title><article><h1>The lamp</h1>" + words
                + "<p><strong>Who lit it?</strong></p>" + words + "<p><b>2. The keeper, Inc.</b></p>" + words
                + "<p><b>It was a good day for all of us.</b></p>" + words + "</article>";

        assertEquals(
                List.of(new Block.Heading(3, "Who lit it?"), new Block.Heading(3, "2. The keeper, Inc.")),
                HtmlReader.read(page, "/a.html").article().blocks().stream()
                        .filter(Block.Heading.class::isInstance)
                        .toList());
    }

    @Test
    void theTitleIsLeftOutBelowAPictureToo() throws IOException {
        String words =
                "<p>The lamp was lit on Monday, and the harbour has been bright ever since, says its keeper.</p>";
        String page = "<!DOCTYPE html><title>The lamp</title><article><img src='lead.png'><h1>The lamp</h1>"
                + words.repeat(3) + "</article>";

        assertFalse(
                HtmlReader.read(page, "/a.html").article().blocks().stream().anyMatch(Block.Heading.class::isInstance));
    }
}
