package lithograph.ui.importer;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import lithograph.ui.control.Tips;

/// The running import in the status line: what is read, how many, how fast, how long; hold and cancel.
public final class ImportBar extends HBox {
    private final Label file = new Label();
    private final Label words = new Label();
    private final ProgressBar bar = new ProgressBar();

    public ImportBar(ImportModel model) {
        getStyleClass().add("import-bar");
        setAlignment(Pos.CENTER_LEFT);
        file.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        file.setMaxWidth(260);
        file.setMinWidth(60);
        words.setMinWidth(Region.USE_PREF_SIZE);
        words.getStyleClass().add("muted");
        Button pause = new Button("Pause");
        pause.getStyleClass().add("quiet-link");
        pause.setOnAction(_ -> model.pause());
        model.pausedProperty().subscribe(paused -> pause.setText(paused ? "Go on" : "Pause"));
        Button cancel = new Button("Cancel");
        cancel.getStyleClass().add("quiet-link");
        cancel.setOnAction(_ -> model.cancel());
        Tips.on(cancel, "Ends after the file being read. What is imported is kept.");
        getChildren().addAll(bar, file, words, pause, cancel);
        model.progressProperty().subscribe(this::show);
    }

    private void show(Optional<ImportProgress> progress) {
        setVisible(progress.isPresent());
        setManaged(progress.isPresent());
        progress.ifPresent(now -> {
            String name = String.valueOf(now.current().getFileName());
            file.setText("Importing " + name);
            words.setText(now.words());
            bar.setProgress(now.fraction().orElse(ProgressBar.INDETERMINATE_PROGRESS));
        });
    }
}
