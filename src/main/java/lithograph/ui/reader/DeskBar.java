package lithograph.ui.reader;

import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import lithograph.ui.compare.Compared;
import lithograph.ui.marks.Undo;

/// The line under the desk: what to show there, and what has just been done that can be taken back.
final class DeskBar extends HBox {
    private static final Duration OFFER = Duration.seconds(7);

    private final ReadingDeskModel desk;
    private final HBox offer = new HBox();
    private final LooksMenu looks;
    private final PauseTransition offering = new PauseTransition(OFFER);

    DeskBar(ReadingDeskModel desk) {
        this.desk = desk;
        getStyleClass().add("desk-bar");
        ToggleButton compare = toggle("Compare", "Show what two articles have in common (Alt+M)");
        compare.selectedProperty().bindBidirectional(desk.switches().comparison());
        compare.visibleProperty().bind(desk.comparison().pairProperty().map(Optional::isPresent));
        compare.managedProperty().bind(compare.visibleProperty());
        ToggleButton passages = toggle("Passages", "What both say, only the left, only the right (Alt+P)");
        passages.selectedProperty().bindBidirectional(desk.switches().passages());
        ToggleButton together = toggle("Scroll together", "Scroll both by the passages they share (Alt+L)");
        together.selectedProperty().bindBidirectional(desk.switches().together());
        ToggleButton unified = toggle("As one text", "Show two versions as one text with its changes (Alt+U)");
        unified.selectedProperty().bindBidirectional(desk.switches().unified());
        unified.visibleProperty()
                .bind(desk.comparison()
                        .comparedProperty()
                        .map(both -> both.flatMap(Compared::unified).isPresent()));
        unified.managedProperty().bind(unified.visibleProperty());
        Label differences = new Label();
        differences.textProperty().bind(desk.differences().wordsProperty());
        differences.getStyleClass().add("offer-text");
        HBox steps = new HBox(
                new IconButton("icon-up", "Previous difference (Shift+F7)", desk.differences()::previous),
                new IconButton("icon-down", "Next difference (F7)", desk.differences()::next),
                differences);
        steps.getStyleClass().add("offer");
        for (Node each : List.of(passages, together, steps)) {
            each.visibleProperty().bind(compare.visibleProperty());
            each.managedProperty().bind(compare.visibleProperty());
        }
        ToggleButton notes = toggle("Notes", "Show notes and highlights (Alt+N)");
        notes.selectedProperty().bindBidirectional(desk.switches().notes());
        looks = new LooksMenu(desk);
        differences.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        offer.getStyleClass().add("offer");
        offering.setOnFinished(_ -> offer.getChildren().clear());
        getChildren().addAll(compare, passages, unified, together, notes, steps, gap, offer, looks);
        desk.undoProperty().addListener((_, before, step) -> offer(before, step));
        desk.problemProperty().addListener((_, _, problem) -> problem.ifPresent(this::tell));
    }

    void showLooks() {
        looks.show();
    }

    private void offer(Optional<Undo.Step> before, Optional<Undo.Step> step) {
        boolean taken = before.isPresent() && before.get().follows(step);
        offer.getChildren().clear();
        if (step.isPresent() && !taken) {
            Label what = new Label(step.get().what() + ".");
            what.getStyleClass().add("offer-text");
            Hyperlink undo = new Hyperlink("Undo");
            undo.setTooltip(new Tooltip("Undo (Ctrl+Z)"));
            undo.setOnAction(_ -> desk.undo());
            offer.getChildren().setAll(what, undo);
            offering.playFromStart();
        }
    }

    private void tell(String problem) {
        offering.stop();
        Label what = new Label(problem);
        what.getStyleClass().add("offer-problem");
        what.setTooltip(new Tooltip(problem));
        offer.getChildren().setAll(what);
    }

    private static ToggleButton toggle(String text, String tip) {
        ToggleButton button = new ToggleButton(text);
        button.getStyleClass().add("desk-toggle");
        button.setTooltip(new Tooltip(tip));
        return button;
    }
}
