package lithograph.export;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lithograph.article.Article;
import lithograph.article.ArticleId;
import lithograph.article.Block;
import lithograph.article.FiledArticle;
import lithograph.article.Language;
import lithograph.article.PublishedDate;
import lithograph.article.Span;
import lithograph.notes.Anchor;
import lithograph.notes.Highlight;
import lithograph.notes.HighlightColor;
import lithograph.notes.Jotting;
import lithograph.notes.JottingSubject;
import lithograph.notes.Note;

/// What the golden files were made of: plain and awkward articles.
final class ExportedSamples {
    private static final Instant THEN = Instant.parse("2026-03-04T05:06:07Z");

    private ExportedSamples() {}

    static ExportHeading heading() {
        return new ExportHeading(
                "Notes on *cooling*", "water AND \"heat pump\"", Instant.parse("2026-11-23T10:00:00Z"));
    }

    static List<ExportedArticle> all() {
        return List.of(full(), awkward(), bare());
    }

    /// A thing of each kind, the article after the passage that it is cited for.
    static Exported[] everything() {
        ExportedArticle article = full();
        return new Exported[] {
            new Exported.Heading("Part one"),
            article,
            new Exported.Passage(cited(article), article.highlights().getFirst()),
            new Exported.Claim("Loop: loss 12 l/h", "12 litres an hour", Optional.of(cited(article))),
            new Exported.OwnNote(
                    new Jotting(
                            "n-1",
                            new JottingSubject.OfFact(
                                    new ArticleId("water-1"), "Loop: loss 12 l/h", "12 litres an hour", new Span(0, 9)),
                            "# What the loop loses\n\nThey say litres. See [[water-1|the article]]. #water",
                            THEN,
                            THEN),
                    Optional.of(cited(article))),
            new Exported.OwnNote(
                    new Jotting("n-2", new JottingSubject.Free(), "Ask who owns the pipes", THEN, THEN),
                    Optional.empty())
        };
    }

    static ExportedArticle copy(String id) {
        ExportedArticle full = full();
        FiledArticle filed = filed(id, full.article(), "/reports/copy.html");
        return new ExportedArticle(filed, full.note(), List.of(), List.of(), List.of(), "");
    }

    private static ExportedArticle cited(ExportedArticle article) {
        Note none = new Note(article.filed().id(), "", THEN);
        return new ExportedArticle(article.filed(), none, List.of(), List.of(), List.of(), "");
    }

    static ExportedArticle full() {
        Article article = new Article(
                "Water, not watts: what cools the next cluster",
                "A plant in the desert counts litres.",
                "Ada Example, Bo Muster",
                "The Cooling Gazette",
                "https://gazette.example/water?id=7",
                Optional.of(PublishedDate.parse("2026-03-01")),
                Language.ENGLISH,
                List.of(new Block.Paragraph(
                        "The loop loses 12 litres an hour. Nobody had measured it before the autumn.")));
        String text = article.text();
        return new ExportedArticle(
                filed("water-1", article, "/reports/water.html"),
                new Note(new ArticleId("water-1"), "Ask the **utility**.\n\n- when\n- how much", THEN),
                List.of(
                        highlight("h1", "water-1", text, "12 litres an hour", "Compare with [[Loops]]"),
                        highlight("h2", "water-1", text, text.substring(text.indexOf("A plant")), "")),
                List.of("energy", "data centres"),
                List.of("Nvidia", "GB200"),
                "");
    }

    static ExportedArticle awkward() {
        Article article = new Article(
                "=SUM(A1) & {braces} [brackets] \"quotes\" <tags> 100% #1 _x_ \\ ~",
                "",
                "\u738b\u5c0f\u660e",
                "\u7b97\u529b\u89c2\u5bdf",
                "",
                Optional.empty(),
                Language.CHINESE,
                List.of(
                        new Block.Paragraph("\u51b7\u5374\u6db2\u6bcf\u5c0f\u65f6\u6d41\u5931\u5341\u4e8c\u5347\u3002"),
                        new Block.Paragraph("# not a heading\n> nor a quote")));
        String text = article.text();
        return new ExportedArticle(
                filed("zh,1", article, "/reports/\u51b7\u5374.md"),
                new Note(new ArticleId("zh,1"), "@cmd|' /C calc'!A0", THEN),
                List.of(
                        highlight(
                                "h3",
                                "zh,1",
                                text,
                                "\u51b7\u5374\u6db2\u6bcf\u5c0f\u65f6",
                                "-1+2, \"said\" he\nand left"),
                        highlight("h4", "zh,1", text, text.substring(text.indexOf("# not")), "")),
                List.of(),
                List.of(),
                "a snippet with <b>tags</b> & more");
    }

    static ExportedArticle bare() {
        Article article = new Article("", "", "", "", "", Optional.empty(), Language.UNKNOWN, List.of());
        return new ExportedArticle(
                new FiledArticle(new ArticleId("bare"), article, List.of(), THEN, THEN),
                new Note(new ArticleId("bare"), "", THEN),
                List.of(),
                List.of("empty"),
                List.of(),
                "");
    }

    private static FiledArticle filed(String id, Article article, String origin) {
        return new FiledArticle(new ArticleId(id), article, List.of(origin), THEN, THEN);
    }

    private static Highlight highlight(String id, String article, String text, String passage, String comment) {
        int start = text.indexOf(passage);
        return new Highlight(
                id,
                new ArticleId(article),
                Anchor.at(text, new Span(start, start + passage.length())),
                HighlightColor.GREEN,
                comment,
                List.of("to check"),
                !id.equals("h4"),
                THEN,
                THEN);
    }
}
