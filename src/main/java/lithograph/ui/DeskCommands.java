package lithograph.ui;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import lithograph.ui.control.Action;
import lithograph.ui.control.Actions;
import lithograph.ui.control.NameSheet;
import lithograph.ui.control.Overlay;
import lithograph.ui.control.Prompt;
import lithograph.ui.reader.LooksMenu;
import lithograph.ui.reader.NamedDesks;
import lithograph.ui.reader.NamedDesks.Named;

/// Desks that are kept under a name, and how articles are set on all of them.
final class DeskCommands {
    private final WindowModel model;
    private final NamedDesks desks;

    DeskCommands(WindowModel model) {
        this.model = model;
        this.desks = model.desks();
    }

    void addTo(Actions actions, MainWindow window) {
        Overlay overlay = window.overlay();
        actions.add(
                Action.of(
                        "desk.save",
                        "Desk",
                        "Save this desk…",
                        "Shortcut+Shift+S",
                        () -> overlay.show(
                                new NameSheet("Save this desk as", "", "Save", desks::save, overlay::close))),
                Action.of(
                        "desk.open",
                        "Desk",
                        "Open a desk…",
                        "Shortcut+Shift+O",
                        () -> pick(overlay, "Open which desk?", desks::open)),
                Action.of(
                        "desk.rename",
                        "Desk",
                        "Rename a desk…",
                        "",
                        () -> pick(
                                overlay,
                                "Rename which desk?",
                                named -> overlay.show(new NameSheet(
                                        "Rename the desk",
                                        named.name(),
                                        "Rename",
                                        name -> desks.rename(named, name),
                                        overlay::close)))),
                Action.of(
                        "desk.remove",
                        "Desk",
                        "Remove a desk…",
                        "",
                        () -> pick(overlay, "Remove which desk? Its articles stay in the library.", desks::remove)));
        actions.add(LooksMenu.actions(model.desk()).toArray(Action[]::new));
    }

    /// The commands, and one more for each desk.
    List<Action> with(Collection<Action> commands) {
        List<Action> all = new ArrayList<>(commands);
        for (Named named : desks.all()) {
            all.add(Action.of(
                    "desk.open." + named.name(), "Desk", "Open “" + named.name() + "”", "", () -> desks.open(named)));
        }
        return all;
    }

    private void pick(Overlay overlay, String question, Consumer<Named> use) {
        if (desks.all().isEmpty()) {
            model.notices().say("No desk has been saved yet. Ctrl+Shift+S saves this one.");
            return;
        }
        overlay.show(
                Prompt.forOne(
                        question,
                        typed -> desks.all().stream()
                                .filter(named -> named.name()
                                        .toLowerCase(Locale.ROOT)
                                        .contains(typed.strip().toLowerCase(Locale.ROOT)))
                                .toList(),
                        named -> List.of(named.name(), ""),
                        named -> {
                            overlay.close();
                            use.accept(named);
                        }),
                Pos.TOP_CENTER);
    }
}
