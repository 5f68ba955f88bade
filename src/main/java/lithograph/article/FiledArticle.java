package lithograph.article;

import java.time.Instant;
import java.util.List;

/// An article that is in a library.
///
/// @param id      its name there
/// @param article what it says
/// @param origins where it came from: absolute paths, the newest first; a part of a file is `path#part`
/// @param added   when it first came in
/// @param changed when its text or metadata last changed
public record FiledArticle(ArticleId id, Article article, List<String> origins, Instant added, Instant changed) {
    public FiledArticle {
        origins = List.copyOf(origins);
    }
}
