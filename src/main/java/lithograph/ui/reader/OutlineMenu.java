package lithograph.ui.reader;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import lithograph.ui.page.Heading;

/// The headings of the article as a menu: arrows move, Enter goes there, Esc closes.
final class OutlineMenu {
    private static final int LONGEST = 70;

    private OutlineMenu() {}

    /// Shows it under `owner`; the part that is read has a sign before it.
    static void show(PaneModel pane, Node owner) {
        List<Heading> headings = pane.page().map(Heading::of).orElse(List.of());
        ContextMenu menu = new ContextMenu();
        menu.getStyleClass().add("outline-menu");
        List<MenuItem> items = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            boolean here = heading.span().start() <= pane.place()
                    && (i + 1 == headings.size() || headings.get(i + 1).span().start() > pane.place());
            MenuItem item =
                    new MenuItem((here ? "• " : "   ") + "    ".repeat(heading.depth()) + shortened(heading.words()));
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> pane.jumpTo(heading.span()));
            items.add(item);
        }
        if (items.isEmpty()) {
            MenuItem none = new MenuItem("This article has no headings");
            none.setDisable(true);
            items.add(none);
        }
        menu.getItems().setAll(items);
        menu.show(owner, Side.BOTTOM, 0, 0);
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST
                ? words
                : words.substring(0, LONGEST - 1).stripTrailing() + "…";
    }
}
