package lithograph.ui.reader;

import java.util.List;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import lithograph.library.Version;

/// What the article said and says: arrows move, Enter opens a version beside the present one.
final class VersionsMenu {
    private VersionsMenu() {}

    static void show(PaneModel pane, ReadingDeskModel desk, Node owner) {
        ContextMenu menu = new ContextMenu();
        for (Version version : pane.surroundings().versionsProperty().get()) {
            MenuItem item = new MenuItem(Editions.name(version) + (version.current() ? ", the present one" : ""));
            item.setMnemonicParsing(false);
            item.setDisable(version.current());
            item.setOnAction(_ -> desk.editions().open(pane, version));
            menu.getItems().add(item);
        }
        if (menu.getItems().size() < 2) {
            MenuItem none = new MenuItem("This article has not changed since it came in");
            none.setDisable(true);
            menu.getItems().setAll(List.of(none));
        }
        menu.show(owner, Side.BOTTOM, 0, 0);
    }
}
