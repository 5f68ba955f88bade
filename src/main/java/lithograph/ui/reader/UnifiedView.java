package lithograph.ui.reader;

import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import lithograph.article.Span;
import lithograph.compare.Difference;
import lithograph.ui.compare.Compared;
import lithograph.ui.compare.UnifiedPage;
import lithograph.ui.page.PageGestures;
import lithograph.ui.page.PageView;
import lithograph.ui.page.Strokes;

/// Two versions side by side as one text, in the place of the panes, while that is wanted and they are versions.
final class UnifiedView extends BorderPane {
    private final ReadingDeskModel desk;
    private final PageView page;
    private final Label title = new Label();
    private Optional<UnifiedPage> shown = Optional.empty();

    UnifiedView(ReadingDeskModel desk) {
        this.desk = desk;
        page = new PageView(new Region(), desk.outward()::openOutside);
        page.setAccessibleText("Two versions as one text");
        getStyleClass().addAll("pane", "unified");
        setMinWidth(0);
        page.styleProperty().bind(desk.textSizeProperty().asString("-fx-font-size: %dpx;"));
        desk.looksProperty().subscribe(looks -> looks.dress(page));
        new PageGestures(page, _ -> page.selectionProperty().set(Optional.empty()));
        page.selectionProperty().addListener((_, _, _) -> paint(Optional.empty()));
        page.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        setTop(head());
        setCenter(page);
        desk.switches().unified().addListener((InvalidationListener) _ -> {
            show();
            if (isVisible()) {
                page.requestFocus();
            }
        });
        desk.comparison().comparedProperty().addListener((InvalidationListener) _ -> {
            // What comes by itself has the keyboard only where it hides the page that had it.
            Parent pages = getParent();
            boolean reading = pages != null && pages.isFocusWithin();
            show();
            if (reading && isVisible()) {
                page.requestFocus();
            }
        });
        desk.differences()
                .atProperty()
                .addListener((_, _, at) -> shown.filter(_ -> isVisible()).ifPresent(both -> go(both, at)));
        show();
    }

    @Override
    public void requestFocus() {
        page.requestFocus();
    }

    private HBox head() {
        title.getStyleClass().add("pane-title");
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox head = new HBox(
                title,
                legend("only before", "legend-gone"),
                legend("only after", "legend-came"),
                legend("moved", "legend-moved"),
                new IconButton(
                        "icon-close",
                        "Show the two side by side again (Alt+U, Esc)",
                        () -> desk.switches().unified().set(false)));
        head.getStyleClass().add("pane-header");
        return head;
    }

    private static Label legend(String words, String look) {
        Label legend = new Label(words);
        legend.getStyleClass().addAll("legend", look);
        legend.setMinWidth(USE_PREF_SIZE);
        return legend;
    }

    private void show() {
        Optional<UnifiedPage> next = desk.comparison().comparedProperty().get().flatMap(Compared::unified);
        boolean wanted = next.isPresent() && desk.switches().unified().get();
        if (wanted && !next.equals(shown)) {
            page.show(next.orElseThrow().page(), 0);
            page.setLasting(next.orElseThrow().strokes());
            String words = desk.comparison()
                    .pair()
                    .map(pair -> name(pair.left()) + "  →  " + name(pair.right()))
                    .orElse("");
            title.setText(words);
            title.setTooltip(new Tooltip(words));
        }
        shown = wanted ? next : Optional.empty();
        setVisible(wanted);
    }

    private void go(UnifiedPage both, Optional<Difference> at) {
        at.flatMap(both::placeOf).ifPresent(span -> {
            page.reveal(span);
            paint(Optional.of(span));
        });
    }

    private void paint(Optional<Span> at) {
        page.setPassing(
                Strokes.passing(at, Optional.empty(), page.selectionProperty().get()));
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            desk.switches().unified().set(false);
            event.consume();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.C && !event.isShiftDown()) {
            page.selectionProperty()
                    .get()
                    .flatMap(span -> page.page().map(shownPage -> span.of(shownPage.text())))
                    .ifPresent(PaneCommands::toClipboard);
            event.consume();
        }
    }

    private static String name(PaneModel pane) {
        return pane.contentProperty().get() instanceof PaneContent.Shown content ? content.title() : "";
    }
}
