package lithograph.ui.reader;

import java.util.Optional;
import java.util.function.Function;
import lithograph.ui.compare.Compared;
import lithograph.ui.compare.Ribbons;
import lithograph.ui.page.PageView;

/// Keeps the two panes that are compared at the same passage, and the ribbons between them in their places.
final class Together {
    /// What stands here, a part of the height from the top, is what is being read.
    private static final double READ = 0.33;

    private final ReadingDeskModel desk;
    private final Function<PaneModel, Optional<PageView>> pages;
    private final Ribbons ribbons;

    Together(ReadingDeskModel desk, Function<PaneModel, Optional<PageView>> pages, Ribbons ribbons) {
        this.desk = desk;
        this.pages = pages;
        this.ribbons = ribbons;
    }

    /// The pane has been scrolled: its neighbour follows.
    void moved(PaneModel driver) {
        Optional<DeskComparison.Pair> pair = desk.comparison().pair();
        Optional<Compared> compared = desk.comparison().comparedProperty().get();
        if (!desk.switches().together().get() || pair.isEmpty() || compared.isEmpty()) {
            return;
        }
        boolean fromLeft = pair.get().left() == driver;
        if (!fromLeft && pair.get().right() != driver) {
            return;
        }
        Optional<PageView> from = pages.apply(driver);
        Optional<PageView> to =
                pages.apply(fromLeft ? pair.get().right() : pair.get().left());
        if (from.isPresent() && to.isPresent()) {
            double y = from.get().getHeight() * READ;
            double place = from.get().placeAt(y);
            to.get()
                    .bring(
                            fromLeft
                                    ? compared.get().course().toRight(place)
                                    : compared.get().course().toLeft(place),
                            y);
        }
    }

    /// Joins what the two pages have in common now.
    void join() {
        Optional<DeskComparison.Pair> pair = desk.comparison().pair();
        Optional<Compared> shown = desk.comparison()
                .comparedProperty()
                .get()
                .filter(_ -> desk.switches().comparison().get());
        ribbons.show(
                shown, pair.flatMap(both -> pages.apply(both.left())), pair.flatMap(both -> pages.apply(both.right())));
    }
}
