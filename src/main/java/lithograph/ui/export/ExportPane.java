package lithograph.ui.export;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import lithograph.export.ExportFormat;
import lithograph.ui.export.ExportModel.Scope;

/// Asks what to export and in which format.
public final class ExportPane extends VBox {
    private final ToggleGroup scopes = new ToggleGroup();
    private final ToggleGroup formats = new ToggleGroup();

    /// @param ask   asks where to save, given a title and a name; empty where the user thought better of it
    /// @param close ends the sheet
    public ExportPane(ExportModel model, Scope first, BiFunction<String, String, Optional<Path>> ask, Runnable close) {
        getStyleClass().addAll("dialog-sheet", "export");
        Label title = new Label("Export");
        title.getStyleClass().add("sheet-title");
        VBox what = new VBox(6, heading("What"));
        for (Scope scope : Scope.values()) {
            RadioButton choice = radio(label(scope, model.selected()), scope, scopes);
            choice.setDisable(scope == Scope.SELECTED && model.selected() == 0);
            choice.setSelected(scope == first);
            what.getChildren().add(choice);
        }
        FlowPane how = new FlowPane(16, 6);
        how.setPrefWrapLength(420);
        for (ExportFormat format : ExportFormat.values()) {
            RadioButton choice = radio(format.label(), format, formats);
            choice.setSelected(format == ExportFormat.MARKDOWN);
            how.getChildren().add(choice);
        }
        Button save = new Button("Save as…");
        save.getStyleClass().add("accent");
        save.setDefaultButton(true);
        save.setOnAction(_ -> {
            Scope scope = (Scope) scopes.getSelectedToggle().getUserData();
            ExportFormat format = (ExportFormat) formats.getSelectedToggle().getUserData();
            ask.apply("Export", model.name(scope, format)).ifPresent(file -> {
                close.run();
                model.write(scope, format, file);
            });
        });
        Button cancel = new Button("Cancel");
        cancel.setCancelButton(true);
        cancel.setOnAction(_ -> close.run());
        HBox buttons = new HBox(8, cancel, save);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(title, what, new VBox(6, heading("Format"), how), buttons);
    }

    @Override
    public void requestFocus() {
        ((RadioButton) scopes.getSelectedToggle()).requestFocus();
    }

    private static Label heading(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("section-label");
        return label;
    }

    private static RadioButton radio(String words, Object value, ToggleGroup group) {
        RadioButton button = new RadioButton(words);
        button.setUserData(value);
        button.setToggleGroup(group);
        return button;
    }

    private static String label(Scope scope, int selected) {
        return switch (scope) {
            case RESULTS -> "All results of this search";
            case SELECTED -> selected == 1 ? "The selected article" : "The selected articles (" + selected + ")";
            case NOTES -> "All notes and highlights";
        };
    }
}
