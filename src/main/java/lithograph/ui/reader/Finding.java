package lithograph.ui.reader;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import lithograph.article.Span;
import lithograph.ui.Background;
import lithograph.ui.page.Page;
import lithograph.ui.page.TextSearch;

/// Finds in the article of a pane what is typed into its find bar.
final class Finding {
    private final StringProperty typed = new SimpleStringProperty("");
    private final HitTour found = new HitTour();
    private final Background.Lane lane;
    private final Supplier<Optional<Page>> page;

    /// @param from    where the reader is: the first hit from there on is gone to
    /// @param reached told that hit
    Finding(Background background, Supplier<Optional<Page>> page, IntSupplier from, Consumer<Span> reached) {
        this.lane = background.lane(Duration.ZERO);
        this.page = page;
        typed.addListener((_, _, _) -> look(() -> found.next(from.getAsInt()).ifPresent(reached)));
    }

    StringProperty typedProperty() {
        return typed;
    }

    HitTour found() {
        return found;
    }

    boolean isOpen() {
        return !typed.get().isBlank();
    }

    /// Looks again, because another article is shown.
    void again() {
        look(() -> {});
    }

    private void look(Runnable then) {
        String words = typed.get();
        Optional<Page> searched = page.get();
        found.set(List.of());
        if (words.isBlank() || searched.isEmpty()) {
            lane.clear();
            return;
        }
        lane.run(
                () -> TextSearch.find(searched.get().text(), words),
                spans -> {
                    found.set(spans);
                    then.run();
                },
                _ -> {});
    }
}
