package lithograph.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import lithograph.entity.Entity;
import lithograph.entity.Mention;
import lithograph.notes.HighlightColor;
import lithograph.ui.control.Actions;

/// What a right click on a page offers: for the selection, and for the mention under the pointer.
final class PageMenu {
    private PageMenu() {}

    static ContextMenu of(
            PaneModel pane, ReadingDeskModel desk, PaneView view, Optional<Mention> mention, Optional<String> table) {
        List<MenuItem> items = new ArrayList<>();
        if (pane.selectionProperty().get().isPresent()) {
            PaneCommands commands = view.commands();
            items.add(item("Copy (Ctrl+C)", commands::copy));
            items.add(item("Copy with citation (Alt+S)", commands::copyWithCitation));
            items.add(item("Highlight (H)", () -> commands.highlight(HighlightColor.YELLOW)));
            items.add(item("Highlight and comment (N)", view::note));
            items.add(item("Search the library for this", commands::searchThis));
            desk.selectedWords()
                    .ifPresent(
                            words -> desk.outward().actions(words).forEach(action -> items.add(Actions.item(action))));
        }
        mention.ifPresent(over -> {
            if (!items.isEmpty()) {
                items.add(new SeparatorMenuItem());
            }
            Entity entity = over.entity();
            items.add(item("Next mention of " + entity.name(), () -> pane.nextMention(entity.id())));
            items.add(item("Search for " + entity.name(), () -> desk.outward().search(query(entity))));
            desk.outward().actions(pane, over).forEach(action -> items.add(Actions.item(action)));
        });
        if (!items.isEmpty()) {
            items.add(new SeparatorMenuItem());
        }
        items.add(item("Find in this article… (Ctrl+F)", view::find));
        items.add(item("Headings (Alt+O)", view::showOutline));
        table.ifPresent(csv -> items.add(item("Copy this table as CSV", () -> PaneCommands.toClipboard(csv))));
        pane.article().ifPresent(id -> {
            items.add(new SeparatorMenuItem());
            if (pane.surroundings().pastProperty().get().count() > 1) {
                items.add(item("Versions of the article (Alt+V)", view::showVersions));
            }
            desk.outward().actions(id).forEach(action -> items.add(Actions.item(action)));
        });
        ContextMenu menu = new ContextMenu();
        menu.getItems().setAll(items);
        return menu;
    }

    /// The entity in the query language.
    static String query(Entity entity) {
        return entity.kind().id() + ":\"" + entity.name().replace("\"", "") + '"';
    }

    private static MenuItem item(String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
