package lithograph.ui;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;
import lithograph.ui.control.Action;
import lithograph.ui.control.Actions;
import lithograph.ui.control.KeySheet.Kept;
import lithograph.ui.control.ShortcutSheet.Extra;

/// The reader's own keys: pressed for it, so that menus and palette have them too.
final class ReaderCommands {
    /// Keys that lists and pages know by themselves.
    static final List<Extra> EXTRAS = List.of(
            new Extra("In the results", "Up, Down", "Move"),
            new Extra("In the results", "Enter", "Open"),
            new Extra("In the results", "Right, Ctrl+Enter, middle click", "Open beside"),
            new Extra("In the results", "1, 2", "Open left, right"),
            new Extra("In the filters", "Space", "Choose"),
            new Extra("In the filters", "Alt+Space, Delete", "Exclude"),
            new Extra("In an article", "H", "Highlight the selection"),
            new Extra("In an article", "1 to 5", "Highlight in a colour"),
            new Extra("In an article", "N", "Comment on the selection"),
            new Extra("Everywhere", "Esc", "Walk back out"));

    private static final List<Kept> KEPT = Stream.concat(
                    Stream.of("Enter", "Shortcut+Enter", "Space", "Right", "1", "2")
                            .map(keys -> kept("The list of results", keys)),
                    Stream.of("H", "N", "1", "2", "3", "4", "5", "Shortcut+C", "Shortcut+G", "Shortcut+Shift+G")
                            .map(keys -> kept("An open article", keys)))
            .toList();

    private ReaderCommands() {}

    /// The keys that a command cannot have, because the list or page where it is used takes them first.
    static List<Kept> keptFrom(Action action) {
        // These are done in the results alone, where an article's own keys mean nothing.
        boolean inResults = action.id().startsWith("article.");
        return KEPT.stream()
                .filter(kept -> !inResults || kept.where().equals("The list of results"))
                .toList();
    }

    private static Kept kept(String where, String keys) {
        return new Kept(where, KeyCombination.valueOf(keys));
    }

    static void addTo(Actions actions, MainWindow window) {
        actions.add(
                handed(window, "reader.find", "Edit", "Find in the article", "Shortcut+F"),
                handed(window, "reader.next", "Edit", "Next hit in the article", "F3"),
                handed(window, "reader.previous", "Edit", "Previous hit in the article", "Shift+F3"));
        actions.add(
                handed(window, "reader.back", "Go", "Back", "Alt+Left"),
                handed(window, "reader.forward", "Go", "Forward", "Alt+Right"),
                handed(window, "reader.outline", "Go", "Headings of the article", "Alt+O"),
                handed(window, "reader.versions", "Go", "Versions of the article", "Alt+V"),
                handed(window, "reader.close", "Go", "Close the article", "Shortcut+W"),
                handed(window, "reader.reopen", "Go", "Open again what was closed last", "Shortcut+Shift+T"),
                handed(window, "reader.pane", "Go", "Next pane", "Shortcut+Tab"));
        actions.add(
                handed(window, "reader.tab", "Go", "New tab in the pane", "Shortcut+T"),
                handed(window, "reader.tab.next", "Go", "Next tab", "Shortcut+Page_Down"),
                handed(window, "reader.tab.previous", "Go", "Previous tab", "Shortcut+Page_Up"));
        actions.add(
                handed(window, "reader.difference", "Go", "Next difference", "F7"),
                handed(window, "reader.difference.back", "Go", "Previous difference", "Shift+F7"));
        actions.add(
                handed(window, "reader.cite", "Edit", "Copy the passage with its citation", "Alt+S"),
                handed(window, "reader.table", "Edit", "Copy the table in sight as CSV", "Alt+T"));
        actions.add(
                handed(window, "reader.looks", "View", "How articles are set…", "Alt+R"),
                handed(window, "reader.larger", "View", "Larger article text", "Shortcut+Equals"),
                handed(window, "reader.smaller", "View", "Smaller article text", "Shortcut+Minus"),
                handed(window, "reader.usual", "View", "Usual article text", "Shortcut+0"));
        actions.add(
                handed(window, "reader.notes", "View", "Show or hide article notes", "Alt+N"),
                handed(window, "reader.compare", "View", "Show or hide the comparison", "Alt+M"),
                handed(window, "reader.passages", "View", "List passages that both hold, or one", "Alt+P"),
                handed(window, "reader.unified", "View", "Show two versions as one text, or side by side", "Alt+U"),
                handed(window, "reader.together", "View", "Scroll two articles together", "Alt+L"));
    }

    private static Action handed(MainWindow window, String id, String menu, String text, String keys) {
        return Action.of(id, menu, text, keys, () -> window.hand(KeyCombination.valueOf(keys)));
    }
}
