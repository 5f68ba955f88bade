package lithograph.notes;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lithograph.article.Article;
import lithograph.article.FiledArticle;
import lithograph.article.Span;

/// What goes into a note from an article: words of it with their source, or the source alone. Markdown.
public final class Quotation {
    private Quotation() {}

    /// The passage as a quote, and under it a link to it, its publication and its date.
    ///
    /// @param span in the article's text
    public static String of(FiledArticle from, String text, Span span) {
        String quote = span.of(text)
                .strip()
                .lines()
                .map(line -> line.isBlank() ? ">" : "> " + line.strip())
                .collect(Collectors.joining("\n"));
        return quote + "\n>\n> — " + source(from, Optional.of(span)) + "\n";
    }

    /// What is claimed, and under it the words that say so with their source.
    public static String of(FiledArticle from, String text, String claim, Span span) {
        return "**" + claim.strip() + "**\n\n" + of(from, text, span);
    }

    /// A link to the article, its publication and its date, on one line.
    public static String of(FiledArticle from) {
        return source(from, Optional.empty());
    }

    private static String source(FiledArticle from, Optional<Span> span) {
        Article article = from.article();
        String title = article.title().isBlank() ? "Untitled" : article.title();
        String link = new NoteLink(new NoteTarget.ToArticle(from.id(), span), title).written();
        return Stream.of(
                        article.byline(),
                        link,
                        article.source(),
                        article.published().map(Object::toString).orElse(""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
