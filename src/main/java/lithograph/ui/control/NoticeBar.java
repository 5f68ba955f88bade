package lithograph.ui.control;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

/// One sentence at the bottom of the window, with one thing to do about it, for ten seconds.
public final class NoticeBar extends HBox {
    private final Label sentence = new Label();
    private final Button offer = new Button();
    private final PauseTransition stay = new PauseTransition(Duration.seconds(10));

    /// Something that can be done about a notice.
    public record Offer(String text, Runnable run) {}

    public NoticeBar() {
        getStyleClass().add("notice-bar");
        setAlignment(Pos.CENTER_LEFT);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        sentence.setWrapText(true);
        offer.getStyleClass().add("link");
        Button dismiss = new Button("Dismiss");
        dismiss.getStyleClass().add("quiet-link");
        dismiss.setOnAction(_ -> hide());
        getChildren().addAll(sentence, offer, dismiss);
        stay.setOnFinished(_ -> hide());
        hide();
    }

    public void show(String words, Optional<Offer> todo) {
        sentence.setText(words);
        offer.setText(todo.map(Offer::text).orElse(""));
        offer.setVisible(todo.isPresent());
        offer.setManaged(todo.isPresent());
        offer.setOnAction(_ -> {
            hide();
            todo.ifPresent(what -> what.run().run());
        });
        setVisible(true);
        setManaged(true);
        stay.playFromStart();
    }

    public void hide() {
        stay.stop();
        setVisible(false);
        setManaged(false);
    }
}
