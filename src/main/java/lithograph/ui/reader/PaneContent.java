package lithograph.ui.reader;

import lithograph.article.ArticleId;
import lithograph.ui.page.Page;

/// What a pane holds.
sealed interface PaneContent {
    /// Nothing yet: the pane says how to fill it.
    record Empty() implements PaneContent {}

    record Shown(Page page) implements PaneContent {
        ArticleId id() {
            return page.article().filed().id();
        }
    }

    /// The article could not be opened; `reason` says what happened and what to do.
    record Failed(ArticleId id, String reason) implements PaneContent {}
}
