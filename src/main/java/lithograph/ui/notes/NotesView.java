package lithograph.ui.notes;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import lithograph.library.NoteFilter;
import lithograph.library.NoteRow;

/// All notes and highlights: a search field, the list, and the way out as an export.
public final class NotesView extends BorderPane {
    private final NotesModel model;
    private final NoteEditor editor;
    private final CollectionView collection;
    private final MenuButton collections = new MenuButton("Collections");
    private final TextField field = new TextField();
    private final Label count = new Label();
    private final Button export = new Button();
    private final ListView<NoteRow> list = new ListView<>();
    private final StackPane states = new StackPane();

    public NotesView(NotesModel model) {
        this.model = model;
        this.editor = new NoteEditor(model.editor());
        this.collection = new CollectionView(model);
        URL looks = Objects.requireNonNull(NotesView.class.getResource("notes.css"), "notes.css");
        getStylesheets().add(looks.toExternalForm());
        getStyleClass().add("notes-view");
        field.setPromptText("Search notes");
        field.setAccessibleText("Search notes, quotes, comments and tags");
        field.textProperty().bindBidirectional(model.wordsProperty());
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN) {
                list.requestFocus();
                event.consume();
            }
        });
        HBox.setHgrow(field, Priority.ALWAYS);
        count.getStyleClass().add("notes-count");
        export.getStyleClass().add("notes-export");
        export.setMinWidth(USE_PREF_SIZE);
        export.setTooltip(new Tooltip("Save notes and highlights as Markdown, CSV or JSON"));
        export.setOnAction(_ -> model.export());
        collections.setMinWidth(USE_PREF_SIZE);
        collections.getStyleClass().add("notes-collections");
        model.collections().countsProperty().subscribe(this::fill);
        MenuItem add = new MenuItem("Add to collection…");
        add.setOnAction(_ -> model.collections().ask(CollectionsModel.Ask.ADD));
        list.setContextMenu(new ContextMenu(add));
        HBox top = new HBox(field, collections, export);
        top.getStyleClass().add("notes-top");
        list.getStyleClass().add("notes-list");
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setCellFactory(_ -> new CardCell<NoteRow>(row -> new NoteCard(row, model)));
        list.getSelectionModel().getSelectedItems().addListener((ListChangeListener<NoteRow>) _ -> choose());
        list.setOnKeyPressed(event -> {
            NoteRow entry = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && entry != null) {
                model.open(entry);
                event.consume();
            }
        });
        BorderPane all = new BorderPane(
                new StackPane(list, states), new VBox(top, new FiltersBar(model), count), null, null, null);
        setCenter(all);
        model.editor().openProperty().subscribe(_ -> show(all));
        model.collections().openProperty().subscribe(_ -> show(all));
        model.contentProperty().addListener((_, _, content) -> show(content));
        show(model.contentProperty().get());
    }

    private void show(BorderPane all) {
        boolean writing = model.editor().openProperty().get().isPresent();
        boolean gathered = model.collections().openProperty().get().isPresent();
        BorderPane next = writing ? editor : gathered ? collection : all;
        if (!next.equals(getCenter())) {
            setCenter(next);
            if (writing || gathered) {
                // Where the view is only about to be seen, it cannot take the focus yet.
                Platform.runLater(next::requestFocus);
            }
        }
    }

    private void fill(Map<String, Integer> counts) {
        List<MenuItem> items = new ArrayList<>();
        counts.forEach((name, count) -> {
            MenuItem item = new MenuItem(name + "  (" + count + ")");
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> model.collections().open(name));
            items.add(item);
        });
        if (!items.isEmpty()) {
            items.add(new SeparatorMenuItem());
        }
        MenuItem begin = new MenuItem("New collection…");
        begin.setOnAction(_ -> model.collections().ask(CollectionsModel.Ask.NEW));
        items.add(begin);
        collections.getItems().setAll(items);
    }

    /// Puts the caret into the search field.
    @Override
    public void requestFocus() {
        if (model.editor().openProperty().get().isPresent()) {
            editor.requestFocus();
        } else if (model.collections().openProperty().get().isPresent()) {
            collection.requestFocus();
        } else {
            field.requestFocus();
        }
    }

    private void choose() {
        model.chosen()
                .setAll(list.getSelectionModel().getSelectedItems().stream()
                        .filter(Objects::nonNull)
                        .toList());
        describeExport();
    }

    private void describeExport() {
        int chosen = model.chosen().size();
        export.setText(chosen == 0 ? "Export…" : "Export " + chosen + "…");
        export.setDisable(model.shown().isEmpty());
    }

    private static String count(NotesContent content) {
        return switch (content) {
            case NotesContent.Found found -> {
                int articles = found.rows().articles();
                long own = found.rows().rows().stream()
                        .filter(NoteRow.Own.class::isInstance)
                        .count();
                String notes = own == 0 ? "" : own == 1 ? "1 note" : own + " notes";
                String rest = articles == 0 ? "" : articles == 1 ? "1 article" : articles + " articles";
                yield notes.isEmpty() || rest.isEmpty() ? notes + rest : rest + ", " + notes;
            }
            case NotesContent.Looking _, NotesContent.NothingWritten _, NotesContent.NoMatch _, NotesContent.Failed _ ->
                "";
        };
    }

    private void show(NotesContent content) {
        List<NoteRow> entries =
                content instanceof NotesContent.Found found ? found.rows().rows() : List.of();
        list.getItems().setAll(entries);
        list.setVisible(!entries.isEmpty());
        count.setText(count(content));
        switch (content) {
            case NotesContent.Looking _ -> states.getChildren().clear();
            case NotesContent.Found _ -> states.getChildren().clear();
            case NotesContent.NothingWritten _ ->
                state(
                        "No notes yet",
                        "Select a passage in an article and press H to highlight it, N to comment on it; Ctrl+N begins a note of its own. "
                                + "Everything you write is collected here.");
            case NotesContent.NoMatch none -> {
                String words = none.filter().words().strip();
                state(
                        words.isEmpty() ? "Nothing you wrote fits" : "Nothing you wrote has “" + words + "”",
                        "Each word must occur in the title, note, quote, comment or tags, and every filter fit.");
                Button all = new Button("Show all notes");
                all.setOnAction(_ -> {
                    model.wordsProperty().set("");
                    model.filterProperty().set(NoteFilter.ALL);
                });
                add(all);
            }
            case NotesContent.Failed(String reason) -> {
                state("The notes were not read", reason + " What you wrote is safe in the library.");
                Button again = new Button("Try again");
                again.setOnAction(_ -> model.refresh());
                add(again);
            }
        }
        states.setPickOnBounds(false);
        describeExport();
    }

    private void state(String title, String text) {
        Label head = new Label(title);
        head.getStyleClass().add("notes-state-title");
        Label body = new Label(text);
        body.getStyleClass().add("notes-state-text");
        head.setWrapText(true);
        body.setWrapText(true);
        VBox box = new VBox(head, body);
        box.getStyleClass().add("notes-state");
        states.getChildren().setAll(box);
    }

    private void add(Node node) {
        ((VBox) states.getChildren().getFirst()).getChildren().add(node);
    }
}
