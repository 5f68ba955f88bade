package lithograph.library;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lithograph.article.Article;
import lithograph.article.ArticleId;
import lithograph.entity.Mention;
import lithograph.export.ExportedArticle;

/// Articles of a library as an export takes them.
record Leaving(Library library, Exports.Depth depth) {
    private static final int MOST_ENTITIES = 12;
    private static final int OPENING = 300;

    /// With what was written on it.
    ExportedArticle article(ArticleId id) throws IOException {
        OpenArticle article = open(id);
        return exported(article, "");
    }

    /// With the passage that a search found; where it looked for no words, with what the article begins with.
    ExportedArticle found(ArticleId id, String snippet) throws IOException {
        OpenArticle article = open(id);
        return exported(article, snippet.isBlank() ? opening(article) : snippet);
    }

    private OpenArticle open(ArticleId id) throws IOException {
        return library.article(id)
                .orElseThrow(() -> new IOException("Article " + id + " was deleted while it was exported."));
    }

    private ExportedArticle exported(OpenArticle open, String snippet) {
        return new ExportedArticle(
                open.filed(),
                open.note(),
                open.highlights(),
                open.tags(),
                names(open),
                snippet,
                switch (depth) {
                    case NOTES -> List.of();
                    case TEXT -> open.filed().article().blocks();
                });
    }

    private String opening(OpenArticle open) {
        Article article = open.filed().article();
        if (depth == Exports.Depth.TEXT || !article.summary().isBlank()) {
            return article.summary();
        }
        String body = open.text().body().strip();
        if (body.length() <= OPENING) {
            return body;
        }
        int space = body.lastIndexOf(' ', OPENING);
        int end = space > OPENING / 2
                ? space
                : Character.isHighSurrogate(body.charAt(OPENING - 1)) ? OPENING - 1 : OPENING;
        return body.substring(0, end) + "\u2026";
    }

    private static List<String> names(OpenArticle article) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Mention mention : article.mentions()) {
            counts.merge(mention.entity().name(), 1, Integer::sum);
        }
        List<String> names = new ArrayList<>(counts.keySet());
        names.sort(Comparator.comparingInt((String name) -> -counts.getOrDefault(name, 0)));
        return names.subList(0, Math.min(MOST_ENTITIES, names.size()));
    }
}
