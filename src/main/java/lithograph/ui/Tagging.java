package lithograph.ui;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import lithograph.article.ArticleId;
import lithograph.library.Library;

/// Puts a tag on many articles at once. JavaFX thread.
final class Tagging {
    private final Library library;
    private final Background background;

    Tagging(Library library, Background background) {
        this.library = library;
        this.background = background;
    }

    /// What came of it: a sentence, and the tags as they were.
    record Tagged(String words, Map<ArticleId, List<String>> before) {}

    void tag(List<ArticleId> articles, String tag, Consumer<Tagged> done, Consumer<Exception> failed) {
        background.run(
                () -> {
                    Map<ArticleId, List<String>> before = new LinkedHashMap<>();
                    for (ArticleId id : articles) {
                        List<String> tags = library.notebook().tags(id);
                        if (!tags.contains(tag)) {
                            before.put(id, tags);
                            List<String> more = new ArrayList<>(tags);
                            more.add(tag);
                            library.notebook().tag(id, more);
                        }
                    }
                    return new Tagged(words(before.size(), tag), before);
                },
                done,
                failed);
    }

    void restore(Tagged tagged, Runnable done, Consumer<Exception> failed) {
        background.run(
                () -> {
                    for (Map.Entry<ArticleId, List<String>> each :
                            tagged.before().entrySet()) {
                        library.notebook().tag(each.getKey(), each.getValue());
                    }
                    return tagged;
                },
                _ -> done.run(),
                failed);
    }

    private static String words(int articles, String tag) {
        return NumberFormat.getIntegerInstance().format(articles) + (articles == 1 ? " article" : " articles")
                + " tagged “" + tag + "”.";
    }
}
