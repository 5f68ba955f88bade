package lithograph.ui.reader;

import java.util.Optional;
import lithograph.article.ArticleId;
import lithograph.ui.page.Page;

/// What a pane holds.
sealed interface PaneContent {
    /// Nothing yet: the pane says how to fill it.
    record Empty() implements PaneContent {}

    /// @param edition what older state of the article this is; empty for the article as it is
    record Shown(Page page, Optional<Edition> edition) implements PaneContent {
        ArticleId id() {
            return page.article().filed().id();
        }

        /// What a header calls it.
        String title() {
            String given = page.article().filed().article().title();
            String named = given.isBlank() ? "Untitled" : given;
            return edition.map(older -> older.name() + ": " + named).orElse(named);
        }
    }

    /// The article could not be opened; `reason` says what happened and what to do.
    record Failed(ArticleId id, String reason) implements PaneContent {}
}
