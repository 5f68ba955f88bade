package lithograph.ui.fact;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import lithograph.entity.EntityId;
import lithograph.entity.EntityKind;
import lithograph.fact.Attribute;
import lithograph.library.FactMatter;
import lithograph.ui.control.Placeholder;
import lithograph.ui.control.Tips;

/// The table of facts with its filters, and beside it (below it in a narrow window) what is said in the chosen matter.
final class FactsPane extends BorderPane {
    /// Pixels: from this width on, the sentences stand beside the table.
    private static final double BESIDE = 1040;
    private static final int COMPARED = 8;

    private final FactsModel model;
    private final MatterTable table;
    private final MatterPane matter;
    private final TextField words = new TextField();
    private final Label count = new Label();
    private final SplitPane both = new SplitPane();
    private final StackPane states = new StackPane();
    /// Whether the table is to have the focus once it is there.
    private boolean awaited;

    FactsPane(FactsModel model, FactsView.Leaving leaving) {
        this.model = model;
        this.table = new MatterTable(model);
        this.matter = new MatterPane(model);
        getStyleClass().add("facts-pane");
        both.getItems().setAll(table, matter);
        both.setDividerPositions(0.58);
        widthProperty().subscribe(width -> {
            boolean beside = width.doubleValue() >= BESIDE;
            Orientation wanted = beside ? Orientation.HORIZONTAL : Orientation.VERTICAL;
            if (both.getOrientation() != wanted || width.doubleValue() == 0) {
                both.setOrientation(wanted);
                both.setDividerPositions(beside ? 0.58 : 0.4);
            }
        });
        setTop(new VBox(head(leaving), filters()));
        setCenter(states);
        table.setOnEnter(matter::requestFocus);
        table.sceneProperty().subscribe(scene -> {
            if (scene != null && awaited) {
                awaited = false;
                table.requestFocus();
            }
        });
        model.contentProperty().subscribe(this::show);
    }

    /// To the table; to the field above it while the facts are still being read.
    @Override
    public void requestFocus() {
        awaited = table.getScene() == null;
        if (awaited) {
            words.requestFocus();
        } else {
            table.requestFocus();
        }
    }

    /// From the sentences back to the table; false where the focus was elsewhere.
    boolean walkOut() {
        if (matter.hasFocus()) {
            table.requestFocus();
            return true;
        }
        return false;
    }

    private HBox head(FactsView.Leaving leaving) {
        Label title = new Label("Facts");
        title.getStyleClass().add("facts-title");
        count.getStyleClass().add("muted");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(
                title,
                count,
                space,
                button("Compare", "The entities of the selected rows in a table", this::compare),
                button("Copy", "Copy the selected rows as CSV, or all", () -> leaving.copy(FactCsv.of(taken()))),
                button(
                        "Save CSV…",
                        "Every clear claim of the rows that are shown",
                        () -> leaving.save("facts.csv", FactCsv.of(table.getItems()))),
                close(model::close, "Back to the articles  Esc"));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("facts-head");
        return head;
    }

    static Button button(String text, String tip, Runnable run) {
        Button button = new Button(text);
        button.getStyleClass().add("facts-button");
        Tips.on(button, tip);
        button.setOnAction(_ -> run.run());
        return button;
    }

    static Button close(Runnable run, String tip) {
        Region cross = new Region();
        cross.getStyleClass().add("cross");
        Button close = button("", tip, run);
        close.setGraphic(cross);
        close.setAccessibleText(tip);
        return close;
    }

    private FlowPane filters() {
        words.setPromptText("Company, chip or model");
        words.setAccessibleText("Only entities with this in a name");
        words.setPrefColumnCount(18);
        words.textProperty().bindBidirectional(model.wordsProperty());
        words.setOnAction(_ -> table.requestFocus());
        CheckBox conflicts = new CheckBox("Only conflicts");
        conflicts.selectedProperty().bindBidirectional(model.onlyConflictsProperty());
        CheckBox doubtful = new CheckBox("Doubtful too");
        Tips.on(doubtful, "Matters of which nothing is said plainly, marked with ?");
        doubtful.selectedProperty().bindBidirectional(model.doubtfulProperty());
        FlowPane row = new FlowPane(
                8,
                6,
                words,
                choice("All kinds", EntityKind.values(), FactsPane::kind, model.kindProperty()),
                choice("All attributes", Attribute.values(), FactWords::attribute, model.attributeProperty()),
                conflicts,
                doubtful);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("facts-filters");
        return row;
    }

    private static String kind(EntityKind kind) {
        return switch (kind) {
            case COMPANY -> "Companies";
            case CHIP -> "Chips";
            case MODEL -> "Models";
        };
    }

    private interface Words<T> {
        String of(T value);
    }

    private static <T> ComboBox<Optional<T>> choice(
            String all, T[] values, Words<T> words, ObjectProperty<Optional<T>> property) {
        ComboBox<Optional<T>> box = new ComboBox<>();
        box.getItems().add(Optional.empty());
        for (T value : values) {
            box.getItems().add(Optional.of(value));
        }
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(Optional<T> value) {
                return value == null ? "" : value.map(words::of).orElse(all);
            }

            @Override
            public Optional<T> fromString(String text) {
                return Optional.empty();
            }
        });
        box.setAccessibleText(all.toLowerCase(Locale.ROOT));
        box.valueProperty().bindBidirectional(property);
        return box;
    }

    private void show(FactsContent content) {
        count.setText("");
        switch (content) {
            case FactsContent.Looking _ -> states.getChildren().clear();
            case FactsContent.Found(var matters, boolean cut) -> {
                states.getChildren().setAll(both);
                table.show(matters);
                long conflicts = matters.stream()
                        .filter(it -> it.dossier().isOpenConflict())
                        .count();
                count.setText(String.format("%,d", matters.size())
                        + (conflicts == 0 ? "" : " · " + conflicts + (conflicts == 1 ? " conflict" : " conflicts"))
                        + (cut ? " · there are more: narrow the filters" : ""));
            }
            case FactsContent.Nothing _ -> {
                table.show(List.of());
                states.getChildren()
                        .setAll(new Placeholder(
                                "Nothing is claimed of this",
                                "Facts are figures that articles give for companies, chips and models. Clear the filters, or"
                                        + " import articles that name some."));
            }
            case FactsContent.Failed(String reason) -> {
                Button again = new Button("Read again");
                again.getStyleClass().add("accent");
                again.setOnAction(_ -> model.look());
                states.getChildren()
                        .setAll(new Placeholder(
                                "The facts could not be read", reason + " Your articles are safe.", again));
            }
        }
    }

    private List<FactMatter> taken() {
        List<FactMatter> selected = table.getSelectionModel().getSelectedItems();
        return selected.size() > 1 ? List.copyOf(selected) : List.copyOf(table.getItems());
    }

    /// Those of the selected rows; where it is one only, also those of its kind that are shown.
    private void compare() {
        Set<EntityId> ids = new LinkedHashSet<>();
        List<FactMatter> selected = new ArrayList<>(table.getSelectionModel().getSelectedItems());
        selected.forEach(it -> ids.add(it.entity().id()));
        if (ids.size() < 2) {
            for (FactMatter shown : table.getItems()) {
                if (ids.size() < COMPARED
                        && (ids.isEmpty()
                                || ids.iterator().next().kind()
                                        == shown.entity().kind())) {
                    ids.add(shown.entity().id());
                }
            }
        }
        model.compare(List.copyOf(ids));
    }
}
