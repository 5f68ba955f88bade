package lithograph.export;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import lithograph.notes.Highlight;
import lithograph.notes.NoteLink;

/// One Markdown file: front matter, then a section an article with its note, and its passages as quotes with links;
/// notes of their own are sections too.
final class MarkdownExport implements Export {
    private final Writer to;
    private int level = 2;

    MarkdownExport(ExportHeading heading, Writer to) throws IOException {
        this.to = to;
        to.write("---\ntitle: " + MarkdownText.yaml(heading.title()) + "\n");
        if (!heading.query().isBlank()) {
            to.write("query: " + MarkdownText.yaml(heading.query()) + "\n");
        }
        to.write("exported: " + heading.day() + "\n---\n\n# " + MarkdownText.line(heading.title()) + "\n");
    }

    @Override
    public void add(Exported item) throws IOException {
        switch (item) {
            case ExportedArticle article -> write(article);
            case Exported.Passage(ExportedArticle article, Highlight highlight) ->
                passage(to, article, highlight, "", NoteLink::plain);
            case Exported.OwnNote note -> write(note);
            case Exported.Claim(String claim, String quote, Optional<ExportedArticle> source) ->
                to.write("\n**" + MarkdownText.line(claim) + "**\n\n" + quoted(quote, source));
            case Exported.Heading(String words) -> {
                to.write("\n## " + MarkdownText.line(words) + "\n");
                level = 3;
            }
        }
    }

    private void write(Exported.OwnNote note) throws IOException {
        to.write("\n" + "#".repeat(level) + " " + MarkdownText.line(note.title()) + "\n\n");
        fact("Note on", MarkdownText.line(note.about()));
        fact(
                "Changed",
                LocalDate.ofInstant(note.jotting().changed(), ZoneOffset.UTC).toString());
        to.write(note.quote().isBlank() ? "" : "\n" + quoted(note.quote(), note.source()));
        to.write(note.body().isEmpty() ? "" : "\n" + NoteLink.plain(note.body()) + "\n");
    }

    static String quoted(String quote, Optional<ExportedArticle> source) {
        return MarkdownText.quote(quote)
                + source.map(article -> "\n>\n> \u2014 "
                                + MarkdownText.link(cited(article), TextFragment.link(article.link(), quote)))
                        .orElse("")
                + "\n";
    }

    private void write(ExportedArticle article) throws IOException {
        to.write("\n" + "#".repeat(level) + " " + MarkdownText.link(article.title(), article.link()) + "\n\n");
        fact("Source", MarkdownText.line(article.article().source()));
        fact("Author", MarkdownText.line(article.article().byline()));
        fact("Published", article.published());
        fact("Mentions", MarkdownText.line(String.join(", ", article.entities())));
        fact("Tags", article.tags().stream().map(MarkdownText::tag).collect(Collectors.joining(" ")));
        if (article.link().isEmpty()) {
            fact("File", MarkdownText.line(article.fileName()));
        }
        writings(to, article, highlight -> "", NoteLink::plain);
        MarkdownBlocks.write(to, article.text(), level);
    }

    /// The article's note, highlights and snippet.
    ///
    /// @param after what follows a highlight's quote
    /// @param links what becomes of the links of a text
    static void writings(
            Writer to, ExportedArticle article, Function<Highlight, String> after, UnaryOperator<String> links)
            throws IOException {
        if (!article.snippet().isBlank()) {
            to.write("\n" + MarkdownText.quote(article.snippet()) + "\n");
        }
        if (!article.note().text().isBlank()) {
            to.write("\n" + links.apply(article.note().text().strip()) + "\n");
        }
        for (Highlight highlight : article.highlights()) {
            passage(to, article, highlight, after.apply(highlight), links);
        }
    }

    private static void passage(
            Writer to, ExportedArticle article, Highlight highlight, String after, UnaryOperator<String> links)
            throws IOException {
        to.write("\n" + MarkdownText.quote(highlight.anchor().exact()) + "\n>\n> \u2014 "
                + MarkdownText.link(
                        cited(article),
                        TextFragment.link(article.link(), highlight.anchor().exact())));
        for (String tag : highlight.tags()) {
            to.write(" " + MarkdownText.tag(tag));
        }
        to.write(highlight.placed() ? "\n" : " (no longer in the article)\n");
        to.write(after);
        if (!highlight.comment().isBlank()) {
            to.write("\n" + links.apply(highlight.comment().strip()) + "\n");
        }
    }

    private static String cited(ExportedArticle article) {
        String source = article.article().source().isEmpty()
                ? article.title()
                : article.article().source();
        return article.published().isEmpty() ? source : source + ", " + article.published();
    }

    private void fact(String name, String value) throws IOException {
        if (!value.isBlank()) {
            to.write("- " + name + ": " + value + "\n");
        }
    }

    @Override
    public void end() throws IOException {
        to.flush();
    }
}
