package lithograph.importer.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import lithograph.article.Article;
import lithograph.article.ArticleId;
import lithograph.article.Block;
import lithograph.article.Language;
import lithograph.importer.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class JsonTest {
    @TempDir
    Path folder;

    @Test
    void aLineTellsAllThatIsKnown() throws IOException {
        Reading reading = Reading.of(folder, "articles.jsonl", """
                {"id":"t-3","title":"Tern 3","text":"It is new.\\n\\nIt is cheap.","url":"https://quay.example/3",\
                "published":"2026-07-01","byline":"Ada Lin","site":"Quay Review","language":"en","tags":["models"]}
                """);

        Article article = reading.only();
        assertEquals(
                ArticleId.class, reading.drafts().getFirst().id().orElseThrow().getClass());
        assertEquals("t-3", reading.drafts().getFirst().id().orElseThrow().value());
        assertTrue(reading.drafts().getFirst().origin().endsWith("articles.jsonl#t-3"));
        assertEquals(List.of("models"), reading.drafts().getFirst().tags());
        assertEquals(List.of(new Block.Paragraph("It is new."), new Block.Paragraph("It is cheap.")), article.blocks());
        assertEquals("Quay Review", article.site());
        assertEquals("Ada Lin", article.byline());
        assertEquals(Language.ENGLISH, article.language());
        assertEquals("2026-07-01", article.published().orElseThrow().toString());
    }

    @Test
    void aBrokenLineFailsAloneAndIsNamed() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 1; i <= 10; i++) {
            lines.append(
                    i == 7 ? "{\"title\": \"seven\", \"text\": }\n" : "{\"title\":\"t" + i + "\",\"text\":\"x\"}\n");
        }
        Reading reading = Reading.of(folder, "ten.json", lines.toString());

        assertEquals(9, reading.drafts().size());
        assertEquals(1, reading.failures().size());
        assertTrue(reading.failures().getFirst().origin().endsWith("ten.json#line7"));
        assertTrue(reading.failures().getFirst().reason().startsWith("Line 7 is not JSON"));
    }

    @Test
    void anArrayIsReadUpToWhereItBreaks() throws IOException {
        Reading reading = Reading.of(
                folder,
                "array.json",
                "[\n{\"title\":\"one\",\"text\":\"x\"},\n{\"title\":\"two\",\"text\":\"y\"},\n{oops}\n]");

        assertEquals(List.of("one", "two"), reading.titles());
        assertTrue(reading.failures().getFirst().reason().contains("line 4"), reading.toString());
    }

    @Test
    void anObjectSpreadOverLinesIsOneArticle() throws IOException {
        Article article = Reading.of(folder, "one.json", """
                        {
                          "headline": "Tern 3",
                          "author": {"name": "Ada Lin"},
                          "datePublished": 1782864000,
                          "articleBody": "<p>It is <b>new</b>.</p><ul><li>cheap</li></ul>"
                        }
                        """).only();

        assertEquals("Tern 3", article.title());
        assertEquals("Ada Lin", article.byline());
        assertEquals("2026-07-01", article.published().orElseThrow().toString());
        assertEquals(
                List.of("It is new.", "cheap"),
                article.blocks().stream().map(Block::text).toList());
    }

    @Test
    void theTextMayBeMarkdown() throws IOException {
        Article article = Reading.of(folder, "md.json", "{\"title\":\"A\",\"text\":\"## One\\n\\n- two\\n\"}")
                .only();

        assertEquals(
                List.of(new Block.Heading(2, "One"), new Block.ListItem(0, 0, "two", List.of())), article.blocks());
    }

    @Test
    void anObjectWithoutTitleAndTextSaysSo() throws IOException {
        assertEquals(
                "Line 1 has neither a text nor an address.",
                Reading.of(folder, "empty.json", "{\"a\": 1}").reason());
    }

    @Test
    void anIdThatCannotBeOneIsLeftToTheLibrary() throws IOException {
        Reading reading = Reading.of(folder, "id.json", "{\"id\":\"two words\",\"title\":\"A\",\"text\":\"b\"}");

        assertTrue(reading.drafts().getFirst().id().isEmpty());
    }
}
