package lithograph.ui.reader;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The tabs of a pane, above its header; nothing while there is only one. Those that do not fit stand in a menu.
final class TabStrip extends HBox {
    private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("shown");
    /// Pixels: what a tab needs to say which it is, and what the menu takes.
    private static final double NARROWEST = 84;

    private static final double MENU = 34;

    private final ReadingDeskModel desk;
    private final PaneTabs tabs;
    private final List<PaneModel> heard = new ArrayList<>();
    private final InvalidationListener changed = _ -> show();

    TabStrip(ReadingDeskModel desk, PaneTabs tabs) {
        this.desk = desk;
        this.tabs = tabs;
        getStyleClass().add("tab-strip");
        setAccessibleRole(AccessibleRole.TAB_PANE);
        setMinWidth(0);
        tabs.all().addListener(changed);
        tabs.shownProperty().addListener(changed);
        widthProperty().addListener(changed);
        show();
    }

    @SuppressWarnings("ReferenceEquality")
    boolean shows(PaneTabs others) {
        return tabs == others;
    }

    /// Lets go of the tabs, which outlive it.
    void end() {
        tabs.all().removeListener(changed);
        tabs.shownProperty().removeListener(changed);
        heard.forEach(tab -> tab.contentProperty().removeListener(changed));
    }

    private void show() {
        heard.forEach(tab -> tab.contentProperty().removeListener(changed));
        heard.clear();
        List<PaneModel> all = tabs.all();
        boolean several = all.size() > 1;
        setVisible(several);
        setManaged(several);
        getChildren().clear();
        if (!several) {
            return;
        }
        int fitting = getWidth() <= 0 ? all.size() : (int) Math.max(1, Math.floor(getWidth() / NARROWEST));
        boolean some = fitting < all.size();
        int count = some ? (int) Math.max(1, Math.floor((getWidth() - MENU) / NARROWEST)) : all.size();
        int first = Math.clamp(all.indexOf(tabs.shown()) - count / 2, 0, all.size() - count);
        for (int i = 0; i < all.size(); i++) {
            PaneModel tab = all.get(i);
            tab.contentProperty().addListener(changed);
            heard.add(tab);
            if (i >= first && i < first + count) {
                getChildren().add(tab(tab));
            }
        }
        if (some) {
            getChildren().add(menu(all));
        }
    }

    private Node tab(PaneModel model) {
        String words = title(model);
        Label title = new Label(words);
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        IconButton close = new IconButton("icon-close", "Close this tab (Ctrl+W)", () -> desk.close(model));
        // Tabs have keys of their own; the keyboard stays on the page.
        close.setFocusTraversable(false);
        HBox tab = new HBox(title, close);
        tab.getStyleClass().add("tab-entry");
        tab.pseudoClassStateChanged(SHOWN, model == tabs.shown());
        tab.setAccessibleRole(AccessibleRole.TAB_ITEM);
        tab.setAccessibleText(words);
        tab.setMinWidth(0);
        HBox.setHgrow(tab, Priority.ALWAYS);
        Tooltip.install(tab, new Tooltip(words));
        tab.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                desk.setCurrent(model);
            }
        });
        tab.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.MIDDLE) {
                desk.close(model);
            }
        });
        tab.setOnContextMenuRequested(event -> {
            context(model).show(tab, event.getScreenX(), event.getScreenY());
            event.consume();
        });
        return tab;
    }

    private ContextMenu context(PaneModel model) {
        MenuItem close = item("Close (Ctrl+W)", () -> desk.close(model));
        MenuItem others = item(
                "Close the others",
                () -> List.copyOf(tabs.all()).stream()
                        .filter(tab -> tab != model)
                        .forEach(desk::close));
        MenuItem apart = item("Put into a pane of its own", () -> desk.row().part(model));
        apart.setDisable(desk.panes().size() == ReadingDeskModel.MOST_PANES);
        return new ContextMenu(close, others, apart);
    }

    private MenuButton menu(List<PaneModel> all) {
        MenuButton menu = new MenuButton(Integer.toString(all.size()));
        menu.getStyleClass().addAll("desk-toggle", "no-arrow", "tab-menu");
        menu.setTooltip(new Tooltip("All tabs of this pane"));
        menu.setAccessibleText("All " + all.size() + " tabs of this pane");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        for (PaneModel tab : all) {
            MenuItem item = item((tab == tabs.shown() ? "• " : "   ") + title(tab), () -> desk.setCurrent(tab));
            item.setMnemonicParsing(false);
            menu.getItems().add(item);
        }
        return menu;
    }

    private static MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private static String title(PaneModel tab) {
        return switch (tab.contentProperty().get()) {
            case PaneContent.Empty() -> tab.isEmpty() ? "New tab" : "Opening…";
            case PaneContent.Failed _ -> "Not opened";
            case PaneContent.Shown shown -> shown.title();
        };
    }
}
