package lithograph.export;

import java.io.IOException;
import java.io.Writer;
import java.util.function.Function;
import java.util.stream.Collectors;
import lithograph.notes.Highlight;

/// One Markdown file: front matter, then a section an article with its note, and its passages as quotes with links.
final class MarkdownExport implements Export {
    private final Writer to;

    MarkdownExport(ExportHeading heading, Writer to) throws IOException {
        this.to = to;
        to.write("---\ntitle: " + MarkdownText.yaml(heading.title()) + "\n");
        if (!heading.query().isBlank()) {
            to.write("query: " + MarkdownText.yaml(heading.query()) + "\n");
        }
        to.write("exported: " + heading.day() + "\n---\n\n# " + MarkdownText.line(heading.title()) + "\n");
    }

    @Override
    public void add(ExportedArticle article) throws IOException {
        to.write("\n## " + MarkdownText.link(article.title(), article.link()) + "\n\n");
        fact("Source", MarkdownText.line(article.article().source()));
        fact("Author", MarkdownText.line(article.article().byline()));
        fact("Published", article.published());
        fact("Mentions", MarkdownText.line(String.join(", ", article.entities())));
        fact("Tags", article.tags().stream().map(MarkdownText::tag).collect(Collectors.joining(" ")));
        if (article.link().isEmpty()) {
            fact("File", MarkdownText.line(article.fileName()));
        }
        writings(to, article, highlight -> "");
        MarkdownBlocks.write(to, article.text(), 2);
    }

    /// The article's note, highlights and snippet.
    ///
    /// @param after what follows a highlight's quote
    static void writings(Writer to, ExportedArticle article, Function<Highlight, String> after) throws IOException {
        if (!article.snippet().isBlank()) {
            to.write("\n" + MarkdownText.quote(article.snippet()) + "\n");
        }
        if (!article.note().text().isBlank()) {
            to.write("\n" + article.note().text().strip() + "\n");
        }
        for (Highlight highlight : article.highlights()) {
            to.write("\n" + MarkdownText.quote(highlight.anchor().exact()) + "\n>\n> \u2014 "
                    + MarkdownText.link(
                            cited(article),
                            TextFragment.link(article.link(), highlight.anchor().exact())));
            for (String tag : highlight.tags()) {
                to.write(" " + MarkdownText.tag(tag));
            }
            to.write(highlight.placed() ? "\n" : " (no longer in the article)\n");
            to.write(after.apply(highlight));
            if (!highlight.comment().isBlank()) {
                to.write("\n" + highlight.comment().strip() + "\n");
            }
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
