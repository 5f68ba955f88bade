package lithograph.ui.reader;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.regex.PatternSyntaxException;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import lithograph.article.Span;
import lithograph.ui.Background;
import lithograph.ui.page.Page;
import lithograph.ui.page.TextSearch;

/// Finds in the article of a pane what is typed into its find bar.
final class Finding {
    private final StringProperty typed = new SimpleStringProperty("");
    private final BooleanProperty pattern = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final HitTour found = new HitTour();
    private final Background.Lane lane;
    private final Supplier<Optional<Page>> page;

    /// @param from    where the reader is: the first hit from there on is gone to
    /// @param reached told that hit
    Finding(Background background, Supplier<Optional<Page>> page, IntSupplier from, Consumer<Span> reached) {
        this.lane = background.lane(Duration.ZERO);
        this.page = page;
        InvalidationListener changed =
                _ -> look(() -> found.next(from.getAsInt()).ifPresent(reached));
        typed.addListener(changed);
        pattern.addListener(changed);
    }

    StringProperty typedProperty() {
        return typed;
    }

    /// Whether what is typed is a regular expression.
    BooleanProperty patternProperty() {
        return pattern;
    }

    /// Why what is typed cannot be looked for; empty where it can.
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
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
        boolean asPattern = pattern.get();
        found.set(List.of());
        problem.set("");
        if (words.isBlank() || searched.isEmpty()) {
            lane.clear();
            return;
        }
        lane.run(
                () -> asPattern
                        ? TextSearch.findPattern(searched.get().text(), words)
                        : TextSearch.find(searched.get().text(), words),
                spans -> {
                    found.set(spans);
                    then.run();
                },
                e -> problem.set(
                        e instanceof PatternSyntaxException wrong ? describe(wrong) : String.valueOf(e.getMessage())));
    }

    private static String describe(PatternSyntaxException wrong) {
        String at = wrong.getIndex() < 0 ? "" : ", at character " + (wrong.getIndex() + 1);
        return "Not a regular expression: " + wrong.getDescription().toLowerCase(Locale.ROOT) + at + ".";
    }
}
