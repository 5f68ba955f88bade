package lithograph.ui.reader;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import lithograph.ui.marks.Undo;

/// The line under the desk: what to show there, and what has just been done that can be taken back.
final class DeskBar extends HBox {
    private static final Duration OFFER = Duration.seconds(7);

    private final ReadingDeskModel desk;
    private final HBox offer = new HBox();
    private final PauseTransition offering = new PauseTransition(OFFER);

    DeskBar(ReadingDeskModel desk) {
        this.desk = desk;
        getStyleClass().add("desk-bar");
        ToggleButton compare = toggle("Compare", "Show what two articles have in common (Alt+M)");
        compare.selectedProperty().bindBidirectional(desk.comparisonShownProperty());
        compare.visibleProperty().bind(desk.comparedProperty().map(Optional::isPresent));
        compare.managedProperty().bind(compare.visibleProperty());
        ToggleButton notes = toggle("Notes", "Show notes and highlights (Alt+N)");
        notes.selectedProperty().bindBidirectional(desk.notesShownProperty());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        offer.getStyleClass().add("offer");
        offering.setOnFinished(_ -> offer.getChildren().clear());
        getChildren().addAll(compare, notes, gap, offer);
        desk.undoProperty().addListener((_, before, step) -> offer(before, step));
        desk.problemProperty().addListener((_, _, problem) -> problem.ifPresent(this::tell));
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
