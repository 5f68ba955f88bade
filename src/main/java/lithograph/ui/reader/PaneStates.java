package lithograph.ui.reader;

import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// What a pane shows when it shows no article: how to fill it, that one is being opened, or why one was not.
final class PaneStates extends StackPane {
    private static final Duration PATIENCE = Duration.millis(150);

    private final PaneModel pane;
    private final ReadingDeskModel desk;
    private final PauseTransition slow = new PauseTransition(PATIENCE);

    PaneStates(PaneModel pane, ReadingDeskModel desk) {
        this.pane = pane;
        this.desk = desk;
        getStyleClass().add("pane-states");
        setPickOnBounds(false);
        slow.setOnFinished(_ -> update());
        pane.contentProperty().addListener((_, _, _) -> update());
        pane.loadingProperty().addListener((_, _, loading) -> {
            if (loading) {
                slow.playFromStart();
            } else {
                slow.stop();
                update();
            }
        });
        update();
    }

    private void update() {
        if (pane.loadingProperty().get() && !(pane.contentProperty().get() instanceof PaneContent.Shown)) {
            getChildren().setAll(skeleton());
            return;
        }
        switch (pane.contentProperty().get()) {
            case PaneContent.Shown _ -> getChildren().clear();
            case PaneContent.Empty() -> getChildren().setAll(empty());
            case PaneContent.Failed failed -> getChildren().setAll(failed(failed.reason()));
        }
    }

    private static Region empty() {
        VBox box = new VBox(
                line("Nothing open here yet", "state-title"),
                line("Choose an article in the results, or drag one onto this pane.", "state-text"),
                line("Read two side by side: open a second one to the left or right of the first.", "state-text"),
                line("H highlights what is selected · N comments on it · Ctrl+F finds in the article", "state-keys"));
        box.getStyleClass().add("state");
        return box;
    }

    private Region failed(String reason) {
        Button close = new Button("Close");
        close.setOnAction(_ -> desk.close(pane));
        VBox box = new VBox(line("The article was not opened", "state-title"), line(reason, "state-text"), close);
        box.getStyleClass().add("state");
        return box;
    }

    private static Region skeleton() {
        VBox box = new VBox();
        box.getStyleClass().add("skeleton");
        for (String width : new String[] {"wide", "short", "line", "line", "line", "short"}) {
            Region bar = new Region();
            bar.getStyleClass().addAll("skeleton-bar", "skeleton-" + width);
            box.getChildren().add(bar);
        }
        return box;
    }

    private static Label line(String text, String styleClass) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
