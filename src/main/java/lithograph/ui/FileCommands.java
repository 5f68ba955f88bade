package lithograph.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import lithograph.ui.control.Action;
import lithograph.ui.control.Actions;
import lithograph.ui.export.ExportModel.Scope;
import lithograph.ui.export.ExportPane;
import lithograph.ui.importer.HistoryPane;
import lithograph.ui.importer.WatchedFoldersPane;

/// What comes in and what goes out: import, export, another library.
final class FileCommands {
    private final WindowModel model;
    private final Outside outside;
    private final Consumer<Path> openLibrary;
    private final Runnable quit;

    FileCommands(WindowModel model, Outside outside, Consumer<Path> openLibrary, Runnable quit) {
        this.model = model;
        this.outside = outside;
        this.openLibrary = openLibrary;
        this.quit = quit;
    }

    void addTo(Actions actions, MainWindow window) {
        model.notes().setOnExport(items -> {
            model.exports().pick(items);
            ask(window, Scope.SELECTED);
        });
        actions.add(
                Action.of("file.import", "File", "Import folder…", "Shortcut+I", this::importFolder),
                Action.of("file.import.files", "File", "Import files…", "Shortcut+Shift+I", this::importFiles));
        actions.add(
                Action.of("file.imports", "File", "Imports so far…", "Shortcut+Alt+I", () -> showImports(window)),
                Action.of(
                        "file.originals",
                        "File",
                        "Keep or stop keeping original files",
                        "",
                        () -> model.imports().history().toggleKeeping(model.notices()::say, model.notices()::failed)));
        actions.add(Action.of("file.watched", "File", "Watched folders…", "", () -> showWatched(window)));
        actions.add(Action.of("file.library", "File", "Open library…", "Shortcut+O", this::chooseLibrary));
        actions.add(
                Action.of("file.export", "File", "Export results…", "Shortcut+E", () -> export(window, Scope.RESULTS)),
                Action.of(
                        "file.export.selected",
                        "File",
                        "Export selected…",
                        "Shortcut+Shift+E",
                        () -> export(window, Scope.SELECTED)),
                Action.of("file.export.notes", "File", "Export notes…", "", () -> export(window, Scope.NOTES)));
        new CollectionCommands(model).addTo(actions, window, () -> export(window, Scope.COLLECTION));
        new LeavingCommands(model, outside).addTo(actions);
        actions.add(Action.of("file.quit", "File", "Quit", "Shortcut+Q", quit));
    }

    private void showImports(MainWindow window) {
        window.overlay()
                .show(new HistoryPane(
                        model.imports().history(),
                        csv -> outside.target("Save what failed", "import-failures.csv")
                                .ifPresent(file -> model.write(file, csv)),
                        model.notices()::done,
                        model.notices()::failed,
                        window.overlay()::close));
    }

    private void chooseLibrary() {
        outside.folder(
                        "Open or make a library",
                        Optional.ofNullable(model.folder().getParent()))
                .ifPresent(openLibrary);
    }

    private void export(MainWindow window, Scope scope) {
        model.exports().pick(List.of());
        ask(window, scope);
    }

    private void ask(MainWindow window, Scope scope) {
        Scope first = scope == Scope.SELECTED && model.exports().selected() == 0 ? Scope.RESULTS : scope;
        window.overlay().show(new ExportPane(model.exports(), first, outside::target, window.overlay()::close));
    }

    private void importFolder() {
        outside.folder("Import a folder of saved articles", importFrom()).ifPresent(folder -> {
            model.remembered().put("import.folder", folder.toString());
            model.imports().start(List.of(folder));
            model.watching().offer(folder);
        });
    }

    private void showWatched(MainWindow window) {
        window.overlay()
                .show(new WatchedFoldersPane(
                        model.watching(),
                        () -> outside.folder("Watch a folder", importFrom()),
                        window.overlay()::close));
    }

    private void importFiles() {
        model.imports().start(outside.files("Import files", importFrom()));
    }

    private Optional<Path> importFrom() {
        String last = model.remembered().get("import.folder", "");
        return last.isEmpty() ? Optional.empty() : Optional.of(Path.of(last));
    }
}
