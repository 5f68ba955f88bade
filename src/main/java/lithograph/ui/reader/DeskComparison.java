package lithograph.ui.reader;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import lithograph.fact.FactComparison;
import lithograph.library.Comparison;
import lithograph.library.OpenArticle;
import lithograph.ui.Background;
import lithograph.ui.compare.Compared;
import lithograph.ui.compare.FactLine;
import lithograph.ui.compare.Side;
import lithograph.ui.page.Page;

/// Keeps two panes compared: the current one and its neighbour to the right, the last one with that to the left.
final class DeskComparison {
    private final ReadingDeskModel desk;
    private final Background.Lane lane;
    private final ReadOnlyObjectWrapper<Optional<Compared>> compared = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final InvalidationListener changed = _ -> compare();
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

    private void compare() {
        List<PaneModel> panes = desk.panes();
        int first = Math.min(panes.indexOf(desk.current()), panes.size() - 2);
        if (first < 0) {
            lane.clear();
            compared.set(Optional.empty());
            return;
        }
        PaneModel left = panes.get(first);
        PaneModel right = panes.get(first + 1);
        Optional<OpenArticle> a = left.page().map(Page::article);
        Optional<OpenArticle> b = right.page().map(Page::article);
        if (a.isEmpty() || b.isEmpty()) {
            lane.clear();
            compared.set(Optional.empty());
            return;
        }
        lane.run(
                () -> new Compared(
                        side(left), side(right), Comparison.of(a.get(), b.get()), FactLine.of(facts(a.get(), b.get()))),
                next -> compared.set(Optional.of(next)),
                _ -> compared.set(Optional.empty()));
    }

    private static Side side(PaneModel pane) {
        return new Side(pane::nextMention, pane::jumpTo);
    }

    private static FactComparison facts(OpenArticle left, OpenArticle right) {
        return FactComparison.of(
                left.filed().id(), left.sourcedFacts(), right.filed().id(), right.sourcedFacts());
    }
}
