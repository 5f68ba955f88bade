package lithograph.ui.marks;

import java.util.ArrayList;
import java.util.List;
import lithograph.article.Article;

/// A passage with where it comes from, as plain text for any program.
public final class Citation {
    private Citation() {}

    /// The quote in quotation marks, and under it author, title, source, ISO date and address, as far as known.
    public static String of(Article article, String quote) {
        List<String> parts = new ArrayList<>();
        if (!article.byline().isEmpty()) {
            parts.add(article.byline());
        }
        parts.add(article.title().isEmpty() ? "Untitled" : "“" + article.title() + "”");
        if (!article.source().isEmpty()) {
            parts.add(article.source());
        }
        article.published().ifPresent(published -> parts.add(published.toString()));
        if (!article.url().isEmpty()) {
            parts.add(article.url());
        }
        return "“" + quote.strip() + "”\n— " + String.join(", ", parts);
    }
}
