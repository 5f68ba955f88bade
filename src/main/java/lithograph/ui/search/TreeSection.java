package lithograph.ui.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import lithograph.index.FacetKind;
import lithograph.index.Filter;

/// A filter that is a tree: makers, opened by a click on the triangle or Right, then families and versions. What is
/// typed into its field is sought on all levels.
final class TreeSection extends VBox {
    private static final int MANY = 60;

    private final FilterModel model;
    private final VBox rows = new VBox();
    private final SectionHead head;
    private final Set<Filter> opened = new HashSet<>();
    private final Set<Filter> closed = new HashSet<>();
    private List<FacetNode> tree = List.of();

    TreeSection(FilterModel model, FacetKind kind) {
        this.model = model;
        getStyleClass().add("facet-section");
        head = new SectionHead(kind, this::fill);
        getChildren().addAll(head, rows);
        rows.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        model.valuesProperty().subscribe(_ -> {
            tree = model.tree(kind);
            fill();
        });
    }

    private void fill() {
        setVisible(!tree.isEmpty());
        setManaged(!tree.isEmpty());
        head.offer(tree.stream().flatMap(FacetNode::all).count());
        Optional<Filter> focused = focused();
        List<Node> shown = new ArrayList<>();
        String typed = head.typed();
        if (!typed.isEmpty()) {
            tree.stream()
                    .flatMap(FacetNode::all)
                    .filter(node ->
                            node.value().label().toLowerCase(Locale.ROOT).contains(typed))
                    .limit(MANY)
                    .forEach(node -> shown.add(row(node, 0)));
        } else {
            for (FacetNode root : tree.subList(0, Math.min(head.isWhole() ? MANY : FacetSection.FEW, tree.size()))) {
                add(root, 0, shown);
            }
        }
        rows.getChildren().setAll(shown);
        focused.flatMap(this::rowOf).ifPresent(Node::requestFocus);
    }

    private void add(FacetNode node, int depth, List<Node> shown) {
        shown.add(row(node, depth));
        if (isOpen(node)) {
            List<FacetNode> below = node.children();
            for (FacetNode child : below.subList(0, Math.min(MANY, below.size()))) {
                add(child, depth + 1, shown);
            }
        }
    }

    /// Where something under it is chosen it is open, unless it was closed by hand.
    private boolean isOpen(FacetNode node) {
        return opened.contains(node.filter())
                || node.children().stream().anyMatch(FacetNode::isConcerned) && !closed.contains(node.filter());
    }

    private FacetRow row(FacetNode node, int depth) {
        FacetRow row = new FacetRow(model, node.value(), node.filter());
        row.indent(depth);
        if (!node.children().isEmpty()) {
            row.branch(isOpen(node), () -> turn(node));
        }
        return row;
    }

    private void turn(FacetNode node) {
        set(node, !isOpen(node));
    }

    private void set(FacetNode node, boolean open) {
        if (open) {
            opened.add(node.filter());
            closed.remove(node.filter());
        } else {
            opened.remove(node.filter());
            closed.add(node.filter());
        }
        fill();
    }

    private void key(KeyEvent event) {
        Optional<FacetNode> node = focused()
                .flatMap(filter -> tree.stream()
                        .flatMap(FacetNode::all)
                        .filter(each -> each.filter().equals(filter))
                        .findFirst());
        if (node.isEmpty()) {
            return;
        }
        if (event.getCode() == KeyCode.RIGHT && !node.get().children().isEmpty()) {
            set(node.get(), true);
            event.consume();
        } else if (event.getCode() == KeyCode.LEFT) {
            FacetNode close =
                    isOpen(node.get()) ? node.get() : parent(node.get()).orElse(node.get());
            set(close, false);
            rowOf(close.filter()).ifPresent(Node::requestFocus);
            event.consume();
        }
    }

    private Optional<FacetNode> parent(FacetNode child) {
        return tree.stream()
                .flatMap(FacetNode::all)
                .filter(node -> node.children().contains(child))
                .findFirst();
    }

    private Optional<Filter> focused() {
        return rows.getChildren().stream()
                .filter(Node::isFocused)
                .map(node -> ((FacetRow) node).filter())
                .findFirst();
    }

    private Optional<Node> rowOf(Filter filter) {
        return rows.getChildren().stream()
                .filter(node -> ((FacetRow) node).filter().equals(filter))
                .findFirst();
    }
}
