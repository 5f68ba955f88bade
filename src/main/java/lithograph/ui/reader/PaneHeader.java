package lithograph.ui.reader;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// The line above a page: the way back, the title, hits to step through, and what to do with the pane.
final class PaneHeader extends HBox {
    private final PaneModel pane;
    private final Label title = new Label();
    private final Label hits = new Label();
    private final IconButton back;
    private final IconButton forward;
    private final IconButton up;
    private final IconButton down;

    PaneHeader(PaneModel pane, ReadingDeskModel desk, Runnable find) {
        this.pane = pane;
        getStyleClass().add("pane-header");
        back = new IconButton("icon-back", "Back (Alt+Left)", pane::back);
        forward = new IconButton("icon-forward", "Forward (Alt+Right)", pane::forward);
        up = new IconButton("icon-up", "Previous hit (Shift+F3)", pane::previousHit);
        down = new IconButton("icon-down", "Next hit (F3)", pane::nextHit);
        IconButton swap = new IconButton("icon-swap", "Swap with the pane beside", () -> desk.swap(pane));
        swap.managedProperty().bind(swap.visibleProperty());
        title.getStyleClass().add("pane-title");
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        hits.getStyleClass().add("pane-hits");
        hits.setMinWidth(USE_PREF_SIZE);
        getChildren()
                .addAll(
                        back,
                        forward,
                        title,
                        hits,
                        up,
                        down,
                        new IconButton("icon-find", "Find in this article (Ctrl+F)", find),
                        swap,
                        new IconButton("icon-close", "Close this pane (Ctrl+W)", () -> desk.close(pane)));
        pane.contentProperty().addListener((_, _, content) -> show(content));
        InvalidationListener counting = _ -> count();
        pane.marks().spansProperty().addListener(counting);
        pane.marks().currentProperty().addListener(counting);
        InvalidationListener several = _ -> swap.setVisible(desk.panes().size() > 1);
        desk.panes().addListener(several);
        several.invalidated(desk.panes());
        show(pane.contentProperty().get());
        count();
    }

    private void show(PaneContent content) {
        String text = switch (content) {
            case PaneContent.Empty() -> "";
            case PaneContent.Failed _ -> "Not opened";
            case PaneContent.Shown(Page page) -> {
                String given = page.article().filed().article().title();
                yield given.isBlank() ? "Untitled" : given;
            }
        };
        title.setText(text);
        title.setTooltip(text.isEmpty() ? null : new Tooltip(text));
        back.setDisable(!pane.canGoBack());
        forward.setDisable(!pane.canGoForward());
    }

    private void count() {
        String text = pane.marks().describe();
        boolean any = !text.isEmpty();
        hits.setText(
                pane.marks().currentProperty().get() < 0 && any ? text + (text.equals("1") ? " hit" : " hits") : text);
        for (Node node : List.of(hits, up, down)) {
            node.setVisible(any);
            node.setManaged(any);
        }
    }
}
