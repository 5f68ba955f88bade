package lithograph.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import lithograph.library.CollectionRows;
import lithograph.notes.CollectionItem;
import lithograph.ui.control.Action;
import lithograph.ui.control.Actions;
import lithograph.ui.control.NameSheet;
import lithograph.ui.control.Prompt;
import lithograph.ui.notes.CollectionsModel;

/// Gathering what was found, marked and written into collections.
final class CollectionCommands {
    private static final String MENU = "Notes";

    private final WindowModel model;
    private final CollectionsModel collections;

    CollectionCommands(WindowModel model) {
        this.model = model;
        this.collections = model.notes().collections();
    }

    /// @param export asks how to export the collection that the export's model was told of
    void addTo(Actions actions, MainWindow window, Runnable export) {
        collections.connect(
                model.notices()::done,
                model.notices()::say,
                () -> model.notesShownProperty().set(true),
                ask -> {
                    switch (ask) {
                        case NEW -> begin(window);
                        case ADD -> add(window, model.notes().selected());
                        case RENAME -> rename(window);
                        case HEADING -> head(window);
                        case EXPORT -> export(export);
                    }
                });
        actions.add(
                Action.of("collection.add", MENU, "Add to collection…", "Alt+C", () -> atHand(window)),
                Action.of(
                        "collection.add.fact",
                        MENU,
                        "Add the fact at the selection to a collection…",
                        "",
                        () -> add(window, fact())),
                Action.of("collection.open", MENU, "Open collection…", "Alt+G", () -> open(window)),
                Action.of("collection.new", MENU, "New collection…", "", () -> begin(window)));
        actions.add(
                whileOpen("collection.heading", "Add a heading to the collection…", () -> head(window)),
                whileOpen("collection.up", "Move up in the collection", () -> collections.move(-1)),
                whileOpen("collection.down", "Move down in the collection", () -> collections.move(1)),
                whileOpen("collection.remove", "Take out of the collection", collections::remove),
                whileOpen("collection.export", "Export the collection…", () -> export(export)),
                whileOpen("collection.rename", "Rename the collection…", () -> rename(window)),
                whileOpen("collection.delete", "Delete the collection", collections::delete));
        actions.add(Action.of("article.collect", "Library", "Add to collection…", "", () -> add(window, hits()))
                .when(Bindings.createBooleanBinding(
                        () -> !model.search().selected().isEmpty(),
                        model.search().selectedProperty())));
    }

    private Action whileOpen(String id, String words, Runnable run) {
        BooleanBinding open = Bindings.createBooleanBinding(
                () -> collections.openProperty().get().isPresent(), collections.openProperty());
        return Action.of(id, MENU, words, "", run).when(open);
    }

    private void begin(MainWindow window) {
        window.overlay()
                .show(new NameSheet(
                        "New collection",
                        "",
                        "Make",
                        name -> collections.add(name, List.of()),
                        window.overlay()::close));
    }

    private void rename(MainWindow window) {
        shown(rows -> window.overlay()
                .show(new NameSheet(
                        "Rename the collection",
                        rows.collection().name(),
                        "Rename",
                        collections::rename,
                        window.overlay()::close)));
    }

    private void head(MainWindow window) {
        shown(_ -> window.overlay()
                .show(new NameSheet("A heading", "", "Add", collections::head, window.overlay()::close)));
    }

    private void export(Runnable export) {
        shown(rows -> {
            model.exports().collect(rows.collection().name());
            export.run();
        });
    }

    private void shown(Consumer<CollectionRows> use) {
        collections.openProperty().get().ifPresent(use);
    }

    private void open(MainWindow window) {
        window.overlay()
                .show(
                        Prompt.forOne("Open a collection", collections::named, this::row, (String name) -> {
                            window.overlay().close();
                            collections.open(name);
                        }),
                        Pos.TOP_CENTER);
    }

    private void add(MainWindow window, List<CollectionItem> items) {
        if (items.isEmpty()) {
            model.notices().say("Select results, a passage, or notes first: nothing is selected.");
            return;
        }
        String what = items.size() == 1 ? "“" + shortened(items.getFirst().words()) + "”" : items.size() + " items";
        window.overlay()
                .show(
                        Prompt.forOne(
                                "Add " + what + " to a collection", this::namedOrNew, this::row, (String name) -> {
                                    window.overlay().close();
                                    collections.add(name, items);
                                }),
                        Pos.TOP_CENTER);
    }

    /// What is typed is a new one, where none is called so.
    private List<String> namedOrNew(String typed) {
        List<String> names = new ArrayList<>(collections.named(typed));
        String name = typed.strip();
        if (!name.isEmpty() && !collections.countsProperty().get().containsKey(name)) {
            names.add(name);
        }
        return names;
    }

    private List<String> row(String name) {
        Optional<Integer> count =
                Optional.ofNullable(collections.countsProperty().get().get(name));
        return List.of(
                name,
                count.map(items -> items == 1 ? "1 item" : items + " items").orElse("new collection"));
    }

    /// What is selected where the focus is; elsewhere what is selected in the results, or the open article.
    private void atHand(MainWindow window) {
        if (isIn(window, "notes-view")) {
            add(window, model.notes().selected());
        } else if (hits().isEmpty() || isIn(window, "reading-desk")) {
            model.desk()
                    .selected()
                    .ifPresentOrElse(
                            selected -> collections.passage(
                                    selected.article().filed(), selected.span(), items -> add(window, items)),
                            () -> add(window, List.of()));
        } else {
            add(window, hits());
        }
    }

    private static boolean isIn(MainWindow window, String styleClass) {
        for (Node node = window.getScene().getFocusOwner(); node != null; node = node.getParent()) {
            if (node.getStyleClass().contains(styleClass)) {
                return true;
            }
        }
        return false;
    }

    private List<CollectionItem> hits() {
        return model.search().selected().stream()
                .<CollectionItem>map(hit -> new CollectionItem.OfArticle(hit.id(), hit.title()))
                .toList();
    }

    private List<CollectionItem> fact() {
        return model.desk().selected().stream()
                .flatMap(selected -> selected.span().stream()
                        .flatMap(span -> NoteCommands.nearest(selected.article(), span).stream())
                        .<CollectionItem>map(fact -> new CollectionItem.OfFact(
                                selected.article().filed().id(), NoteCommands.claim(fact), fact.quote(), fact.span())))
                .toList();
    }

    private static String shortened(String words) {
        return words.length() > 60 ? words.substring(0, 60) + "…" : words;
    }
}
