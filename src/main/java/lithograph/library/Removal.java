package lithograph.library;

import java.util.List;
import lithograph.article.ArticleId;

/// Articles taken out of a library, still there for [Library#restore] until the library is closed.
public record Removal(List<ArticleId> ids) {
    public Removal {
        ids = List.copyOf(ids);
    }
}
