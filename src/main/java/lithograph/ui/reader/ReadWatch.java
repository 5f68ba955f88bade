package lithograph.ui.reader;

import javafx.animation.PauseTransition;
import javafx.util.Duration;
import lithograph.ui.page.PageView;

/// Tells when an article counts as read: it has been open for a while, or was scrolled to its end.
final class ReadWatch {
    private static final Duration LONG_ENOUGH = Duration.seconds(20);

    private final PaneModel pane;
    private final ReadingDeskModel desk;
    private final PauseTransition open = new PauseTransition(LONG_ENOUGH);
    private boolean told;

    ReadWatch(PaneModel pane, ReadingDeskModel desk, PageView page) {
        this.pane = pane;
        this.desk = desk;
        open.setOnFinished(_ -> tell());
        pane.contentProperty().subscribe(this::begin);
        page.placeProperty().addListener((_, before, after) -> {
            boolean onward = after.intValue() > before.intValue();
            if (onward
                    && pane.page()
                            .filter(shown ->
                                    page.inSight().end() >= shown.text().length())
                            .isPresent()) {
                pane.finish();
                tell();
            }
        });
    }

    private void begin(PaneContent content) {
        open.stop();
        told = !(content instanceof PaneContent.Shown shown && shown.edition().isEmpty());
        if (!told) {
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
