package lithograph.ui;

import lithograph.library.SavedSearch;
import lithograph.ui.control.Action;
import lithograph.ui.control.Actions;
import lithograph.ui.control.NameSheet;

/// What can be done with a search: saving it, and finding it again.
final class SearchCommands {
    private final WindowModel model;

    SearchCommands(WindowModel model) {
        this.model = model;
    }

    void addTo(Actions actions, MainWindow window) {
        actions.add(
                Action.of("edit.search.save", "Edit", "Save this search…", "Shortcut+S", () -> save(window)),
                Action.of("edit.search.recent", "Edit", "Recent searches", "Shortcut+Shift+K", window::showRecent));
    }

    /// Asks for a name and saves the search as it stands.
    void save(MainWindow window) {
        window.overlay()
                .show(new NameSheet(
                        "Save this search",
                        model.saved().proposedName(),
                        "Save",
                        model.saved()::save,
                        window.overlay()::close));
    }

    void rename(MainWindow window, SavedSearch search) {
        window.overlay()
                .show(new NameSheet(
                        "Rename the saved search",
                        search.name(),
                        "Rename",
                        name -> model.saved().rename(search, name),
                        window.overlay()::close));
    }
}
