package lithograph.ui;

import java.text.NumberFormat;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import lithograph.article.ArticleId;
import lithograph.index.Hit;
import lithograph.library.Library;
import lithograph.library.Removal;

/// Takes articles out of the library, and brings them back. JavaFX thread.
final class Removals {
    private final Library library;
    private final Background background;

    Removals(Library library, Background background) {
        this.library = library;
        this.background = background;
    }

    /// @param done told what was removed, a sentence, and what brings it back
    void remove(List<Hit> hits, BiConsumer<String, Removal> done, Consumer<Exception> failed) {
        List<ArticleId> ids = hits.stream().map(Hit::id).toList();
        background.run(
                () -> library.remove(ids),
                removal -> done.accept(words(hits) + " The files themselves are untouched.", removal),
                failed);
    }

    /// @param done told that they are back, a sentence
    void undo(Removal removal, Consumer<String> done, Consumer<Exception> failed) {
        background.run(
                () -> {
                    library.restore(removal);
                    return removal.ids().size();
                },
                count -> done.accept(count == 1 ? "The article is back." : "The articles are back."),
                failed);
    }

    private static String words(List<Hit> hits) {
        if (hits.size() > 1) {
            return NumberFormat.getIntegerInstance().format(hits.size()) + " articles removed.";
        }
        String title = hits.getFirst().title();
        String shown = title.length() <= 60 ? title : title.substring(0, 59).strip() + "…";
        return "“" + shown + "” removed from the library.";
    }
}
