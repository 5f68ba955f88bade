package lithograph.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import lithograph.importer.ImportReport;
import lithograph.ui.control.Tips;
import lithograph.ui.importer.ImportBar;
import lithograph.ui.importer.ImportModel;
import lithograph.ui.importer.MeaningBar;
import lithograph.ui.importer.ReportText;

/// The line at the bottom: the running import, what came of the last one, and whose library this is.
final class StatusBar extends HBox {
    StatusBar(WindowModel model, java.util.function.Consumer<ImportReport> showReport) {
        getStyleClass().add("status-bar");
        setAlignment(Pos.CENTER_LEFT);
        ImportModel imports = model.imports();
        Button report = new Button();
        report.getStyleClass().add("quiet-link");
        report.setVisible(false);
        imports.reportProperty()
                .subscribe(done -> done.ifPresent(what -> {
                    report.setText(ReportText.summary(what));
                    report.setOnAction(_ -> showReport.accept(what));
                    report.setVisible(true);
                }));
        Tips.on(report, "Show the import report");
        report.managedProperty().bind(report.visibleProperty());
        Button watch = new Button("Keep watching this folder");
        watch.getStyleClass().add("quiet-link");
        watch.managedProperty().bind(watch.visibleProperty());
        watch.setOnAction(_ -> model.watching().offeredProperty().get().ifPresent(model.watching()::add));
        model.watching().offeredProperty().subscribe(folder -> {
            watch.setVisible(folder.isPresent());
            folder.ifPresent(
                    path -> Tips.on(watch, "New and changed files in " + path + " then come in by themselves"));
        });
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label name = new Label("Library: " + model.libraryName());
        name.getStyleClass().add("faint");
        name.setMaxWidth(220);
        Tips.on(name, model.folder().toString());
        Label tagging = new Label();
        tagging.getStyleClass().add("faint");
        tagging.textProperty().bind(model.entities().progressProperty());
        getChildren()
                .addAll(new ImportBar(imports), new MeaningBar(model.meaning()), report, watch, tagging, space, name);
    }
}
