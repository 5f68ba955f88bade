package lithograph.notes;

import java.time.Instant;
import java.util.List;
import lithograph.article.ArticleId;

/// A passage that the user marked.
///
/// @param id      unique in the library
/// @param comment Markdown, or empty
/// @param placed  false where the passage could not be found in the article's present text; its quote is kept
public record Highlight(
        String id,
        ArticleId article,
        Anchor anchor,
        HighlightColor color,
        String comment,
        List<String> tags,
        boolean placed,
        Instant created,
        Instant changed) {
    public Highlight {
        tags = List.copyOf(tags);
    }
}
