package lithograph.ui.fact;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import lithograph.fact.Testimony;
import lithograph.library.FactMatter;

/// A row for every matter. Enter or Right goes to its sentences.
final class MatterTable extends TableView<FactMatter> {
    private final javafx.collections.ObservableList<FactMatter> matters = FXCollections.observableArrayList();
    private Runnable onEnter = () -> {};

    MatterTable(FactsModel model) {
        getStyleClass().add("fact-table");
        setAccessibleText("Facts by entity and attribute");
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        SortedList<FactMatter> sorted = new SortedList<>(matters);
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        List.of(
                        column(
                                "Entity",
                                128,
                                it -> it.entity().name(),
                                text(it -> it.entity().name())),
                        column(
                                "Attribute",
                                130,
                                it -> FactWords.matter(it.dossier().matter()),
                                text(it -> FactWords.matter(it.dossier().matter()))),
                        column("Value", 128, MatterTable::value, Comparator.comparingDouble(MatterTable::number)),
                        column("Status", 72, MatterTable::status, text(MatterTable::status)),
                        column(
                                "Sources",
                                58,
                                it -> Integer.toString(it.dossier().sources()),
                                Comparator.comparingInt(it -> it.dossier().sources())),
                        column(
                                "Agreement",
                                132,
                                it -> (FactWords.sign(it.dossier()) + "  " + FactWords.verdict(it.dossier())).strip(),
                                Comparator.comparingInt(MatterTable::gravity)),
                        column("Date", 100, it -> FactWords.date(latest(it)), Comparator.comparing(MatterTable::day)))
                .forEach(getColumns()::add);
        getSelectionModel().selectedItemProperty().subscribe(it -> model.choose(Optional.ofNullable(it)));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.RIGHT) {
                event.consume();
                onEnter.run();
            }
        });
    }

    void setOnEnter(Runnable run) {
        onEnter = run;
    }

    /// Shows these rows; the row that was selected stays so.
    void show(List<FactMatter> shown) {
        Optional<FactMatter> before = Optional.ofNullable(getSelectionModel().getSelectedItem());
        getSelectionModel().clearSelection();
        matters.setAll(shown);
        Optional<FactMatter> again = before.flatMap(was -> shown.stream()
                .filter(it -> it.dossier().matter().equals(was.dossier().matter()))
                .findFirst());
        again.ifPresentOrElse(getSelectionModel()::select, getSelectionModel()::selectFirst);
    }

    private static TableColumn<FactMatter, FactMatter> column(
            String title, double width, Function<FactMatter, String> text, Comparator<FactMatter> order) {
        TableColumn<FactMatter, FactMatter> column = new TableColumn<>(title);
        column.setPrefWidth(width);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setComparator(order);
        column.getStyleClass().add("fact-" + title.toLowerCase(Locale.ROOT));
        column.setCellFactory(_ -> new Cell(title.toLowerCase(Locale.ROOT), text));
        return column;
    }

    private static Comparator<FactMatter> text(Function<FactMatter, String> words) {
        return Comparator.comparing(words, String.CASE_INSENSITIVE_ORDER);
    }

    private static Optional<Testimony> shown(FactMatter matter) {
        return matter.dossier()
                .leading()
                .or(() -> matter.dossier().doubtful().stream().findFirst());
    }

    private static String value(FactMatter matter) {
        return shown(matter).map(it -> FactWords.value(it.fact())).orElse("");
    }

    private static double number(FactMatter matter) {
        return shown(matter).map(it -> it.fact().number().orElse(0)).orElse(0.0);
    }

    private static String status(FactMatter matter) {
        return shown(matter).map(it -> FactWords.status(it.fact().status())).orElse("");
    }

    private static int gravity(FactMatter matter) {
        return matter.dossier().isOpenConflict()
                ? 10
                : matter.dossier().clear().isEmpty()
                        ? -1
                        : matter.dossier().concord().ordinal();
    }

    private static Optional<lithograph.article.PublishedDate> latest(FactMatter matter) {
        return shown(matter).flatMap(it -> it.claim().published());
    }

    private static LocalDate day(FactMatter matter) {
        return latest(matter).map(date -> date.day()).orElse(LocalDate.MIN);
    }

    private static final class Cell extends TableCell<FactMatter, FactMatter> {
        private final String style;
        private final Function<FactMatter, String> words;
        private final Tooltip tip = new Tooltip();

        Cell(String style, Function<FactMatter, String> words) {
            this.style = style;
            this.words = words;
        }

        @Override
        protected void updateItem(FactMatter value, boolean empty) {
            super.updateItem(value, empty);
            getStyleClass().removeIf(name -> name.startsWith("fact-"));
            if (empty || value == null) {
                setText("");
                setTooltip(null);
                return;
            }
            getStyleClass().add("fact-" + style);
            if (style.equals("entity")) {
                getStyleClass().add("fact-" + value.entity().kind().id());
            } else if (style.equals("agreement") && value.dossier().isOpenConflict()) {
                getStyleClass().add("fact-conflicting");
            }
            setText(words.apply(value));
            tip.setText(getText());
            setTooltip(tip);
        }
    }
}
