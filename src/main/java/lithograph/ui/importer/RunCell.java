package lithograph.ui.importer;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import lithograph.library.ImportRun;

/// An import in the list of them: when, from where, what came of it.
final class RunCell extends ListCell<ImportRun> {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofLocalizedDateTime(
                    FormatStyle.MEDIUM, FormatStyle.SHORT)
            .withZone(ZoneId.systemDefault());

    private final Label from = new Label();
    private final Label when = new Label();
    private final Label words = new Label();
    private final VBox box = new VBox(1, from, when, words);

    RunCell() {
        getStyleClass().add("run-cell");
        when.getStyleClass().addAll("muted", "small");
        words.getStyleClass().addAll("muted", "small");
        setPrefWidth(0);
    }

    static String from(ImportRun run) {
        return run.paths().isEmpty()
                ? "An import that was cut short"
                : run.paths().stream()
                        .map(path -> String.valueOf(path.getFileName()))
                        .collect(Collectors.joining(", "));
    }

    static String when(ImportRun run) {
        return TIME.format(run.started());
    }

    static String state(ImportRun run) {
        return switch (run.state()) {
            case DONE -> ReportText.summary(run.report());
            case CUT_SHORT -> "The program ended before it did. What was filed is in the library.";
            case UNDONE -> "Undone: " + ReportText.summary(run.report());
        };
    }

    static String paths(ImportRun run) {
        return run.paths().stream().map(Path::toString).collect(Collectors.joining("\n"));
    }

    @Override
    protected void updateItem(ImportRun run, boolean empty) {
        super.updateItem(run, empty);
        setGraphic(empty ? null : box);
        if (!empty) {
            from.setText(from(run));
            when.setText(when(run));
            words.setText(state(run));
        }
    }
}
