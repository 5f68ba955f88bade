package lithograph.ui.reader;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import lithograph.article.Span;
import lithograph.compare.Alignment;
import lithograph.compare.Kinship;
import lithograph.compare.PiecedText;
import lithograph.fact.FactComparison;
import lithograph.library.Comparison;
import lithograph.library.OpenArticle;
import lithograph.ui.Background;
import lithograph.ui.compare.Compared;
import lithograph.ui.compare.ComparedStrokes;
import lithograph.ui.compare.FactLine;
import lithograph.ui.compare.Side;
import lithograph.ui.page.Stroke;

/// Keeps two panes compared: the current one and its neighbour to the right, the last one with that to the left.
final class DeskComparison {
    private final PaneRow row;
    private final Background.Lane lane;
    private final Consumer<String> problem;
    private final ReadOnlyObjectWrapper<Optional<Compared>> compared = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Pair>> pair = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final InvalidationListener changed = _ -> compare();
    private final AtomicLong latest = new AtomicLong();
    private final Set<PaneModel> watched = new HashSet<>();

    /// @param problem told why two could not be compared
    DeskComparison(PaneRow row, Background background, Consumer<String> problem) {
        this.row = row;
        this.lane = background.lane(Duration.ZERO);
        this.problem = problem;
        row.panes().addListener((InvalidationListener) _ -> watch());
        row.currentProperty().addListener(changed);
        watch();
    }

    /// What [#pairProperty] has in common; empty until that is known.
    ReadOnlyObjectProperty<Optional<Compared>> comparedProperty() {
        return compared.getReadOnlyProperty();
    }

    /// The two panes that are compared; empty unless two side by side both show an article.
    ReadOnlyObjectProperty<Optional<Pair>> pairProperty() {
        return pair.getReadOnlyProperty();
    }

    Optional<Pair> pair() {
        return pair.get();
    }

    /// Points in both panes at what both say at a place of one; at nothing where there is no such thing.
    void point(PaneModel pane, Optional<Integer> offset) {
        Optional<Compared> now = compared.get();
        if (now.isPresent() && pair.get().filter(both -> both.holds(pane)).isPresent()) {
            Pair both = pair.get().orElseThrow();
            Compared.Which which = both.left() == pane ? Compared.Which.LEFT : Compared.Which.RIGHT;
            Optional<Compared.Joint> joint = offset.flatMap(at -> now.get().jointAt(which, at));
            both.left().pointedProperty().set(joint.map(Compared.Joint::left));
            both.right().pointedProperty().set(joint.map(Compared.Joint::right));
        }
    }

    /// How the passage that is pointed at looks: where words differ they have a colour already, and get an outline.
    Stroke pointer(Span span) {
        boolean versions = compared.get()
                .filter(both -> both.kinship() == Kinship.VERSIONS)
                .isPresent();
        return new Stroke(span, Stroke.Layer.CURRENT, versions ? "pointed-words" : "pointed");
    }

    private void watch() {
        watched.removeIf(pane -> {
            boolean gone = !row.panes().contains(pane);
            if (gone) {
                pane.contentProperty().removeListener(changed);
                clear(pane);
            }
            return gone;
        });
        for (PaneModel pane : row.panes()) {
            if (watched.add(pane)) {
                pane.contentProperty().addListener(changed);
            }
        }
        compare();
    }

    private void compare() {
        List<PaneModel> panes = row.panes();
        int first = Math.min(panes.indexOf(row.current()), panes.size() - 2);
        Optional<Pair> next = first < 0 ? Optional.empty() : Pair.of(panes.get(first), panes.get(first + 1));
        if (next.isPresent() && pair.get().filter(next.get()::isStill).isPresent()) {
            return;
        }
        long own = latest.incrementAndGet();
        lane.clear();
        // What is drawn and known of the two before must not outlast them.
        compared.set(Optional.empty());
        watched.forEach(DeskComparison::clear);
        pair.set(next);
        next.ifPresent(both -> lane.run(() -> both.compare(() -> latest.get() != own), done -> show(both, done), e -> {
            pair.set(Optional.empty());
            problem.accept("These two articles could not be compared: " + e.getMessage());
        }));
    }

    private void show(Pair both, Compared done) {
        both.left().comparedProperty().set(ComparedStrokes.of(done, Compared.Which.LEFT));
        both.right().comparedProperty().set(ComparedStrokes.of(done, Compared.Which.RIGHT));
        compared.set(Optional.of(done));
    }

    private static void clear(PaneModel pane) {
        pane.comparedProperty().set(List.of());
        pane.pointedProperty().set(Optional.empty());
    }

    /// Two panes and the articles in them.
    record Pair(PaneModel left, PaneModel right, OpenArticle a, OpenArticle b) {
        static Optional<Pair> of(PaneModel left, PaneModel right) {
            return left.page()
                    .flatMap(one -> right.page().map(other -> new Pair(left, right, one.article(), other.article())));
        }

        boolean holds(PaneModel pane) {
            return pane == left || pane == right;
        }

        /// Compares no words: an article that was read anew is another one.
        @SuppressWarnings("ReferenceEquality")
        boolean isStill(Pair before) {
            return left == before.left && right == before.right && a == before.a && b == before.b;
        }

        Compared compare(BooleanSupplier overtaken) {
            return Compared.of(
                    side(left, a),
                    side(right, b),
                    Comparison.of(a, b),
                    FactLine.of(FactComparison.of(
                            a.filed().id(), a.sourcedFacts(), b.filed().id(), b.sourcedFacts())),
                    Alignment.of(pieced(a), pieced(b), overtaken),
                    overtaken);
        }

        private static Side side(PaneModel pane, OpenArticle article) {
            return new Side(pane::nextMention, span -> jump(pane, article, span));
        }

        /// A place in an article that has given way to another would be any place.
        @SuppressWarnings("ReferenceEquality")
        private static void jump(PaneModel pane, OpenArticle article, Span span) {
            if (pane.page().filter(page -> page.article() == article).isPresent()) {
                pane.jumpTo(span);
                pane.pointedProperty().set(Optional.of(span).filter(place -> place.length() > 0));
            }
        }

        private static PiecedText pieced(OpenArticle article) {
            return PiecedText.of(article.filed().article(), article.text(), article.mentions());
        }
    }
}
