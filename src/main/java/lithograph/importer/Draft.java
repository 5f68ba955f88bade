package lithograph.importer;

import java.util.List;
import java.util.Optional;
import lithograph.article.Article;
import lithograph.article.ArticleId;

/// An article as read from a file, before it is filed in a library.
///
/// @param origin the file's absolute path; for a part of it `path#part`
/// @param id     the id that the file itself gives it
/// @param tags   tags that the file gives it
public record Draft(String origin, Optional<ArticleId> id, Article article, List<String> tags) {
    public Draft {
        tags = List.copyOf(tags);
    }
}
