package lithograph.ui.page;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import javafx.scene.Node;

/// The rows that exist as nodes: those in sight, and those just measured.
final class ShownRows {
    private final TreeMap<Integer, Row> shown = new TreeMap<>();
    private final List<Node> children;
    private final Rows rows;
    private final Consumer<Row> built;

    /// @param children where the nodes are put
    /// @param built    told each row that has just been built
    ShownRows(Rows rows, List<Node> children, Consumer<Row> built) {
        this.rows = rows;
        this.children = children;
        this.built = built;
    }

    Collection<Row> all() {
        return shown.values();
    }

    boolean contains(int index) {
        return shown.containsKey(index);
    }

    /// The row, built and styled where it did not exist.
    Row at(int index) {
        return shown.computeIfAbsent(index, this::build);
    }

    void keep(int first, int last) {
        shown.entrySet().removeIf(entry -> {
            boolean gone = entry.getKey() < first || entry.getKey() > last;
            if (gone) {
                children.remove(entry.getValue().node());
            }
            return gone;
        });
    }

    void drop(int index) {
        Row row = shown.remove(index);
        if (row != null) {
            children.remove(row.node());
        }
    }

    void clear() {
        keep(1, 0);
    }

    private Row build(int index) {
        Row row = rows.build(index);
        row.node().setManaged(false);
        children.add(row.node());
        row.node().applyCss();
        built.accept(row);
        return row;
    }
}
