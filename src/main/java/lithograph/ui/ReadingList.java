package lithograph.ui;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lithograph.article.ArticleId;
import lithograph.library.Library;

/// The articles to be read later: those with one tag. JavaFX thread.
final class ReadingList {
    /// What it is in the query language, too: the list is a search like any other.
    static final String TAG = "read later";

    private final Library library;
    private final Background background;
    private final WindowModel model;

    ReadingList(Library library, Background background, WindowModel model) {
        this.library = library;
        this.background = background;
        this.model = model;
    }

    private record Toggled(String words, Map<ArticleId, List<String>> before) {}

    /// Searches for what is on it.
    void show() {
        model.search().queryProperty().set("tag:\"" + TAG + "\"");
    }

    /// Puts the articles on the list; takes them off where all of them are on it.
    void toggle(List<ArticleId> ids) {
        if (!ids.isEmpty()) {
            background.run(
                    () -> toggled(ids),
                    done -> {
                        model.retag(ids);
                        model.done(done.words(), () -> restore(done.before(), ids));
                    },
                    model::failed);
        }
    }

    private Toggled toggled(List<ArticleId> ids) throws java.io.IOException {
        Map<ArticleId, List<String>> before = new LinkedHashMap<>();
        for (ArticleId id : ids) {
            before.put(id, library.notebook().tags(id));
        }
        boolean off = before.values().stream().allMatch(tags -> tags.contains(TAG));
        before.values().removeIf(tags -> !off && tags.contains(TAG));
        for (Map.Entry<ArticleId, List<String>> each : before.entrySet()) {
            List<String> tags = new ArrayList<>(each.getValue());
            if (off) {
                tags.remove(TAG);
            } else {
                tags.add(TAG);
            }
            library.notebook().tag(each.getKey(), tags);
        }
        return new Toggled(words(before.size(), off ? "taken off" : "put on"), before);
    }

    private void restore(Map<ArticleId, List<String>> before, List<ArticleId> ids) {
        background.run(
                () -> {
                    for (Map.Entry<ArticleId, List<String>> each : before.entrySet()) {
                        library.notebook().tag(each.getKey(), each.getValue());
                    }
                    return ids;
                },
                model::retag,
                model::failed);
    }

    private static String words(int count, String done) {
        return NumberFormat.getIntegerInstance().format(count) + (count == 1 ? " article " : " articles ") + done
                + " the reading list.";
    }
}
