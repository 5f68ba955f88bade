package lithograph.ui.reader;

import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import lithograph.ui.page.Measure;

/// The line above a page: the way back, the title, hits to step through, and what to do with the pane.
final class PaneHeader extends HBox {
    private final PaneModel pane;
    private final ReadingDeskModel desk;
    private final Label title = new Label();
    private final Label hits = new Label();
    private final IconButton back;
    private final IconButton forward;
    private final IconButton up;
    private final IconButton down;
    private final IconButton find;
    private final IconButton swap;
    private final IconButton outline;
    private final Button versions = new Button();
    private final InvalidationListener several = _ -> fit();

    PaneHeader(PaneModel pane, ReadingDeskModel desk, Runnable open) {
        this.pane = pane;
        this.desk = desk;
        getStyleClass().add("pane-header");
        back = new IconButton("icon-back", "Back (Alt+Left)", pane::back);
        forward = new IconButton("icon-forward", "Forward (Alt+Right)", pane::forward);
        up = new IconButton("icon-up", "Previous hit (Shift+F3)", pane::previousHit);
        down = new IconButton("icon-down", "Next hit (F3)", pane::nextHit);
        find = new IconButton("icon-find", "Find in this article (Ctrl+F)", open);
        swap = new IconButton(
                "icon-swap", "Swap with the pane beside", () -> desk.row().swap(pane));
        outline = new IconButton("icon-outline", "Headings of this article (Alt+O)", this::showOutline);
        versions.getStyleClass().addAll("bar-button", "whole");
        versions.setMinWidth(USE_PREF_SIZE);
        versions.setOnAction(_ -> showVersions());
        versions.setTooltip(new Tooltip("Compare with what it said before (Alt+V)"));
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
                        versions,
                        hits,
                        up,
                        down,
                        outline,
                        find,
                        swap,
                        new IconButton("icon-close", "Close this pane (Ctrl+W)", () -> desk.close(pane)));
        pane.surroundings().pastProperty().subscribe(past -> {
            versions.setText(past.count() + " versions");
            fit();
        });
        pane.contentProperty().addListener((_, _, content) -> show(content));
        InvalidationListener counting = _ -> count();
        pane.marks().spansProperty().addListener(counting);
        pane.marks().currentProperty().addListener(counting);
        desk.panes().addListener(several);
        widthProperty().addListener(several);
        show(pane.contentProperty().get());
        count();
    }

    /// Lets go of the desk, which outlives it.
    void end() {
        desk.panes().removeListener(several);
    }

    private void show(PaneContent content) {
        String text = switch (content) {
            case PaneContent.Empty() -> "";
            case PaneContent.Failed _ -> "Not opened";
            case PaneContent.Shown shown -> shown.title();
        };
        title.setText(text);
        title.setTooltip(text.isEmpty() ? null : new Tooltip(text));
        back.setDisable(!pane.canGoBack());
        forward.setDisable(!pane.canGoForward());
        fit();
    }

    /// The headings, to go to one of them.
    void showOutline() {
        OutlineMenu.show(pane, outline.isVisible() ? outline : title);
    }

    /// What the article said before, to open beside it.
    void showVersions() {
        VersionsMenu.show(pane, desk, versions.isVisible() ? versions : title);
    }

    /// Where there is little room, what can also be done by keys gives way to the title.
    private void fit() {
        double width = getWidth() > 0 ? getWidth() : Measure.NARROW;
        boolean trodden = pane.canGoBack() || pane.canGoForward();
        show(back, width >= 340 || trodden && width >= 240);
        show(forward, width >= 340 || trodden && width >= 280);
        show(swap, desk.panes().size() > 1 && width >= 300);
        show(find, width >= 250);
        show(outline, width >= 320);
        show(versions, pane.surroundings().pastProperty().get().count() > 1 && width >= 260);
        boolean any = !hits.getText().isEmpty();
        show(hits, any && width >= 220);
        show(up, any && width >= 180);
        show(down, any && width >= 150);
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void count() {
        String text = pane.marks().describe();
        boolean any = !text.isEmpty();
        hits.setText(
                pane.marks().currentProperty().get() < 0 && any ? text + (text.equals("1") ? " hit" : " hits") : text);
        fit();
    }
}
