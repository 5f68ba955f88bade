package lithograph.ui;

import java.text.NumberFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import lithograph.article.ArticleId;
import lithograph.index.Hit;
import lithograph.library.Library;
import lithograph.library.Removal;

/// Takes articles out of the library, and brings the last ones back. JavaFX thread.
final class Removals {
    private final Library library;
    private final Background background;
    private final ReadOnlyObjectWrapper<Optional<Removal>> last = new ReadOnlyObjectWrapper<>(Optional.empty());

    Removals(Library library, Background background) {
        this.library = library;
        this.background = background;
    }

    /// The last removal that can still be undone.
    ReadOnlyObjectProperty<Optional<Removal>> lastProperty() {
        return last.getReadOnlyProperty();
    }

    /// @param done told what was removed, a sentence
    void remove(List<Hit> hits, Consumer<String> done, Consumer<Exception> failed) {
        List<ArticleId> ids = hits.stream().map(Hit::id).toList();
        background.run(
                () -> library.remove(ids),
                removal -> {
                    last.set(Optional.of(removal));
                    done.accept(words(hits) + " The files themselves are untouched.");
                },
                failed);
    }

    /// @param done told that they are back, a sentence
    void undo(Consumer<String> done, Consumer<Exception> failed) {
        Optional<Removal> removal = last.get();
        last.set(Optional.empty());
        removal.ifPresent(gone -> background.run(
                () -> {
                    library.restore(gone);
                    return gone.ids().size();
                },
                count -> done.accept(count == 1 ? "The article is back." : "The articles are back."),
                failed));
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
