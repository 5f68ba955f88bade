package lithograph.ui.reader;

import lithograph.article.ArticleId;
import lithograph.ui.page.Page;

/// What a pane holds.
sealed interface PaneContent {
    /// Nothing yet: the pane says how to fill it.
    record Empty() implements PaneContent {}

    /// @param edition what older state of the article this is, as `Version of 3 March 2026`: it can be read and
    /// compared
    ///                but not written on; empty for the article as it is
    record Shown(Page page, String edition) implements PaneContent {
        ArticleId id() {
            return page.article().filed().id();
        }
    }

    /// The article could not be opened; `reason` says what happened and what to do.
    record Failed(ArticleId id, String reason) implements PaneContent {}
}
