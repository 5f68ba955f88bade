package lithograph.ui;

import java.io.File;
import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.event.Event;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import lithograph.importer.ImportReport;
import lithograph.ui.control.Action;
import lithograph.ui.control.Actions;
import lithograph.ui.control.NoticeBar;
import lithograph.ui.control.Overlay;
import lithograph.ui.entity.EntityView;
import lithograph.ui.fact.FactsView;
import lithograph.ui.importer.ImportReportPane;
import lithograph.ui.notes.NotesView;
import lithograph.ui.reader.ReadingDeskView;
import lithograph.ui.saved.SavedSection;
import lithograph.ui.search.ChipsBar;
import lithograph.ui.search.CompletionList;
import lithograph.ui.search.FiltersPane;
import lithograph.ui.search.HitsPane;
import lithograph.ui.search.SearchField;
import lithograph.ui.search.StateViews;

/// The window's content: search above, filters, hits and readers side by side, the status line below, and what lies
/// over them.
public final class MainWindow extends StackPane {
    private final WindowModel model;
    private final Outside outside;
    private final Overlay overlay = new Overlay();
    private final NoticeBar notice = new NoticeBar();
    private final Actions actions =
            new Actions("File", "Edit", "View", "Go", "Library", "Desk", "Notes", "Entity", "Tools", "Help");
    private final SearchField field;
    private final FiltersPane filters;
    private final HitsPane hits;
    private final ReadingDeskView desk;
    private final NotesView notes;
    private final EntityView entities;
    private final FactsView facts;
    private boolean handing;
    private final TopBar top;

    MainWindow(WindowModel model, Outside outside, Commands commands) {
        this.model = model;
        this.outside = outside;
        getStyleClass().add("window");
        commands.addTo(actions, this);
        OwnShortcuts.follow(actions, model.remembered());
        CompletionList completion = new CompletionList(model.completion());
        completion.setOnEntity(model.entities()::openNamed);
        StateViews states = new StateViews(model.search(), model.filters(), actions.get("file.import"));
        hits = new HitsPane(
                model.search(), model.filters(), states, hitMenu(), model.textSizeProperty(), model::openHit);
        field = new SearchField(model.search(), hits, completion);
        model.promptProperty().subscribe(field::prompt);
        filters = new FiltersPane(
                model.filters(),
                new SavedSection(
                        model.saved(),
                        () -> commands.searches().save(this),
                        search -> commands.searches().rename(this, search)));
        desk = new ReadingDeskView(model.desk());
        entities = new EntityView(model.entities());
        desk.visibleProperty().bind(entities.visibleProperty().not());
        notes = new NotesView(model.notes());
        notes.visibleProperty().bind(model.notesShownProperty());
        hits.visibleProperty().bind(model.notesShownProperty().not());
        top = new TopBar(actions, field, model.search());
        VBox head = new VBox(top, problem(), new ChipsBar(model.search(), model.filters()));
        Columns columns = new Columns(
                filters,
                model.filtersPlace()
                        .shownProperty()
                        .and(model.notesShownProperty().not()),
                new StackPane(hits, notes),
                model.resultsShownProperty().or(model.notesShownProperty()),
                new StackPane(desk, entities),
                model.remembered());
        facts = new FactsView(model.facts(), FactCommands.leaving(model, outside));
        columns.visibleProperty().bind(facts.visibleProperty().not());
        BorderPane frame =
                new BorderPane(new StackPane(columns, facts), head, null, new StatusBar(model, this::showReport), null);
        StackPane.setAlignment(notice, Pos.BOTTOM_CENTER);
        getChildren().addAll(frame, completion, notice, overlay);
        model.notices().latestProperty().subscribe(said -> said.ifPresent(this::tell));
        model.textSizeProperty().subscribe(size -> setStyle("-fx-font-size: " + size + "px;"));
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        desk.addEventFilter(KeyEvent.KEY_PRESSED, this::withholdGivenUp);
        InvalidationListener fitting = _ -> {
            int entityPages = model.entities().shownProperty().get().width();
            model.filtersPlace()
                    .fit(
                            getWidth(),
                            entityPages > 0 ? entityPages : model.desk().panes().size());
        };
        widthProperty().addListener(fitting);
        model.entities().shownProperty().addListener(fitting);
        model.desk().panes().addListener(fitting);
        setOnDragOver(this::dragOver);
        setOnDragDropped(this::dropped);
    }

    Actions actions() {
        return actions;
    }

    Overlay overlay() {
        return overlay;
    }

    void focusSearch() {
        field.requestFocus();
    }

    /// Shows the queries that were run before.
    void showRecent() {
        field.showRecent();
    }

    void focusFilters() {
        model.filtersPlace().show();
        filters.requestFocus();
    }

    /// Shows all notes, or the results again.
    void toggleNotes() {
        boolean shown = !model.notesShownProperty().get();
        model.notesShownProperty().set(shown);
        if (shown) {
            notes.requestFocus();
        } else {
            hits.requestFocus();
        }
    }

    /// Presses a key for the reader, wherever the focus is.
    void hand(KeyCombination keys) {
        if (!handing && keys instanceof KeyCodeCombination pressed) {
            handing = true;
            boolean shortcut = pressed.getShortcut() == KeyCombination.ModifierValue.DOWN;
            boolean mac = System.getProperty("os.name", "").startsWith("Mac");
            Event.fireEvent(
                    desk,
                    new KeyEvent(
                            KeyEvent.KEY_PRESSED,
                            "",
                            "",
                            pressed.getCode(),
                            pressed.getShift() == KeyCombination.ModifierValue.DOWN,
                            shortcut && !mac,
                            pressed.getAlt() == KeyCombination.ModifierValue.DOWN,
                            shortcut && mac));
            handing = false;
        }
    }

    void focusHits() {
        model.notesShownProperty().set(false);
        model.resultsShownProperty().set(true);
        hits.requestFocus();
    }

    void focusDesk() {
        desk.focusCurrent();
    }

    HitsPane hits() {
        return hits;
    }

    void openMenu() {
        top.openMenu();
    }

    void showReport(ImportReport report) {
        overlay.show(new ImportReportPane(
                report,
                outside::copy,
                csv -> outside.target("Save the import report", "import-report.csv")
                        .ifPresent(file -> model.write(file, csv)),
                overlay::close));
    }

    private Label problem() {
        Label label = new Label();
        label.getStyleClass().add("query-problem");
        label.managedProperty().bind(label.visibleProperty());
        model.search().problemProperty().subscribe(problem -> {
            label.setVisible(problem.isPresent());
            problem.ifPresent(what -> label.setText(what.getMessage() + " Searched as plain words."));
        });
        return label;
    }

    private ContextMenu hitMenu() {
        ContextMenu menu = new ContextMenu();
        for (List<String> group : ArticleCommands.HIT_MENU) {
            if (!menu.getItems().isEmpty()) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            group.forEach(id -> menu.getItems().add(Actions.item(actions.get(id))));
        }
        return menu;
    }

    private void tell(Notices.Notice said) {
        notice.show(said.words(), said.undo().map(undo -> new NoticeBar.Offer("Undo", undo)));
    }

    private void key(KeyEvent event) {
        if (handing) {
            return;
        }
        boolean typing = event.getTarget() instanceof TextInputControl;
        Optional<Action> action = overlay.isOpen()
                ? Optional.empty()
                : actions.all().stream()
                        .filter(each ->
                                each.keys().filter(keys -> keys.match(event)).isPresent())
                        .filter(each -> !each.id().startsWith("article.") || isIn(hits))
                        .filter(each -> !typing || event.isShortcutDown() || event.isAltDown() || isFunctionKey(event))
                        .findFirst();
        if (action.isPresent()) {
            event.consume();
            action.get().fire();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            walkOut();
        }
    }

    /// The reader knows its usual keys by itself: those that a command has given up must not reach it.
    private void withholdGivenUp(KeyEvent event) {
        if (!handing
                && actions.all().stream()
                        .filter(each -> each.id().startsWith("reader.")
                                && each.shortcut().isChanged())
                        .anyMatch(each -> each.shortcut()
                                .usual()
                                .filter(keys -> keys.match(event))
                                .isPresent())) {
            key(event);
            event.consume();
        }
    }

    /// From a reader or the filters to the hits, from the hits to the search field.
    private void walkOut() {
        if (notice.isVisible()) {
            notice.hide();
        } else if (isIn(notes)) {
            toggleNotes();
        } else if (isIn(facts)) {
            facts.walkOut();
        } else if (isIn(entities)) {
            model.entities().close();
            hits.requestFocus();
        } else if (isIn(desk) || isIn(filters)) {
            hits.requestFocus();
        } else {
            field.requestFocus();
        }
    }

    private boolean isIn(Node parent) {
        for (Node node = getScene().getFocusOwner(); node != null; node = node.getParent()) {
            if (node.equals(parent)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFunctionKey(KeyEvent event) {
        return event.getCode().isFunctionKey();
    }

    private void dragOver(DragEvent event) {
        if (event.getGestureSource() == null && event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        List<File> files = event.getDragboard().getFiles();
        if (event.getGestureSource() == null && !files.isEmpty()) {
            model.imports().start(files.stream().map(File::toPath).toList());
            event.setDropCompleted(true);
            event.consume();
        }
    }
}
