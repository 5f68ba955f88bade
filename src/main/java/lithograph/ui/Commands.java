package lithograph.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import lithograph.index.Grouping;
import lithograph.ui.control.Action;
import lithograph.ui.control.Actions;
import lithograph.ui.control.CommandPalette;
import lithograph.ui.control.KeySheet;
import lithograph.ui.control.Overlay;
import lithograph.ui.control.Prompt;
import lithograph.ui.control.ShortcutSheet;
import lithograph.ui.reader.Placement;

/// Every command of the window: its words, its keys, and what it does.
final class Commands {
    private final WindowModel model;
    private final FileCommands files;
    private final ArticleCommands articles;
    private final DeskCommands desks;
    private final SearchCommands searches;
    private final EntityCommands entities;
    private final NoteCommands notes;

    /// @param openLibrary shows another library in this window
    Commands(WindowModel model, Outside outside, Consumer<Path> openLibrary, Runnable quit) {
        this.model = model;
        this.files = new FileCommands(model, outside, openLibrary, quit);
        this.articles = new ArticleCommands(model, outside);
        this.desks = new DeskCommands(model);
        this.searches = new SearchCommands(model);
        this.entities = new EntityCommands(model, outside);
        this.notes = new NoteCommands(model);
    }

    /// The order is the one of the menus.
    void addTo(Actions actions, MainWindow window) {
        files.addTo(actions, window);
        edit(actions, window);
        searches.addTo(actions, window);
        view(actions);
        go(actions, window);
        FactCommands.addTo(actions, model);
        ReaderCommands.addTo(actions, window);
        desks.addTo(actions, window);
        articles.addTo(actions, window);
        notes.addTo(actions, window);
        entities.addTo(actions, window);
        tools(actions, window);
        help(actions, window);
    }

    SearchCommands searches() {
        return searches;
    }

    private void edit(Actions actions, MainWindow window) {
        actions.add(Action.of("edit.undo", "Edit", "Undo", "Shortcut+Z", model.notices()::undo)
                .when(Bindings.createBooleanBinding(
                        () -> model.notices().lastDoneProperty().get().isPresent(),
                        model.notices().lastDoneProperty())));
        actions.add(
                Action.of("edit.search", "Edit", "Search", "Shortcut+K", window::focusSearch),
                Action.of("edit.search.all", "Edit", "Search everywhere", "Shortcut+Shift+F", window::focusSearch),
                Action.of("edit.search.slash", "Edit", "Search from anywhere", "Slash", window::focusSearch),
                Action.of(
                        "edit.filters.clear", "Edit", "Clear all filters", "Shortcut+Shift+X", model.filters()::clear));
    }

    private void view(Actions actions) {
        actions.add(
                Action.of("view.filters", "View", "Show or hide filters", "F9", model.filtersPlace()::toggle),
                toggle("view.results", "Show or hide results", "Shift+F9", model.resultsShownProperty()));
        actions.add(Action.of("view.stories", "View", "Count copies of a story once or each", "", this::group));
        actions.add(
                theme("view.theme.light", "Light theme", Theme.LIGHT),
                theme("view.theme.dark", "Dark theme", Theme.DARK),
                theme("view.theme.system", "Theme as the system", Theme.SYSTEM));
        actions.add(
                zoom("view.text.larger", "Larger interface text", "Shortcut+Shift+Equals", 1),
                zoom("view.text.smaller", "Smaller interface text", "Shortcut+Shift+Minus", -1),
                zoom("view.text.usual", "Usual interface text", "Shortcut+Shift+0", 0));
    }

    private void group() {
        model.search()
                .groupingProperty()
                .set(model.search().groupingProperty().get() == Grouping.NONE ? Grouping.STORY : Grouping.NONE);
    }

    private void go(Actions actions, MainWindow window) {
        actions.add(
                Action.of("go.filters", "Go", "Filters", "Alt+1", window::focusFilters),
                Action.of("go.results", "Go", "Results", "Alt+2", window::focusHits),
                Action.of("go.reader", "Go", "Reader", "Alt+3", window::focusDesk),
                Action.of("go.notes", "Go", "All notes", "Shortcut+Shift+B", window::toggleNotes));
        actions.add(
                Action.of("go.next", "Go", "Next article in the results", "Alt+Down", () -> step(window, 1)),
                Action.of("go.previous", "Go", "Previous article in the results", "Alt+Up", () -> step(window, -1)));
    }

    private void tools(Actions actions, MainWindow window) {
        Runnable palette = () -> window.overlay()
                .show(new CommandPalette(desks.with(actions.all()), window.overlay()::close), Pos.TOP_CENTER);
        actions.add(
                Action.of("tools.palette", "Tools", "Command palette", "Shortcut+Shift+P", palette),
                Action.of("tools.menu", "Tools", "Open the menu", "F10", window::openMenu));
        actions.add(Action.of("tools.refresh", "Tools", "Search again", "F5", model.search()::refresh));
        actions.add(
                Action.of("tools.meaning", "Tools", "Search by meaning, on or off", "", model.meaning()::toggle),
                Action.of(
                        "tools.meaning.pause",
                        "Tools",
                        "Hold or go on reading for meaning",
                        "",
                        model.meaning()::pause));
    }

    private void help(Actions actions, MainWindow window) {
        Runnable sheet = () -> window.overlay()
                .show(new ShortcutSheet(
                        actions.all(), ReaderCommands.EXTRAS, () -> changeKeys(actions, window.overlay())));
        Runnable about = () -> window.overlay().show(new AboutPane(model, window.overlay()::close));
        actions.add(
                Action.of("help.shortcuts", "Help", "Keyboard shortcuts", "Shift+Slash", sheet),
                Action.of("help.shortcuts.f1", "Help", "Help on keys", "F1", sheet));
        actions.add(Action.of(
                "help.shortcuts.change",
                "Help",
                "Change a keyboard shortcut…",
                "",
                () -> changeKeys(actions, window.overlay())));
        actions.add(Action.of("help.about", "Help", "About Lithograph", "", about));
    }

    private static void changeKeys(Actions actions, Overlay overlay) {
        overlay.show(
                Prompt.forOne(
                        "Change the keys of",
                        typed -> CommandPalette.matching(List.copyOf(actions.all()), typed),
                        action -> List.of(action.menu() + ": " + action.text(), action.keyText()),
                        (Action action) -> {
                            overlay.close();
                            overlay.show(new KeySheet(
                                    action, actions.all(), ReaderCommands.keptFrom(action), overlay::close));
                        }),
                Pos.TOP_CENTER);
    }

    private Action theme(String id, String text, Theme theme) {
        return Action.of(id, "View", text, "", () -> model.themeProperty().set(theme));
    }

    private Action zoom(String id, String text, String keys, int by) {
        return Action.of(id, "View", text, keys, () -> model.zoom(by));
    }

    private static Action toggle(String id, String text, String keys, BooleanProperty property) {
        return Action.of(id, "View", text, keys, () -> property.set(!property.get()));
    }

    private static void step(MainWindow window, int by) {
        window.hits().move(by);
        window.hits().openSelected(Placement.HERE);
    }
}
