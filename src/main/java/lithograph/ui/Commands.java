package lithograph.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import lithograph.index.Hit;
import lithograph.ui.control.Action;
import lithograph.ui.control.Actions;
import lithograph.ui.control.CommandPalette;
import lithograph.ui.control.ShortcutSheet;
import lithograph.ui.export.ExportModel.Scope;
import lithograph.ui.export.ExportPane;
import lithograph.ui.reader.Placement;

/// Every command of the window: its words, its keys, and what it does.
final class Commands {
    /// What a right click on a hit offers.
    static final List<List<String>> HIT_MENU = List.of(
            List.of("article.open", "article.beside", "article.left", "article.right"),
            List.of("article.file", "article.folder", "article.copy"),
            List.of("article.remove"));

    private static final List<ShortcutSheet.Extra> EXTRAS = List.of(
            new ShortcutSheet.Extra("In the results", "Up, Down", "Move"),
            new ShortcutSheet.Extra("In the results", "Enter", "Open"),
            new ShortcutSheet.Extra("In the results", "Right, Ctrl+Enter", "Open beside"),
            new ShortcutSheet.Extra("In the results", "1, 2", "Open left, right"),
            new ShortcutSheet.Extra("In the filters", "Space", "Choose"),
            new ShortcutSheet.Extra("In the filters", "Alt+Space, Delete", "Exclude"),
            new ShortcutSheet.Extra("Everywhere", "Esc", "Walk back out"));

    private final WindowModel model;
    private final Outside outside;
    private final Consumer<Path> openLibrary;
    private final Runnable quit;

    /// @param openLibrary shows another library in this window
    Commands(WindowModel model, Outside outside, Consumer<Path> openLibrary, Runnable quit) {
        this.model = model;
        this.outside = outside;
        this.openLibrary = openLibrary;
        this.quit = quit;
    }

    void addTo(Actions actions, MainWindow window) {
        model.desk().setOnOpenOutside(this::show);
        file(actions, window);
        edit(actions, window);
        view(actions, window);
        go(actions, window);
        library(actions, window);
        tools(actions, window);
        help(actions, window);
    }

    private void file(Actions actions, MainWindow window) {
        actions.add(
                Action.of("file.import", "File", "Import folder…", "Shortcut+I", this::importFolder),
                Action.of("file.import.files", "File", "Import files…", "Shortcut+Shift+I", this::importFiles));
        actions.add(Action.of(
                "file.library",
                "File",
                "Open library…",
                "Shortcut+O",
                () -> outside.folder(
                                "Open or make a library",
                                Optional.of(model.folder()).map(Path::getParent))
                        .ifPresent(openLibrary)));
        actions.add(
                Action.of("file.export", "File", "Export results…", "Shortcut+E", () -> export(window, Scope.RESULTS)),
                Action.of(
                        "file.export.selected",
                        "File",
                        "Export selected…",
                        "Shortcut+Shift+E",
                        () -> export(window, Scope.SELECTED)),
                Action.of("file.export.notes", "File", "Export notes…", "", () -> export(window, Scope.NOTES)));
        actions.add(Action.of("file.quit", "File", "Quit", "Shortcut+Q", quit));
    }

    private void edit(Actions actions, MainWindow window) {
        BooleanBinding removed = Bindings.createBooleanBinding(
                () -> model.removedProperty().get().isPresent(), model.removedProperty());
        actions.add(Action.of("edit.undo", "Edit", "Undo removal", "Shortcut+Z", model::undoRemoval)
                .when(removed));
        actions.add(
                Action.of("edit.search", "Edit", "Search", "Shortcut+K", window::focusSearch),
                Action.of("edit.search.all", "Edit", "Search everywhere", "Shortcut+Shift+F", window::focusSearch),
                Action.of("edit.search.slash", "Edit", "Search from anywhere", "Slash", window::focusSearch),
                Action.of(
                        "edit.filters.clear", "Edit", "Clear all filters", "Shortcut+Shift+X", model.filters()::clear));
    }

    private void view(Actions actions, MainWindow window) {
        actions.add(
                Action.of(
                        "view.filters",
                        "View",
                        "Show or hide filters",
                        "F9",
                        () -> toggle(model.filtersShownProperty())),
                Action.of(
                        "view.results",
                        "View",
                        "Show or hide results",
                        "Shift+F9",
                        () -> toggle(model.resultsShownProperty())));
        actions.add(
                Action.of(
                        "view.theme.light",
                        "View",
                        "Light theme",
                        "",
                        () -> model.themeProperty().set(Theme.LIGHT)),
                Action.of(
                        "view.theme.dark",
                        "View",
                        "Dark theme",
                        "",
                        () -> model.themeProperty().set(Theme.DARK)),
                Action.of(
                        "view.theme.system",
                        "View",
                        "Theme as the system",
                        "",
                        () -> model.themeProperty().set(Theme.SYSTEM)));
        actions.add(
                Action.of(
                        "view.text.larger",
                        "View",
                        "Larger interface text",
                        "Shortcut+Shift+Equals",
                        () -> model.zoom(1)),
                Action.of(
                        "view.text.smaller",
                        "View",
                        "Smaller interface text",
                        "Shortcut+Shift+Minus",
                        () -> model.zoom(-1)),
                Action.of("view.text.usual", "View", "Usual interface text", "Shortcut+Shift+0", () -> model.zoom(0)));
    }

    private void go(Actions actions, MainWindow window) {
        actions.add(
                Action.of("go.filters", "Go", "Filters", "Alt+1", window::focusFilters),
                Action.of("go.results", "Go", "Results", "Alt+2", window::focusHits),
                Action.of("go.reader", "Go", "Reader", "Alt+3", window::focusDesk));
        actions.add(
                Action.of("go.next", "Go", "Next article in the results", "Alt+Down", () -> step(window, 1)),
                Action.of("go.previous", "Go", "Previous article in the results", "Alt+Up", () -> step(window, -1)));
    }

    private void library(Actions actions, MainWindow window) {
        BooleanBinding some = Bindings.createBooleanBinding(
                () -> !model.search().selected().isEmpty(), model.search().selectedProperty());
        actions.add(
                Action.of(
                                "article.open",
                                "Library",
                                "Open",
                                "",
                                () -> window.hits().openSelected(Placement.HERE))
                        .when(some),
                Action.of(
                                "article.beside",
                                "Library",
                                "Open beside",
                                "",
                                () -> window.hits().openSelected(Placement.BESIDE))
                        .when(some),
                Action.of(
                                "article.left",
                                "Library",
                                "Open left",
                                "",
                                () -> window.hits().openSelected(Placement.LEFT))
                        .when(some),
                Action.of(
                                "article.right",
                                "Library",
                                "Open right",
                                "",
                                () -> window.hits().openSelected(Placement.RIGHT))
                        .when(some),
                Action.of(
                                "article.pair",
                                "Library",
                                "Open selected side by side",
                                "",
                                () -> window.hits().openPair())
                        .when(some));
        actions.add(
                Action.of(
                                "article.file",
                                "Library",
                                "Open original file",
                                "",
                                () -> withOrigin(file -> show(file.toString())))
                        .when(some),
                Action.of(
                                "article.folder",
                                "Library",
                                "Show in folder",
                                "",
                                () -> withOrigin(file -> show(Optional.ofNullable(file.getParent())
                                        .orElse(file)
                                        .toString())))
                        .when(some),
                Action.of(
                                "article.copy",
                                "Library",
                                "Copy title",
                                "",
                                () -> outside.copy(String.join(
                                        "\n",
                                        model.search().selected().stream()
                                                .map(Hit::title)
                                                .toList())))
                        .when(some));
        actions.add(Action.of("article.remove", "Library", "Remove from library", "Delete", model::removeSelected)
                .when(some));
    }

    private void tools(Actions actions, MainWindow window) {
        actions.add(
                Action.of(
                        "tools.palette",
                        "Tools",
                        "Command palette",
                        "Shortcut+Shift+P",
                        () -> window.overlay()
                                .show(new CommandPalette(actions.all(), window.overlay()::close), Pos.TOP_CENTER)),
                Action.of("tools.menu", "Tools", "Open the menu", "F10", window::openMenu));
        actions.add(Action.of("tools.refresh", "Tools", "Search again", "F5", model.search()::refresh));
    }

    private void help(Actions actions, MainWindow window) {
        Runnable sheet = () -> window.overlay().show(new ShortcutSheet(actions.all(), EXTRAS));
        actions.add(
                Action.of("help.shortcuts", "Help", "Keyboard shortcuts", "Shift+Slash", sheet),
                Action.of("help.shortcuts.f1", "Help", "Help on keys", "F1", sheet));
        actions.add(Action.of(
                "help.about",
                "Help",
                "About Lithograph",
                "",
                () -> window.overlay().show(new AboutPane(model, window.overlay()::close))));
    }

    private void export(MainWindow window, Scope scope) {
        Scope first = scope == Scope.SELECTED && model.exports().selected() == 0 ? Scope.RESULTS : scope;
        window.overlay().show(new ExportPane(model.exports(), first, outside::target, window.overlay()::close));
    }

    private void importFolder() {
        outside.folder("Import a folder of saved articles", importFrom()).ifPresent(folder -> {
            model.remembered().put("import.folder", folder.toString());
            model.imports().start(List.of(folder));
        });
    }

    private void importFiles() {
        model.imports().start(outside.files("Import files", importFrom()));
    }

    private Optional<Path> importFrom() {
        String last = model.remembered().get("import.folder", "");
        return last.isEmpty() ? Optional.empty() : Optional.of(Path.of(last));
    }

    private void step(MainWindow window, int by) {
        window.moveInHits(by);
        window.hits().openSelected(Placement.HERE);
    }

    private void withOrigin(Consumer<Path> use) {
        model.search().selected().stream()
                .findFirst()
                .ifPresent(hit -> model.origins(
                        hit.id(),
                        origins -> origins.stream()
                                .findFirst()
                                .map(origin -> Path.of(origin.split("#", 2)[0]))
                                .ifPresentOrElse(
                                        use, () -> model.say("It is not known which file this article came from."))));
    }

    private void show(String target) {
        try {
            outside.open(target);
        } catch (IOException e) {
            model.say("No program could be started for " + target + ".");
        }
    }

    private static void toggle(javafx.beans.property.BooleanProperty property) {
        property.set(!property.get());
    }
}
