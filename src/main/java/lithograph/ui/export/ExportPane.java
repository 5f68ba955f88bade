package lithograph.ui.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import lithograph.export.ExportForm;
import lithograph.export.ExportFormat;
import lithograph.library.Exports;
import lithograph.ui.export.ExportModel.Scope;

/// Asks what to export and in which format, and shows how it will begin.
public final class ExportPane extends VBox {
    private final ExportModel model;
    private final ToggleGroup scopes = new ToggleGroup();
    private final ComboBox<ExportForm> forms = new ComboBox<>();
    private final ComboBox<String> collections = new ComboBox<>();
    private final CheckBox text = new CheckBox("With the articles’ own text");
    private final TextArea preview = new TextArea();
    private final Label previewed = heading("Preview");

    /// @param ask   asks where to save, given a title and a name; empty where the user thought better of it
    /// @param close ends the sheet
    public ExportPane(ExportModel model, Scope first, BiFunction<String, String, Optional<Path>> ask, Runnable close) {
        this.model = model;
        getStyleClass().addAll("dialog-sheet", "export");
        Label title = new Label("Export");
        title.getStyleClass().add("sheet-title");
        VBox what = new VBox(6, heading("What"));
        for (Scope scope : Scope.values()) {
            RadioButton choice = radio(label(scope, model.selected()), scope);
            choice.setDisable(scope == Scope.SELECTED && model.selected() == 0);
            choice.setSelected(scope == first);
            what.getChildren().add(choice);
            if (scope == Scope.COLLECTION) {
                what.getChildren().add(collections);
                choice.setDisable(model.collection().isEmpty());
            }
        }
        collections.setAccessibleText("Which collection");
        collections.setMaxWidth(220);
        collections.managedProperty().bind(collections.visibleProperty());
        collections.setVisible(false);
        model.collections(this::offer);
        collections.valueProperty().subscribe(name -> {
            if (name != null) {
                model.collect(name);
                show();
            }
        });
        forms.setConverter(new Labels());
        forms.getItems().setAll(ExportFormat.values());
        forms.setValue(ExportFormat.MARKDOWN);
        forms.setVisibleRowCount(18);
        forms.setMaxWidth(Double.MAX_VALUE);
        model.forms(all -> forms.getItems().setAll(all));
        VBox how = new VBox(6, heading("Format"), forms, text);
        VBox left = new VBox(16, what, how);
        left.setMinWidth(USE_PREF_SIZE);
        HBox body = new HBox(20, left, preview());
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(title, body, buttons(ask, close));
        scopes.selectedToggleProperty().subscribe(_ -> show());
        forms.valueProperty().subscribe(_ -> show());
        text.selectedProperty().subscribe(_ -> show());
    }

    private void offer(List<String> names) {
        collections.getItems().setAll(names);
        collections.setVisible(!names.isEmpty());
        scopes.getToggles().stream()
                .filter(toggle -> toggle.getUserData() == Scope.COLLECTION)
                .forEach(toggle -> ((RadioButton) toggle).setDisable(names.isEmpty()));
        collections.setValue(
                names.contains(model.collection()) || names.isEmpty() ? model.collection() : names.getFirst());
    }

    private VBox preview() {
        preview.setEditable(false);
        preview.setWrapText(true);
        preview.getStyleClass().add("export-preview");
        VBox.setVgrow(preview, Priority.ALWAYS);
        VBox box = new VBox(6, previewed, preview);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private HBox buttons(BiFunction<String, String, Optional<Path>> ask, Runnable close) {
        Button save = new Button("Save as…");
        save.getStyleClass().add("accent");
        save.setDefaultButton(true);
        save.setOnAction(_ -> {
            Scope scope = scope();
            ExportForm form = forms.getValue();
            Exports.Depth depth = depth();
            ask.apply("Export", model.name(scope, form)).ifPresent(file -> {
                close.run();
                model.write(scope, form, depth, file);
            });
        });
        Button cancel = new Button("Cancel");
        cancel.setCancelButton(true);
        cancel.setOnAction(_ -> close.run());
        HBox buttons = new HBox(8, cancel, save);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        return buttons;
    }

    private void show() {
        if (scopes.getSelectedToggle() == null || forms.getValue() == null) {
            return;
        }
        previewed.setText(
                forms.getValue().isText() ? "Preview, the first articles" : "Preview of the content, as Markdown");
        model.preview(scope(), forms.getValue(), depth(), words -> {
            preview.setText(words);
            preview.positionCaret(0);
        });
    }

    private Scope scope() {
        return (Scope) scopes.getSelectedToggle().getUserData();
    }

    private Exports.Depth depth() {
        return text.isSelected() ? Exports.Depth.TEXT : Exports.Depth.NOTES;
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

    private RadioButton radio(String words, Scope value) {
        RadioButton button = new RadioButton(words);
        button.setUserData(value);
        button.setToggleGroup(scopes);
        return button;
    }

    private static String label(Scope scope, int selected) {
        return switch (scope) {
            case RESULTS -> "All results of this search";
            case SELECTED -> "What is selected" + (selected == 0 ? "" : " (" + selected + ")");
            case NOTES -> "All notes and highlights";
            case COLLECTION -> "A collection";
            case EVERYTHING -> "Everything";
        };
    }

    /// A template goes by its file's name.
    private static final class Labels extends StringConverter<ExportForm> {
        @Override
        public String toString(ExportForm form) {
            return form == null ? "" : form.label();
        }

        @Override
        public ExportForm fromString(String label) {
            throw new UnsupportedOperationException("the list of formats is not typed into");
        }
    }
}
