package lithograph.ui.search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import lithograph.index.FacetKind;

/// One filter: eight values, then "more" with a field to search in all of them.
final class FacetSection extends VBox {
    static final int FEW = 8;
    private static final int MANY = 60;

    private final FilterModel model;
    private final FacetKind kind;
    private final VBox rows = new VBox();
    private final TextField words = new TextField();
    private final Hyperlink more = new Hyperlink();
    private boolean open;

    FacetSection(FilterModel model, FacetKind kind) {
        this.model = model;
        this.kind = kind;
        getStyleClass().add("facet-section");
        Label heading = new Label(Facets.heading(kind));
        heading.getStyleClass().add("section-label");
        Region mark = new Region();
        mark.getStyleClass().addAll("kind-mark", kind.name().toLowerCase(Locale.ROOT));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        more.getStyleClass().add("facet-more");
        HBox head = new HBox(mark, heading, space, more);
        head.getStyleClass().add("facet-head");
        words.setPromptText("Find in " + Facets.heading(kind).toLowerCase(Locale.ROOT));
        words.getStyleClass().add("facet-search");
        words.textProperty().subscribe(_ -> fill());
        more.setOnAction(_ -> {
            open = !open;
            fill();
            if (open) {
                words.requestFocus();
            }
        });
        getChildren().addAll(head, words, rows);
        model.valuesProperty().subscribe(_ -> fill());
    }

    private void fill() {
        List<FilterModel.Value> all = model.valuesProperty().get().getOrDefault(kind, List.of());
        setVisible(!all.isEmpty());
        setManaged(!all.isEmpty());
        words.setVisible(open);
        words.setManaged(open);
        boolean isLong = all.size() > FEW;
        more.setVisible(isLong || open);
        more.setText(open ? "fewer" : "more");
        String typed = words.getText().strip().toLowerCase(Locale.ROOT);
        Stream<FilterModel.Value> shown = open
                ? all.stream()
                        .filter(value -> value.label().toLowerCase(Locale.ROOT).contains(typed))
                        .limit(MANY)
                : all.stream().limit(FEW);
        Optional<String> focused = focused();
        rows.getChildren()
                .setAll(shown.map(value -> (Node) new FacetRow(model, value)).toList());
        focused.flatMap(this::row).ifPresent(Node::requestFocus);
    }

    private Optional<String> focused() {
        return rows.getChildren().stream()
                .filter(Node::isFocused)
                .map(node -> ((FacetRow) node).value().value())
                .findFirst();
    }

    private Optional<Node> row(String value) {
        return rows.getChildren().stream()
                .filter(node -> ((FacetRow) node).value().value().equals(value))
                .findFirst();
    }
}
