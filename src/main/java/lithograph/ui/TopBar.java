package lithograph.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import lithograph.index.Sort;
import lithograph.ui.control.Actions;
import lithograph.ui.control.Tips;
import lithograph.ui.search.SearchField;
import lithograph.ui.search.SearchModel;

/// One row: the menus, the search field, the order of the hits. On a narrow window the menus fold into one button.
final class TopBar extends HBox {
    private static final double NARROW = 1120;

    private final MenuBar menus = new MenuBar();
    private final MenuButton folded = new MenuButton();

    TopBar(Actions actions, SearchField field, SearchModel search) {
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        menus.getMenus().setAll(actions.menus());
        menus.setMinWidth(Region.USE_PREF_SIZE);
        Region lines = new Region();
        lines.getStyleClass().add("menu-lines");
        folded.setGraphic(lines);
        folded.getStyleClass().addAll("flat-button", "no-arrow");
        folded.setAccessibleText("Menu");
        folded.getItems().setAll(actions.menus());
        Tips.on(folded, "Menu");
        HBox.setHgrow(field, Priority.ALWAYS);
        getChildren().addAll(menus, field, sort(search), folded);
        widthProperty().subscribe(_ -> fold());
        fold();
    }

    /// Opens the first menu: what F10 does.
    void openMenu() {
        if (folded.isVisible()) {
            folded.show();
        } else {
            menus.getMenus().getFirst().show();
        }
    }

    private void fold() {
        boolean narrow = getWidth() > 0 && getWidth() < NARROW;
        show(menus, !narrow);
        show(folded, narrow);
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private static MenuButton sort(SearchModel search) {
        MenuButton button = new MenuButton();
        button.getStyleClass().add("flat-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        ToggleGroup group = new ToggleGroup();
        List<RadioMenuItem> items = new ArrayList<>();
        for (Sort sort : Sort.values()) {
            RadioMenuItem item = new RadioMenuItem(label(sort));
            item.setToggleGroup(group);
            item.setOnAction(_ -> search.sortProperty().set(sort));
            items.add(item);
        }
        button.getItems().setAll(items);
        Tips.on(button, "Order of the results");
        Runnable show = () -> {
            Sort order = search.asked().order();
            button.setText(label(order));
            items.get(order.ordinal()).setSelected(true);
            // A query that says its order overrules the menu.
            button.setDisable(order != search.sortProperty().get());
        };
        search.sortProperty().subscribe(show);
        search.queryProperty().subscribe(show);
        show.run();
        return button;
    }

    private static String label(Sort sort) {
        return switch (sort) {
            case RELEVANCE -> "Relevance";
            case NEWEST -> "Newest";
            case OLDEST -> "Oldest";
            case TITLE -> "Title";
            case SOURCE -> "Source";
            case LENGTH -> "Longest";
            case MENTIONS -> "Most mentions";
        };
    }
}
