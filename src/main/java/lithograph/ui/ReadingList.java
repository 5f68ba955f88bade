package lithograph.ui;

import java.util.List;
import lithograph.article.ArticleId;
import lithograph.ui.search.SearchModel;

/// The articles to be read later: those with one tag. JavaFX thread.
final class ReadingList {
    /// What it is in the query language, too: the list is a search like any other.
    static final String TAG = "read later";

    private final SearchModel search;
    private final Tagging tagging;

    ReadingList(SearchModel search, Tagging tagging) {
        this.search = search;
        this.tagging = tagging;
    }

    /// Searches for what is on it.
    void show() {
        search.queryProperty().set("tag:\"" + TAG + "\"");
    }

    /// Puts the articles on the list; takes them off where all of them are on it.
    void toggle(List<ArticleId> ids) {
        if (!ids.isEmpty()) {
            tagging.toggle(
                    ids,
                    TAG,
                    articles -> articles + " put on the reading list.",
                    articles -> articles + " taken off the reading list.");
        }
    }
}
