package lithograph.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import lithograph.ui.control.Action;

/// "Aa": paper, letters, lines, column and size. The choices are commands as well.
public final class LooksMenu extends MenuButton {
    private final ReadingDeskModel desk;

    LooksMenu(ReadingDeskModel desk) {
        super("Aa");
        this.desk = desk;
        getStyleClass().addAll("desk-toggle", "no-arrow", "looks-menu");
        setAccessibleText("How articles are set");
        setTooltip(new Tooltip("How articles are set (Alt+R)"));
        setMinWidth(USE_PREF_SIZE);
        group(Looks.Paper.values(), paper -> paper.label, Looks::paper, paper -> looks -> looks.with(paper));
        group(Looks.Face.values(), face -> face.label, Looks::face, face -> looks -> looks.with(face));
        group(Looks.Leading.values(), lines -> lines.label, Looks::leading, lines -> looks -> looks.with(lines));
        group(Looks.Column.values(), column -> column.label, Looks::column, column -> looks -> looks.with(column));
        getItems()
                .addAll(
                        item("Larger letters (Ctrl+=)", () -> desk.zoom(1)),
                        item("Smaller letters (Ctrl+-)", () -> desk.zoom(-1)));
    }

    /// The same choices as commands, for menus and the palette.
    public static List<Action> actions(ReadingDeskModel desk) {
        List<Action> actions = new ArrayList<>();
        for (Looks.Paper paper : Looks.Paper.values()) {
            actions.add(action(desk, "paper." + paper, paper.label, looks -> looks.with(paper)));
        }
        for (Looks.Face face : Looks.Face.values()) {
            actions.add(action(desk, "face." + face, face.label, looks -> looks.with(face)));
        }
        for (Looks.Leading leading : Looks.Leading.values()) {
            actions.add(action(desk, "leading." + leading, leading.label, looks -> looks.with(leading)));
        }
        for (Looks.Column column : Looks.Column.values()) {
            actions.add(action(desk, "column." + column, column.label, looks -> looks.with(column)));
        }
        return actions;
    }

    private static Action action(ReadingDeskModel desk, String id, String label, UnaryOperator<Looks> change) {
        return Action.of("desk." + id, "Desk", label, "", () -> change(desk, change));
    }

    private static void change(ReadingDeskModel desk, UnaryOperator<Looks> change) {
        desk.looksProperty().set(change.apply(desk.looksProperty().get()));
    }

    private <E> void group(
            E[] choices, Function<E, String> label, Function<Looks, E> now, Function<E, UnaryOperator<Looks>> choose) {
        ToggleGroup group = new ToggleGroup();
        for (E choice : choices) {
            RadioMenuItem item = new RadioMenuItem(label.apply(choice));
            item.setToggleGroup(group);
            item.setOnAction(_ -> change(desk, choose.apply(choice)));
            desk.looksProperty()
                    .subscribe(looks -> item.setSelected(now.apply(looks).equals(choice)));
            getItems().add(item);
        }
        getItems().add(new SeparatorMenuItem());
    }

    private static MenuItem item(String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
