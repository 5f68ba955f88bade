package lithograph.ui.notes;

import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;

/// A row that is as high as its card is when it wraps to the width of the list.
///
/// @param <T> what a card shows
class CardCell<T> extends ListCell<T> {
    private static final double SCROLL_BAR = 12;

    private final Function<T, Region> card;

    CardCell(Function<T, Region> card) {
        this.card = card;
        setPrefWidth(0);
        setAlignment(Pos.TOP_LEFT);
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = getListView().getWidth() - SCROLL_BAR;
        return getGraphic() instanceof Region shown
                ? Math.ceil(shown.prefHeight(Math.min(room, shown.getMaxWidth()))) + 1
                : super.computePrefHeight(width);
    }

    @Override
    protected void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        setGraphic(empty || item == null ? null : card.apply(item));
    }
}
