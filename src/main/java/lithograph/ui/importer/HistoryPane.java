package lithograph.ui.importer;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import lithograph.library.ImportCsv;
import lithograph.library.ImportHistory;
import lithograph.library.ImportRun;

/// The imports of the past on the left, the chosen one with its report on the right, and what can be done about it.
public final class HistoryPane extends VBox {
    private final ListView<ImportRun> list = new ListView<>();
    private final ListChangeListener<ImportRun> follow = _ -> choose();
    private long number;
    private final VBox report = new VBox(14);
    private final Button retry = new Button("Retry failures");
    private final Button save = new Button("Save failures as CSV…");
    private final Button undo = new Button("Undo this import");

    /// @param save   asks where, and writes a text there
    /// @param done   told what was taken back, and what brings it again
    /// @param failed told what went wrong
    /// @param close  ends the sheet
    public HistoryPane(
            HistoryModel model,
            Consumer<String> save,
            BiConsumer<String, Runnable> done,
            Consumer<Exception> failed,
            Runnable close) {
        getStyleClass().addAll("dialog-sheet", "import-report", "import-history");
        Label title = new Label("Imports");
        title.getStyleClass().add("sheet-title");
        list.setItems(model.runs());
        list.setCellFactory(_ -> new RunCell());
        list.getStyleClass().add("run-list");
        list.setPlaceholder(new Label("Nothing has been imported yet."));
        HBox.setHgrow(report, Priority.ALWAYS);
        HBox both = new HBox(20, list, report);
        both.getStyleClass().add("run-columns");
        retry.setOnAction(_ -> {
            chosen().ifPresent(model::retry);
            close.run();
        });
        this.save.setOnAction(_ -> chosen().ifPresent(run -> save.accept(ImportCsv.of(run.report()))));
        // The notice that takes it back must not lie under the sheet.
        undo.setOnAction(_ -> chosen().ifPresent(run -> {
            close.run();
            model.undo(run, done, failed);
        }));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button ok = new Button("Done");
        ok.getStyleClass().add("accent");
        ok.setDefaultButton(true);
        ok.setOnAction(_ -> close.run());
        HBox buttons = new HBox(8, retry, this.save, undo, space, ok);
        buttons.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(title, both, buttons);
        list.getSelectionModel().selectedItemProperty().subscribe(_ -> show());
        model.runs().addListener(new WeakListChangeListener<>(follow));
        choose();
        focusedProperty().subscribe(focused -> {
            if (focused) {
                list.requestFocus();
            }
        });
        model.refresh(failed);
    }

    /// The run that was chosen, where it is still listed, else the newest.
    private void choose() {
        list.getSelectionModel().clearSelection();
        if (!list.getItems().isEmpty()) {
            list.getSelectionModel()
                    .select(list.getItems().stream()
                            .filter(run -> run.number() == number)
                            .findFirst()
                            .orElse(list.getItems().getFirst()));
        }
    }

    private Optional<ImportRun> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private void show() {
        Optional<ImportRun> run = chosen();
        boolean failures = run.isPresent() && run.get().report().failed() > 0;
        retry.setDisable(run.isEmpty() || ImportHistory.toRetry(run.get()).isEmpty());
        save.setDisable(!failures);
        undo.setDisable(run.isEmpty() || run.get().state() == ImportRun.State.UNDONE);
        report.getChildren().clear();
        run.ifPresent(chosen -> {
            number = chosen.number();
            describe(chosen);
        });
    }

    private void describe(ImportRun run) {
        Label from = new Label(RunCell.paths(run).isEmpty() ? RunCell.from(run) : RunCell.paths(run));
        from.setWrapText(true);
        from.setMinHeight(Region.USE_PREF_SIZE);
        Label when = new Label(RunCell.when(run)
                + switch (run.state()) {
                    case DONE -> ", in " + ImportProgress.time(run.report().took());
                    case CUT_SHORT -> ", cut short";
                    case UNDONE -> ", undone";
                });
        when.getStyleClass().add("muted");
        report.getChildren().add(new VBox(2, from, when));
        if (run.state() == ImportRun.State.CUT_SHORT) {
            Label words = new Label(RunCell.state(run));
            words.setWrapText(true);
            report.getChildren().add(words);
        } else {
            report.getChildren().add(ImportReportPane.counts(run.report()));
        }
        ImportReportPane.files(run.report()).ifPresent(table -> {
            VBox.setVgrow(table, Priority.ALWAYS);
            report.getChildren().add(table);
        });
    }
}
