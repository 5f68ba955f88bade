package lithograph.ui.reader;

import javafx.animation.PauseTransition;
import javafx.util.Duration;
import javafx.util.Subscription;
import lithograph.ui.page.PageView;

/// Tells when an article counts as read: it has been open for a while, or the reader has scrolled to its end.
final class ReadWatch {
    private static final Duration LONG_ENOUGH = Duration.seconds(20);

    private final PaneModel pane;
    private final ReadingDeskModel desk;
    private final PageView page;
    private final PauseTransition open = new PauseTransition(LONG_ENOUGH);
    private final Subscription watching;
    private boolean told;
    private boolean shown = true;

    ReadWatch(PaneModel pane, ReadingDeskModel desk, PageView page) {
        this.pane = pane;
        this.desk = desk;
        this.page = page;
        open.setOnFinished(_ -> tell());
        watching = pane.contentProperty().subscribe(this::begin);
    }

    /// The reader has scrolled; a jump to a place, or a page that followed another, is none of that.
    void moved() {
        if (page.isMovedOnward()
                && pane.page()
                        .filter(read -> page.inSight().end() >= read.text().length())
                        .isPresent()) {
            pane.finish();
            tell();
        }
    }

    /// Goes on counting the time, or stops while the article is behind another.
    void see(boolean inSight) {
        shown = inSight;
        if (!told && shown) {
            open.play();
        } else {
            open.pause();
        }
    }

    /// Watches no longer.
    void end() {
        watching.unsubscribe();
        open.stop();
    }

    private void begin(PaneContent content) {
        open.stop();
        told = !(content instanceof PaneContent.Shown read && read.edition().isEmpty());
        if (!told && shown) {
            open.playFromStart();
        }
    }

    private void tell() {
        open.stop();
        if (!told) {
            told = true;
            pane.article().ifPresent(desk.outward()::read);
        }
    }
}
