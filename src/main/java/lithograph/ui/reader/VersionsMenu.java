package lithograph.ui.reader;

import java.util.List;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import lithograph.library.Version;

/// What the article said and says: arrows move, Enter opens a version left of the present one.
final class VersionsMenu {
    private VersionsMenu() {}

    static void show(PaneModel pane, ReadingDeskModel desk, Node owner) {
        ContextMenu menu = new ContextMenu();
        menu.getItems()
                .setAll(
                        switch (pane.surroundings().pastProperty().get()) {
                            case Past.Looking() -> List.of(line("Looking up what it said before…"));
                            case Past.Failed(String reason) -> List.of(line(reason));
                            case Past.Known(List<Version> versions)
                            when versions.size() < 2 -> List.of(line("This article has not changed since it came in"));
                            case Past.Known(List<Version> versions) ->
                                versions.stream()
                                        .map(version -> item(pane, desk, version))
                                        .toList();
                        });
        menu.show(owner, Side.BOTTOM, 0, 0);
    }

    private static MenuItem item(PaneModel pane, ReadingDeskModel desk, Version version) {
        MenuItem item = new MenuItem(Edition.of(version).name() + (version.current() ? ", the present one" : ""));
        item.setMnemonicParsing(false);
        item.setDisable(version.current());
        item.setOnAction(_ -> desk.openVersion(pane, version.number()));
        return item;
    }

    private static MenuItem line(String words) {
        MenuItem line = new MenuItem(words);
        line.setMnemonicParsing(false);
        line.setDisable(true);
        return line;
    }
}
