package lithograph.importer.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lithograph.article.Article;
import lithograph.article.Block;
import lithograph.importer.Reading;
import lithograph.importer.reading.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FeedTest {
    @TempDir
    Path folder;

    @Test
    void anRssItemIsAnArticle() throws IOException {
        Reading reading = Reading.of(folder, "feed.xml", """
                <?xml version="1.0"?>
                <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
                    xmlns:content="http://purl.org/rss/1.0/modules/content/">
                <channel><title>Quay Review</title><language>en-us</language>
                <item><title>Tern 3 &amp; its price</title><link>https://quay.example/3</link>
                <dc:creator>Ada Lin</dc:creator><pubDate>Wed, 01 Jul 2026 08:00:00 GMT</pubDate>
                <category>models</category><description>In short.</description>
                <content:encoded><![CDATA[<p>It is <b>new</b>.</p><h2>Price</h2><p>It is cheap.</p>]]></content:encoded>
                </item></channel></rss>
                """);

        Article article = reading.only();
        assertEquals("Tern 3 & its price", article.title());
        assertEquals("In short.", article.summary());
        assertEquals("Ada Lin", article.byline());
        assertEquals("Quay Review", article.site());
        assertEquals("https://quay.example/3", article.url());
        assertEquals("2026-07-01", article.published().orElseThrow().toString());
        assertEquals(List.of("models"), reading.drafts().getFirst().tags());
        assertEquals(
                List.of("It is new.", "Price", "It is cheap."),
                article.blocks().stream().map(Block::text).toList());
    }

    @Test
    void anAtomEntryIsAnArticle() throws IOException {
        Reading reading = Reading.of(folder, "feed", """
                <feed xmlns="http://www.w3.org/2005/Atom"><title>Quay</title>
                <entry><title type="html">A &lt;b&gt;tern&lt;/b&gt;</title><id>urn:1</id>
                <link rel="self" href="https://quay.example/self"/><link href="https://quay.example/a"/>
                <author><name>Bo Berg</name></author><updated>2026-07-01T08:00:00Z</updated>
                <content type="xhtml"><div><p>One.</p><p>Two.</p></div></content></entry></feed>
                """);

        assertEquals("A tern", reading.only().title());
        assertEquals("https://quay.example/a", reading.only().url());
        assertEquals("Bo Berg", reading.only().byline());
        assertEquals(2, reading.only().blocks().size());
    }

    @Test
    void twoEntriesWithOneAddressKeepTwoOrigins() throws IOException {
        String item = "<item><title>A</title><link>https://quay.example/a</link></item>";
        Reading reading = Reading.of(folder, "f.rss", "<rss><channel>" + item + item + "</channel></rss>");

        assertEquals(2, reading.drafts().stream().map(Draft::origin).distinct().count());
    }

    @Test
    void aJsonFeedGivesItsArticlesItsTitleAsSite() throws IOException {
        Reading reading = Reading.of(folder, "feed.json", """
                {"version": "https://jsonfeed.org/version/1.1", "title": "Quay", "items": [
                  {"id": "1", "url": "https://quay.example/1", "title": "A", "content_html": "<p>One.</p>",
                   "date_published": "2026-07-01T00:00:00Z", "authors": [{"name": "Ada Lin"}]},
                  {"id": "2", "content_text": "Two."}]}
                """);

        assertEquals(
                List.of("Quay", "Quay"),
                reading.drafts().stream().map(d -> d.article().site()).toList());
        assertEquals("Ada Lin", reading.drafts().getFirst().article().byline());
    }

    @Test
    void noEntityIsExpandedAndNoFileIsOpened() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
        Reading reading = Reading.of(
                folder,
                "evil.xml",
                "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY f SYSTEM \"" + secret.toUri()
                        + "\"><!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
                        + "<rss><channel><item><title>T &f; &b;</title></item></channel></rss>");

        String all = reading.toString();
        assertFalse(all.contains("the secret"));
        assertFalse(all.contains("haha"));
        assertEquals(1, reading.drafts().size() + reading.failures().size());
    }

    @Test
    void aListOfFeedsSaysThatItIsOne() throws IOException {
        assertEquals(
                "It is a list of feeds (OPML), not an article.",
                Reading.of(folder, "a.opml", "<opml version='2.0'><body/></opml>")
                        .reason());
    }

    @Test
    void aNoteOfEvernoteIsAnArticleWithItsTagsAndSource() throws IOException {
        Reading reading = Reading.of(folder, "notes.enex", """
                <?xml version="1.0" encoding="UTF-8"?>
                <!DOCTYPE en-export SYSTEM "http://xml.evernote.com/pub/evernote-export4.dtd">
                <en-export><note><title>Tern 3</title><content><![CDATA[<?xml version="1.0"?>
                <!DOCTYPE en-note SYSTEM "http://xml.evernote.com/pub/enml2.dtd">
                <en-note><div>It is new.</div><div><en-todo checked="true"/>read it</div></en-note>]]></content>
                <created>20260701T080000Z</created><tag>models</tag>
                <note-attributes><source-url>https://quay.example/3</source-url></note-attributes>
                <resource><data>AAAA</data></resource></note></en-export>
                """);

        assertEquals("https://quay.example/3", reading.only().url());
        assertEquals(List.of("models"), reading.drafts().getFirst().tags());
        assertEquals(
                Optional.of(LocalDate.of(2026, 7, 1)),
                reading.drafts().getFirst().saved());
        assertTrue(reading.only().text().endsWith("It is new.\n\n☑ read it"));
    }
}
