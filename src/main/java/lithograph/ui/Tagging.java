package lithograph.ui;

import java.io.IOException;
import java.text.NumberFormat;
import java.util.List;
import java.util.function.Consumer;
import lithograph.article.ArticleId;
import lithograph.library.Notebook;

/// Puts one tag on many articles, or takes it off; undo touches no other tag of theirs. JavaFX thread.
final class Tagging {
    private final Notebook notebook;
    private final Background background;
    private final Notices notices;
    private final Consumer<List<ArticleId>> retagged;

    /// @param retagged told which articles may have other tags than before
    Tagging(Notebook notebook, Background background, Notices notices, Consumer<List<ArticleId>> retagged) {
        this.notebook = notebook;
        this.background = background;
        this.notices = notices;
        this.retagged = retagged;
    }

    /// Which way a tag goes.
    private enum Way {
        ON,
        OFF;

        private Way back() {
            return this == ON ? OFF : ON;
        }
    }

    /// What is said of a number of articles.
    interface Words {
        String of(String articles);
    }

    private record Moved(Way way, List<ArticleId> ids) {}

    void put(List<ArticleId> ids, String tag, Words words) {
        run(() -> move(Way.ON, ids, tag), tag, words, words);
    }

    /// Puts it on them; takes it off where all of them have it.
    void toggle(List<ArticleId> ids, String tag, Words on, Words off) {
        run(
                () -> {
                    Moved put = move(Way.ON, ids, tag);
                    return put.ids().isEmpty() ? move(Way.OFF, ids, tag) : put;
                },
                tag,
                on,
                off);
    }

    private interface Move {
        Moved run() throws IOException;
    }

    private void run(Move move, String tag, Words on, Words off) {
        background.run(
                move::run,
                moved -> {
                    retagged.accept(moved.ids());
                    String words = (moved.way() == Way.ON ? on : off).of(articles(moved.ids()));
                    if (moved.ids().isEmpty()) {
                        notices.say(words);
                    } else {
                        notices.done(words, () -> back(moved, tag));
                    }
                },
                notices::failed);
    }

    private void back(Moved moved, String tag) {
        background.run(
                () -> move(moved.way().back(), moved.ids(), tag),
                again -> retagged.accept(again.ids()),
                notices::failed);
    }

    private Moved move(Way way, List<ArticleId> ids, String tag) throws IOException {
        return new Moved(way, way == Way.ON ? notebook.putTag(ids, tag) : notebook.takeTag(ids, tag));
    }

    private static String articles(List<ArticleId> ids) {
        return NumberFormat.getIntegerInstance().format(ids.size()) + (ids.size() == 1 ? " article" : " articles");
    }
}
