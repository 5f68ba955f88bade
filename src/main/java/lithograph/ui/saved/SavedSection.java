package lithograph.ui.saved;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import lithograph.library.SavedSearch;
import lithograph.library.SavedSearches.Counted;

/// The saved searches above the filters; not there while there are none.
public final class SavedSection extends VBox {
    private final VBox rows = new VBox();
    private final SavedModel model;
    private final Consumer<SavedSearch> rename;

    /// @param save   asks for a name and saves the search as it stands
    /// @param rename asks for another name
    public SavedSection(SavedModel model, Runnable save, Consumer<SavedSearch> rename) {
        this.model = model;
        this.rename = rename;
        getStyleClass().addAll("facet-section", "saved");
        Region mark = new Region();
        mark.getStyleClass().add("kind-mark");
        Label heading = new Label("Saved searches");
        heading.getStyleClass().add("section-label");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Hyperlink add = new Hyperlink("save this");
        add.getStyleClass().add("facet-more");
        add.setOnAction(_ -> save.run());
        HBox head = new HBox(mark, heading, space, add);
        head.getStyleClass().add("facet-head");
        getChildren().addAll(head, rows);
        model.searchesProperty().subscribe(_ -> fill());
    }

    private void fill() {
        boolean some = !model.searchesProperty().get().isEmpty();
        setVisible(some);
        setManaged(some);
        rows.getChildren()
                .setAll(model.searchesProperty().get().stream().map(this::row).toList());
    }

    private Node row(Counted counted) {
        return new SavedRow(model, counted, () -> rename.accept(counted.search()));
    }
}
