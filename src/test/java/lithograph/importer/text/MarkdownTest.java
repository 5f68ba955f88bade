package lithograph.importer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lithograph.article.Article;
import lithograph.article.Block;
import lithograph.article.Inline;
import lithograph.article.Language;
import lithograph.article.Span;
import lithograph.importer.reading.Draft;
import org.junit.jupiter.api.Test;

final class MarkdownTest {
    @Test
    void clippedPagesTellTheirSourceAndTheirTags() {
        TextArticle read = read("""
                ---
                title: "Tern 3: what is new"
                source: "https://quay.example/tern-3"
                author:
                  - "[[Ada Lin]]"
                  - "[[Bo Berg]]"
                published: 2026-07-01
                created: 2026-07-04
                description: "The model in short."
                tags:
                  - "clippings"
                  - "models"
                ---
                The model is **new**. ==And *cheap*.==
                """);

        Article article = read.article();
        assertEquals("Tern 3: what is new", article.title());
        assertEquals("https://quay.example/tern-3", article.url());
        assertEquals("Ada Lin, Bo Berg", article.byline());
        assertEquals("2026-07-01", article.published().orElseThrow().toString());
        assertEquals("The model in short.", article.summary());
        assertEquals(List.of("clippings", "models"), read.tags());
        assertEquals(Optional.of(LocalDate.of(2026, 7, 4)), read.saved());
        assertEquals(List.of(new Draft.Marked("And cheap.", "")), read.highlights());
        assertEquals(
                List.of(new Block.Paragraph(
                        "The model is new. And cheap.",
                        List.of(new Inline.Strong(new Span(13, 16)), new Inline.Emphasis(new Span(22, 27))))),
                article.blocks());
    }

    @Test
    void hugoTellsTheSameInToml() {
        TextArticle read = read("""
                +++
                title = 'Tern 3'
                date = 2026-07-01T10:00:00+02:00
                tags = ["models", 'prices']
                +++
                It is cheap.
                """);

        assertEquals("Tern 3", read.article().title());
        assertEquals("2026-07-01", read.article().published().orElseThrow().toString());
        assertEquals(List.of("models", "prices"), read.tags());
    }

    @Test
    void frontMatterThatIsNotYamlIsReadLineByLine() {
        TextArticle read = read("""
                ---
                title: Tern 3: cheaper: and better
                author: "Ada Lin
                date: 2026-07-01 10:00:00 +0000
                ---
                It is cheap.
                """);

        assertEquals("Tern 3: cheaper: and better", read.article().title());
        assertEquals("2026-07-01", read.article().published().orElseThrow().toString());
        assertEquals(1, read.article().blocks().size());
    }

    @Test
    void proseBetweenRulesIsNoFrontMatter() {
        Article article =
                read("---\nNo property here\n---\n\nThe text goes on.\n").article();

        assertTrue(article.text().contains("No property here"));
        assertTrue(article.text().contains("The text goes on."));
    }

    @Test
    void everyKindOfBlockIsKept() {
        List<Block> blocks = MarkdownBlocks.of("""
                ## Prices

                See [the list](https://quay.example/list).

                1. first
                   - inner

                > quoted

                ```python
                print(1)
                ```

                | card | GB |
                |------|----|
                | small | 16 |

                ![a crane](crane.png "The crane")
                """);

        assertEquals(
                List.of(
                        new Block.Heading(2, "Prices"),
                        new Block.Paragraph(
                                "See the list.",
                                List.of(new Inline.Link(new Span(4, 12), "https://quay.example/list"))),
                        new Block.ListItem(0, 1, "first", List.of()),
                        new Block.ListItem(1, 0, "inner", List.of()),
                        new Block.Quote("quoted", List.of()),
                        new Block.Code("print(1)", "python"),
                        new Block.Table(List.of(List.of("card", "GB"), List.of("small", "16")), 1, ""),
                        new Block.Figure("crane.png", "a crane", "The crane")),
                blocks);
    }

    @Test
    void wikiLinksHighlightsAndTemplatesBecomeText() {
        assertEquals(
                List.of(new Block.Paragraph("See Tern 3 and the lab; it is new.")),
                MarkdownBlocks.of(
                        "See[^1] [[Tern 3]] and [[Harbour Labs|the lab]]; it is ==new==.{% include ad.html %}"));
    }

    @Test
    void tagsThatHtmlDoesNotKnowAreText() {
        assertEquals("It thinks in <think> and ends.", text("It thinks in <think> and <b>ends</b>."));
    }

    @Test
    void keyPointsAreABox() {
        Article article = read("# Tern 3\n\n## Key takeaways\n\n- It is new.\n- It is cheap.\n\n## More\n\nText.\n")
                .article();

        assertEquals("Tern 3", article.title());
        assertEquals(
                new Block.Takeaways("Key takeaways", List.of("It is new.", "It is cheap.")),
                article.blocks().getFirst());
    }

    @Test
    void theLanguageIsWhatThePropertiesSay() {
        assertEquals(
                new Language("fr"),
                read("---\ntitle: Sterne\nlang: fr-CH\n---\nOui.\n").article().language());
    }

    private static TextArticle read(String text) {
        return TextArticle.of(text, "note", Markup.MARKDOWN);
    }

    private static String text(String markdown) {
        return MarkdownBlocks.of(markdown).getFirst().text();
    }

    @Test
    void whatIsMarkedIsKeptAsSuchWithOrWithoutFrontMatterButNotWithinCode() {
        String body =
                "# Tern\n\nThe model is ==new==, and `a ==b && c== d` is ==not **old**==.\n\n```\nx ==y== z\n```\n";
        for (String text : List.of(body, "---\ntitle: Tern\n---\n" + body)) {
            TextArticle read = TextArticle.of(text, "tern", Markup.MARKDOWN);
            assertEquals(
                    List.of(new Draft.Marked("new", ""), new Draft.Marked("not old", "")), read.highlights(), text);
            assertTrue(
                    read.article().text().contains("a ==b && c== d"),
                    read.article().text());
            assertTrue(
                    read.article().text().contains("x ==y== z"), read.article().text());
        }
    }

    @Test
    void aPageThatOnlyLeadsElsewhereIsKeptByThatAddress() {
        Article article = TextArticle.of(
                        "---\nlayout: redirect\ntitle: Tern\nredirect: https://quay.example/tern\n---\n",
                        "t",
                        Markup.MARKDOWN)
                .article();

        assertEquals("https://quay.example/tern", article.url());
    }
}
