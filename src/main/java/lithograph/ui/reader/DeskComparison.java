package lithograph.ui.reader;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import lithograph.compare.Alignment;
import lithograph.compare.PiecedText;
import lithograph.fact.FactComparison;
import lithograph.library.Comparison;
import lithograph.library.OpenArticle;
import lithograph.ui.Background;
import lithograph.ui.compare.Compared;
import lithograph.ui.compare.ComparedStrokes;
import lithograph.ui.compare.FactLine;
import lithograph.ui.compare.Side;

/// Keeps two panes compared: the current one and its neighbour to the right, the last one with that to the left.
final class DeskComparison {
    private final ReadingDeskModel desk;
    private final Background.Lane lane;
    private final ReadOnlyObjectWrapper<Optional<Compared>> compared = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final InvalidationListener changed = _ -> compare();
    private final AtomicLong latest = new AtomicLong();
    private Optional<Pair> pair = Optional.empty();
    private final Set<PaneModel> watched = new HashSet<>();

    DeskComparison(ReadingDeskModel desk, Background background) {
        this.desk = desk;
        this.lane = background.lane(Duration.ZERO);
        desk.panes().addListener((InvalidationListener) _ -> watch());
        desk.currentProperty().addListener(changed);
        watch();
    }

    /// Empty unless two panes side by side both show an article.
    ReadOnlyObjectProperty<Optional<Compared>> comparedProperty() {
        return compared.getReadOnlyProperty();
    }

    private void watch() {
        for (PaneModel pane : new ArrayList<>(watched)) {
            if (!desk.panes().contains(pane)) {
                pane.contentProperty().removeListener(changed);
                watched.remove(pane);
            }
        }
        for (PaneModel pane : desk.panes()) {
            if (watched.add(pane)) {
                pane.contentProperty().addListener(changed);
            }
        }
        compare();
    }

    /// The two panes that are compared; empty where there are none.
    Optional<Pair> pair() {
        return pair;
    }

    private void compare() {
        List<PaneModel> panes = desk.panes();
        int first = Math.min(panes.indexOf(desk.current()), panes.size() - 2);
        Optional<Pair> next = first < 0 ? Optional.empty() : Pair.of(panes.get(first), panes.get(first + 1));
        if (next.isPresent()
                && pair.filter(next.get()::isStill).isPresent()
                && compared.get().isPresent()) {
            return;
        }
        pair = next;
        latest.incrementAndGet();
        if (next.isEmpty()) {
            lane.clear();
            show(Optional.empty());
            return;
        }
        long own = latest.get();
        Pair both = next.get();
        lane.run(
                () -> both.compare(() -> latest.get() != own),
                done -> show(Optional.of(done)),
                _ -> show(Optional.empty()));
    }

    private void show(Optional<Compared> next) {
        Optional<PaneModel> left = next.flatMap(_ -> pair).map(Pair::left);
        Optional<PaneModel> right = next.flatMap(_ -> pair).map(Pair::right);
        for (PaneModel pane : desk.panes()) {
            if (left.filter(pane::equals).isEmpty()
                    && right.filter(pane::equals).isEmpty()) {
                pane.comparedProperty().set(List.of());
            }
        }
        left.ifPresent(
                pane -> pane.comparedProperty().set(ComparedStrokes.of(next.orElseThrow(), Compared.Which.LEFT)));
        right.ifPresent(
                pane -> pane.comparedProperty().set(ComparedStrokes.of(next.orElseThrow(), Compared.Which.RIGHT)));
        compared.set(next);
    }

    /// Two panes and the articles in them.
    record Pair(PaneModel left, PaneModel right, OpenArticle a, OpenArticle b) {
        static Optional<Pair> of(PaneModel left, PaneModel right) {
            return left.page()
                    .flatMap(one -> right.page().map(other -> new Pair(left, right, one.article(), other.article())));
        }

        /// Compares no words: an article that was read anew is another one.
        @SuppressWarnings("ReferenceEquality")
        boolean isStill(Pair before) {
            return left == before.left && right == before.right && a == before.a && b == before.b;
        }

        Compared compare(BooleanSupplier overtaken) {
            return Compared.of(
                    side(left),
                    side(right),
                    Comparison.of(a, b),
                    FactLine.of(FactComparison.of(
                            a.filed().id(), a.sourcedFacts(), b.filed().id(), b.sourcedFacts())),
                    Alignment.of(pieced(a), pieced(b), overtaken));
        }

        private static Side side(PaneModel pane) {
            return new Side(pane::nextMention, pane::jumpTo);
        }

        private static PiecedText pieced(OpenArticle article) {
            return PiecedText.of(article.filed().article(), article.text(), article.mentions());
        }
    }
}
