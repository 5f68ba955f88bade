package lithograph.ui.search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import lithograph.index.FacetKind;

/// One filter: eight values, then "more" with a field to search in all of them.
final class FacetSection extends VBox {
    static final int FEW = 8;
    private static final int MANY = 60;

    private final FilterModel model;
    private final FacetKind kind;
    private final VBox rows = new VBox();
    private final SectionHead head;

    FacetSection(FilterModel model, FacetKind kind) {
        this.model = model;
        this.kind = kind;
        getStyleClass().add("facet-section");
        head = new SectionHead(kind, this::fill);
        getChildren().addAll(head, rows);
        model.valuesProperty().subscribe(_ -> fill());
    }

    private void fill() {
        List<FilterModel.Value> all = model.valuesProperty().get().getOrDefault(kind, List.of());
        setVisible(!all.isEmpty());
        setManaged(!all.isEmpty());
        head.offer(all.size());
        Stream<FilterModel.Value> shown = all.stream()
                .filter(value -> value.label().toLowerCase(Locale.ROOT).contains(head.typed()))
                .limit(head.isWhole() ? MANY : FEW);
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
