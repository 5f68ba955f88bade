package lithograph.ui.fact;

import java.net.URL;
import java.util.List;
import java.util.Objects;
import javafx.scene.layout.StackPane;

/// What stands in the place of the articles while facts are looked at: the table with its sentences, or entities
/// compared.
public final class FactsView extends StackPane {
    private final FactsModel model;
    private final FactsPane table;
    private final CompareView comparison;

    /// What leaves the window.
    public interface Leaving {
        void copy(String text);

        /// Asks for a file and writes to it.
        void save(String name, String text);
    }

    public FactsView(FactsModel model, Leaving leaving) {
        this.model = model;
        URL looks = Objects.requireNonNull(FactsView.class.getResource("fact.css"), "fact.css");
        getStylesheets().add(looks.toExternalForm());
        getStyleClass().add("facts-view");
        table = new FactsPane(model, leaving);
        comparison = new CompareView(model, leaving);
        model.shownProperty().subscribe(this::show);
    }

    @Override
    public void requestFocus() {
        switch (model.shownProperty().get()) {
            case NOTHING -> {}
            case TABLE -> table.requestFocus();
            case COMPARISON -> comparison.requestFocus();
        }
    }

    /// From the sentences to the table, from the comparison to the table, from there out.
    public void walkOut() {
        switch (model.shownProperty().get()) {
            case NOTHING -> {}
            case TABLE -> {
                if (!table.walkOut()) {
                    model.close();
                }
            }
            case COMPARISON -> model.open();
        }
    }

    private void show(FactsModel.Shown shown) {
        getChildren()
                .setAll(
                        switch (shown) {
                            case NOTHING -> List.of();
                            case TABLE -> List.of(table);
                            case COMPARISON -> List.of(comparison);
                        });
        setVisible(shown != FactsModel.Shown.NOTHING);
        requestFocus();
    }
}
