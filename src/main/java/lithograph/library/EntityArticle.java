package lithograph.library;

import java.util.Optional;
import lithograph.article.ArticleId;
import lithograph.article.PublishedDate;

/// An article that mentions an entity.
///
/// @param first where it does so first, in its text
public record EntityArticle(
        ArticleId id, String title, String source, Optional<PublishedDate> published, int mentions, int first) {}
