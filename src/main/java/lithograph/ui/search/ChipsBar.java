package lithograph.ui.search;

import java.text.NumberFormat;
import javafx.beans.Observable;
import javafx.geometry.Pos;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import lithograph.index.AlsoNamed;
import lithograph.index.Filter;
import lithograph.ui.control.Actions;
import lithograph.ui.control.RemovableChip;
import lithograph.ui.control.Tips;

/// The active filters, each removable, and how many articles were found how fast.
public final class ChipsBar extends HBox {
    private final HBox chips = new HBox();
    private final Label tally = new Label();
    private final SearchModel search;
    private final FilterModel filters;

    public ChipsBar(SearchModel search, FilterModel filters) {
        this.search = search;
        this.filters = filters;
        getStyleClass().add("chips-bar");
        setAlignment(Pos.CENTER_LEFT);
        chips.getStyleClass().add("chips");
        chips.setAlignment(Pos.CENTER_LEFT);
        chips.setMinWidth(0);
        HBox.setHgrow(chips, Priority.ALWAYS);
        tally.getStyleClass().add("tally");
        tally.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(chips, tally);
        search.tallyProperty().subscribe(this::count);
        search.stateProperty()
                .subscribe(state ->
                        tally.setVisible(state instanceof SearchState.Found || state instanceof SearchState.Nothing));
        search.filters().addListener((Observable _) -> fill());
        search.alsoProperty().subscribe(_ -> fill());
        fill();
    }

    private void fill() {
        chips.getChildren().clear();
        for (AlsoNamed also : search.alsoProperty().get()) {
            if (!also.names().isEmpty()) {
                chips.getChildren().add(alsoNamed(also));
            }
        }
        for (Filter filter : search.filters()) {
            String kind = Facets.heading(Facets.kind(filter));
            String prefix = filter instanceof Filter.Not ? "not " + kind : kind;
            RemovableChip chip = new RemovableChip(prefix, filters.label(filter), () -> filters.remove(filter));
            chip.getStyleClass().add(Facets.kind(filter).name().toLowerCase(java.util.Locale.ROOT));
            if (filter instanceof Filter.Not) {
                chip.getStyleClass().add("excluding");
            }
            chip.setOnContextMenuRequested(event -> {
                ContextMenu menu = new ContextMenu();
                filters.actions(filter).forEach(action -> menu.getItems().add(Actions.item(action)));
                menu.show(chip, event.getScreenX(), event.getScreenY());
            });
            chips.getChildren().add(chip);
        }
        if (search.filters().size() > 1) {
            Hyperlink clear = new Hyperlink("Clear all");
            clear.setMinWidth(Region.USE_PREF_SIZE);
            clear.setOnAction(_ -> filters.clear());
            chips.getChildren().add(clear);
        }
    }

    /// "LongCat 2.0 and 2 other names": which, the tooltip says.
    private static Label alsoNamed(AlsoNamed also) {
        int count = also.names().size();
        Label label = new Label(
                also.typed() + (count == 1 ? " and " + also.names().getFirst() : " and " + count + " other names"));
        label.getStyleClass().addAll("also-named", also.entity().kind().id());
        label.setMinWidth(Region.USE_PREF_SIZE);
        Tips.on(
                label,
                "Also found: " + String.join(", ", also.names()) + ". Write =" + also.typed()
                        + " for this name alone.");
        return label;
    }

    private void count(SearchModel.Tally found) {
        NumberFormat numbers = NumberFormat.getIntegerInstance();
        String more = found.partial() > 0 ? " and " + numbers.format(found.partial()) + " in part" : "";
        String copies = found.copies() > 0
                ? " and " + numbers.format(found.copies()) + (found.copies() == 1 ? " copy" : " copies")
                : "";
        tally.setText(numbers.format(found.total()) + (found.total() == 1 ? " article" : " articles") + copies + more
                + "  ·  " + numbers.format(Math.max(1, found.took().toMillis())) + " ms");
    }
}
