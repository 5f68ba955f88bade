package lithograph.ui.control;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// Every command that has keys, by menu, and the keys that lists know by themselves.
public final class ShortcutSheet extends VBox {
    /// A key that is no command of its own.
    ///
    /// @param where the list or pane that knows it
    public record Extra(String where, String keys, String text) {}

    /// @param change asks which command is to have other keys
    public ShortcutSheet(Collection<Action> actions, List<Extra> extras, Runnable change) {
        getStyleClass().addAll("dialog-sheet", "shortcut-sheet");
        Label title = new Label("Keyboard shortcuts");
        title.getStyleClass().add("sheet-title");
        List<VBox> columns = Stream.generate(() -> new VBox(16)).limit(3).toList();
        FlowPane groups = new FlowPane(20, 16);
        groups.getChildren().setAll(columns);
        groups.setPrefWrapLength(920);
        Map<String, GridPane> grids = new LinkedHashMap<>();
        for (Action action : actions) {
            if (action.keys().isPresent()) {
                row(grids, action.menu(), action.keyText(), action.text());
            }
        }
        extras.forEach(extra -> row(grids, extra.where(), extra.keys(), extra.text()));
        grids.forEach((menu, grid) -> {
            Label heading = new Label(menu);
            heading.getStyleClass().add("section-label");
            // Into the column that is shortest so far.
            columns.stream()
                    .min(Comparator.comparingInt(ShortcutSheet::rows))
                    .orElseThrow()
                    .getChildren()
                    .add(new VBox(4, heading, grid));
        });
        ScrollPane scroll = new ScrollPane(groups);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportHeight(460);
        Button other = new Button("Change a shortcut…");
        other.setOnAction(_ -> change.run());
        getChildren().addAll(title, scroll, other);
    }

    private static int rows(VBox column) {
        return column.getChildren().stream()
                .mapToInt(group -> 2 + ((GridPane) ((VBox) group).getChildren().getLast()).getRowCount())
                .sum();
    }

    private static void row(Map<String, GridPane> grids, String group, String keys, String text) {
        GridPane grid = grids.computeIfAbsent(group, _ -> {
            GridPane pane = new GridPane(12, 2);
            pane.setPrefWidth(290);
            return pane;
        });
        Label key = new Label(keys);
        key.getStyleClass().add("keys");
        key.setMinWidth(84);
        grid.addRow(grid.getRowCount(), key, new Label(text));
    }
}
