package lithograph.ui.importer;

import java.text.NumberFormat;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import lithograph.ui.control.Tips;

/// The articles being read for what they mean, in the status line.
public final class MeaningBar extends HBox {
    private final Label words = new Label();
    private final ProgressBar bar = new ProgressBar();

    public MeaningBar(MeaningModel model) {
        getStyleClass().add("import-bar");
        setAlignment(Pos.CENTER_LEFT);
        words.getStyleClass().add("muted");
        words.setMinWidth(USE_PREF_SIZE);
        Tips.on(words, "Search then also finds what is said in other words. It works meanwhile, by words.");
        Button pause = new Button("Pause");
        pause.getStyleClass().add("quiet-link");
        pause.setOnAction(_ -> model.pause());
        model.pausedProperty().subscribe(paused -> pause.setText(paused ? "Go on" : "Pause"));
        getChildren().addAll(bar, words, pause);
        model.standProperty().subscribe(this::show);
    }

    private void show(Optional<MeaningModel.Stand> stand) {
        setVisible(stand.isPresent());
        setManaged(stand.isPresent());
        stand.ifPresent(now -> {
            NumberFormat numbers = NumberFormat.getIntegerInstance();
            words.setText("Reading for meaning: " + numbers.format(now.done()) + " of " + numbers.format(now.total()));
            bar.setProgress(now.total() == 0 ? ProgressBar.INDETERMINATE_PROGRESS : (double) now.done() / now.total());
        });
    }
}
