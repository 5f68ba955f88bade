package lithograph.ui.control;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// The one registry of commands, by menu.
public final class Actions {
    private final Map<String, Action> byId = new LinkedHashMap<>();
    private final Map<String, List<List<Action>>> menus = new LinkedHashMap<>();

    /// @param order the names of the menus, the leftmost first; others follow as they come
    public Actions(String... order) {
        for (String menu : order) {
            menus.put(menu, new ArrayList<>());
        }
    }

    /// Adds a group: in its menu it is parted by a line from the group before it.
    ///
    /// @throws IllegalArgumentException where an id is taken
    public void add(Action... group) {
        for (Action action : group) {
            if (byId.putIfAbsent(action.id(), action) != null) {
                throw new IllegalArgumentException("two actions are called " + action.id());
            }
        }
        List<Action> actions = List.of(group);
        menus.computeIfAbsent(actions.getFirst().menu(), _ -> new ArrayList<>()).add(actions);
    }

    public Collection<Action> all() {
        return byId.values();
    }

    /// @throws IllegalArgumentException where there is none
    public Action get(String id) {
        Action action = byId.get(id);
        if (action == null) {
            throw new IllegalArgumentException("no action is called " + id);
        }
        return action;
    }

    /// New menus with all commands, for a menu bar or a menu button.
    public List<Menu> menus() {
        List<Menu> result = new ArrayList<>();
        menus.forEach((name, groups) -> {
            Menu menu = new Menu(name);
            for (List<Action> group : groups) {
                if (!menu.getItems().isEmpty()) {
                    menu.getItems().add(new SeparatorMenuItem());
                }
                group.forEach(action -> menu.getItems().add(item(action)));
            }
            if (!groups.isEmpty()) {
                result.add(menu);
            }
        });
        return result;
    }

    /// A menu item for the action. The keys stand there to be read; the window itself listens for them.
    public static MenuItem item(Action action) {
        MenuItem item = new MenuItem(action.text());
        item.setMnemonicParsing(false);
        action.shortcut().nowProperty().subscribe(keys -> item.setAccelerator(keys.orElse(null)));
        item.setOnAction(_ -> action.fire());
        item.setDisable(!action.possible().get());
        action.possible().addListener((_, _, possible) -> item.setDisable(!possible));
        return item;
    }
}
