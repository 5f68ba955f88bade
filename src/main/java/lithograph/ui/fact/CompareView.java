package lithograph.ui.fact;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import lithograph.entity.Entity;
import lithograph.fact.Testimony;
import lithograph.library.FactMatter;
import lithograph.ui.control.Placeholder;
import lithograph.ui.control.RemovableChip;

/// Entities as rows, attributes as columns. Arrows walk from cell to cell; Enter or a click opens the sentence.
final class CompareView extends BorderPane {
    private final FactsModel model;
    private final TableView<CompareTable.Row> table = new TableView<>();
    private final FlowPane chips = new FlowPane(6, 6);

    CompareView(FactsModel model, FactsView.Leaving leaving) {
        this.model = model;
        getStyleClass().add("facts-pane");
        table.getStyleClass().add("fact-table");
        table.setAccessibleText("Entities and what is claimed of them");
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                openFocused();
            }
        });
        Label title = new Label("Facts side by side");
        title.getStyleClass().add("facts-title");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(
                title,
                space,
                FactsPane.button("All facts", "Back to the table of all facts  Esc", model::open),
                FactsPane.button(
                        "Add…",
                        "Another company, chip or model",
                        () -> model.pick("Compare with", model.comparison()::add)),
                FactsPane.button("Copy", "Copy the table as CSV", () -> leaving.copy(csv())),
                FactsPane.button("Save CSV…", "Write the table to a file", () -> leaving.save("compare.csv", csv())),
                FactsPane.close(model::close, "Back to the articles"));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("facts-head");
        chips.getStyleClass().add("facts-filters");
        setTop(new VBox(head, chips));
        setCenter(table);
        model.comparison().contentProperty().subscribe(this::show);
    }

    @Override
    public void requestFocus() {
        table.requestFocus();
    }

    private String csv() {
        return model.comparison().table().csv();
    }

    private void show(CompareContent content) {
        switch (content) {
            case CompareContent.Found(CompareTable found, List<String> unknown) -> {
                table.setPlaceholder(
                        unknown.isEmpty()
                                ? new Placeholder(
                                        "Nothing to compare yet",
                                        "Add companies, chips or models; each becomes a row with what is claimed of it.")
                                : new Placeholder("Nothing to compare", notKnown(unknown)));
                show(found);
                if (!unknown.isEmpty() && !found.rows().isEmpty()) {
                    Label missing = new Label(notKnown(unknown));
                    missing.getStyleClass().add("muted");
                    chips.getChildren().add(missing);
                }
            }
            case CompareContent.Failed(String reason) -> {
                Button again = new Button("Read again");
                again.getStyleClass().add("accent");
                again.setOnAction(_ -> model.comparison().read());
                table.setPlaceholder(new Placeholder(
                        "The facts could not be read", reason + " Your articles and notes are safe.", again));
                show(new CompareTable(List.of(), List.of()));
            }
        }
    }

    private static String notKnown(List<String> ids) {
        return "Neither the catalogue nor any article knows " + String.join(", ", ids) + ".";
    }

    private void show(CompareTable content) {
        chips.getChildren().clear();
        for (CompareTable.Row row : content.rows()) {
            Entity entity = row.entity();
            RemovableChip chip = new RemovableChip(
                    "", entity.name(), () -> model.comparison().remove(entity.id()));
            chip.getStyleClass().add(entity.kind().id());
            chips.getChildren().add(chip);
        }
        table.getColumns().clear();
        TableColumn<CompareTable.Row, CompareTable.Row> name = column("", 170);
        name.setCellFactory(_ -> new Cell(
                row -> row.entity().name(), row -> model.openEntity(row.entity().id())));
        table.getColumns().add(name);
        for (CompareTable.Column column : content.columns()) {
            TableColumn<CompareTable.Row, CompareTable.Row> of = column(column.title(), 140);
            of.setUserData(column);
            of.setCellFactory(_ -> new Cell(row -> row.text(column), row -> open(row, column)));
            table.getColumns().add(of);
        }
        table.getItems().setAll(content.rows());
        if (!content.rows().isEmpty()) {
            table.getSelectionModel().select(0, name);
        }
    }

    private static TableColumn<CompareTable.Row, CompareTable.Row> column(String title, double width) {
        TableColumn<CompareTable.Row, CompareTable.Row> column = new TableColumn<>(title);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        return column;
    }

    @SuppressWarnings("rawtypes")
    private void openFocused() {
        for (TablePosition position : table.getSelectionModel().getSelectedCells()) {
            CompareTable.Row row = table.getItems().get(position.getRow());
            if (position.getTableColumn().getUserData() instanceof CompareTable.Column column) {
                open(row, column);
            } else {
                model.openEntity(row.entity().id());
            }
            return;
        }
    }

    private void open(CompareTable.Row row, CompareTable.Column column) {
        Optional<FactMatter> matter = row.at(column);
        matter.flatMap(it -> it.dossier().leading()).map(Testimony::claim).ifPresent(model::openSentence);
    }

    private interface Words {
        String of(CompareTable.Row row);
    }

    private static final class Cell extends TableCell<CompareTable.Row, CompareTable.Row> {
        private final Words words;
        private final Tooltip tip = new Tooltip();

        Cell(Words words, Consumer<CompareTable.Row> open) {
            this.words = words;
            setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY && !isEmpty() && getItem() != null) {
                    open.accept(getItem());
                }
            });
        }

        @Override
        protected void updateItem(CompareTable.Row value, boolean empty) {
            super.updateItem(value, empty);
            setText(empty || value == null ? "" : words.of(value));
            tip.setText(getText());
            setTooltip(getText().isEmpty() ? null : tip);
        }
    }
}
