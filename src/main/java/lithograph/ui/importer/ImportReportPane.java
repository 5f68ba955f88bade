package lithograph.ui.importer;

import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import lithograph.importer.ImportReport;
import lithograph.importer.reading.Failure;
import lithograph.library.ImportCsv;
import lithograph.ui.control.Tips;

/// What came of an import: counts, and every file that failed or was there already, with the reason.
public final class ImportReportPane extends VBox {
    /// @param outcome `failed` or `duplicate`
    private record Line(String outcome, String file, String reason) {}

    /// @param copy  puts a text on the clipboard
    /// @param save  asks where, and writes a text there
    /// @param close ends the sheet
    public ImportReportPane(ImportReport report, Consumer<String> copy, Consumer<String> save, Runnable close) {
        getStyleClass().addAll("dialog-sheet", "import-report");
        Label title = new Label(report.cancelled() ? "Import cancelled" : "Import finished");
        title.getStyleClass().add("sheet-title");
        Label took = new Label("in " + ImportProgress.time(report.took()) + ". Your files are as they were.");
        took.getStyleClass().add("muted");
        getChildren().addAll(new VBox(2, title, took), counts(report));
        Optional<TableView<?>> files = files(report);
        files.ifPresent(getChildren()::add);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button done = new Button("Done");
        done.getStyleClass().add("accent");
        done.setDefaultButton(true);
        done.setOnAction(_ -> close.run());
        Button copies = new Button("Copy as CSV");
        copies.setOnAction(_ -> copy.accept(ImportCsv.of(report)));
        Button saves = new Button("Save as CSV…");
        saves.setOnAction(_ -> save.accept(ImportCsv.of(report)));
        HBox buttons = new HBox(8);
        buttons.setAlignment(Pos.CENTER_LEFT);
        if (files.isPresent()) {
            buttons.getChildren().addAll(copies, saves);
        }
        buttons.getChildren().addAll(space, done);
        getChildren().add(buttons);
    }

    static HBox counts(ImportReport report) {
        HBox counts = new HBox(
                count(report.added(), "added"),
                count(report.updated(), "updated"),
                count(report.unchanged(), "unchanged"),
                count(report.duplicated(), "duplicates"),
                count(report.failed(), "failed"));
        counts.getStyleClass().add("counts");
        return counts;
    }

    /// The files that were not simply imported; empty where there are none.
    static Optional<TableView<?>> files(ImportReport report) {
        List<Line> lines = lines(report);
        return lines.isEmpty() ? Optional.empty() : Optional.of(table(lines));
    }

    private static List<Line> lines(ImportReport report) {
        List<Line> lines = new ArrayList<>();
        for (Failure failure : report.failures()) {
            lines.add(new Line("failed", failure.origin(), failure.reason()));
        }
        for (String duplicate : report.duplicates()) {
            lines.add(new Line("duplicate", duplicate, "Its text is in the library already."));
        }
        return lines;
    }

    private static VBox count(int number, String words) {
        Label figure = new Label(NumberFormat.getIntegerInstance().format(number));
        figure.getStyleClass().add("figure");
        Label label = new Label(words);
        label.getStyleClass().addAll("muted", "small");
        VBox box = new VBox(figure, label);
        box.setDisable(number == 0);
        return box;
    }

    private static TableView<Line> table(List<Line> lines) {
        TableView<Line> table = new TableView<>();
        table.getStyleClass().add("dense");
        table.getItems().setAll(lines);
        table.setPrefHeight(Math.min(260, 34 + 27 * lines.size()));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns().add(column("File", 220, line -> name(line.file()), Line::file));
        table.getColumns().add(column("Outcome", 80, Line::outcome, Line::outcome));
        table.getColumns().add(column("Reason", 340, Line::reason, Line::reason));
        return table;
    }

    private static TableColumn<Line, String> column(
            String name,
            double width,
            java.util.function.Function<Line, String> text,
            java.util.function.Function<Line, String> tip) {
        TableColumn<Line, String> column = new TableColumn<>(name);
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(String item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty ? null : item);
                if (!empty && getTableRow() != null && getTableRow().getItem() != null) {
                    Tips.on(this, tip.apply(getTableRow().getItem()));
                }
            }
        });
        return column;
    }

    private static String name(String origin) {
        return String.valueOf(Path.of(origin).getFileName());
    }
}
