package lithograph.ui.compare;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import lithograph.compare.Difference;
import lithograph.compare.Kinship;

/// Goes through the places where two articles differ, in both panes at once, round and round. Window thread only.
public final class DifferenceTour {
    private final ObservableValue<Optional<Compared>> compared;
    private final ReadOnlyObjectWrapper<Optional<Difference>> at = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private int current = -1;

    public DifferenceTour(ObservableValue<Optional<Compared>> compared) {
        this.compared = compared;
        compared.addListener((_, _, _) -> {
            current = -1;
            at.set(Optional.empty());
            describe();
        });
    }

    /// `Two versions, 3 of 17 differences`; empty where nothing is compared.
    public ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }

    /// The difference that was gone to last.
    public ReadOnlyObjectProperty<Optional<Difference>> atProperty() {
        return at.getReadOnlyProperty();
    }

    public void next() {
        step(1);
    }

    public void previous() {
        step(-1);
    }

    private void step(int by) {
        compared.getValue().filter(both -> !both.differences().isEmpty()).ifPresent(both -> {
            int size = both.differences().size();
            current = current < 0 && by < 0 ? size - 1 : Math.floorMod(current + by, size);
            Difference difference = both.differences().get(current);
            at.set(Optional.of(difference));
            both.left().jumpTo().accept(difference.left());
            both.right().jumpTo().accept(difference.right());
            describe();
        });
    }

    private void describe() {
        words.set(compared.getValue().map(this::describe).orElse(""));
    }

    private String describe(Compared both) {
        int size = both.differences().size();
        String many = size == 1 ? "1 difference" : size + " differences";
        String number = current < 0 ? many : (current + 1) + " of " + many;
        return switch (both.kinship()) {
            case SAME -> "Not a word differs";
            case VERSIONS -> "Two versions, " + number;
            case ONE_STORY, UNRELATED -> shared(both) + ", " + number;
        };
    }

    private static String shared(Compared both) {
        long shared = both.alignment().matches().stream()
                .map(match -> match.left())
                .distinct()
                .count();
        return both.kinship() == Kinship.UNRELATED && shared == 0
                ? "Nothing said by both"
                : shared == 1 ? "1 passage in both" : shared + " passages in both";
    }
}
