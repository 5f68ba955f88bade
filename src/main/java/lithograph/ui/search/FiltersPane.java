package lithograph.ui.search;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import lithograph.index.FacetKind;

/// All filters, one under the other. Up and Down walk through the values.
public final class FiltersPane extends ScrollPane {
    private final VBox sections = new VBox();

    /// @param above what stands over the filters
    public FiltersPane(FilterModel model, Node above) {
        getStyleClass().add("filters-pane");
        sections.getStyleClass().add("filters");
        sections.getChildren()
                .addAll(
                        above,
                        new FacetSection(model, FacetKind.COMPANY),
                        new FacetSection(model, FacetKind.CHIP),
                        new FacetSection(model, FacetKind.MODEL),
                        new DatesSection(model),
                        new FacetSection(model, FacetKind.YEAR),
                        new FacetSection(model, FacetKind.SOURCE),
                        new FacetSection(model, FacetKind.LANGUAGE),
                        new FacetSection(model, FacetKind.TAG));
        setContent(sections);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    @Override
    public void requestFocus() {
        rows().stream().findFirst().ifPresent(Node::requestFocus);
    }

    private void key(KeyEvent event) {
        int by = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        List<Node> rows = rows();
        int at = rows.indexOf(getScene().getFocusOwner());
        if (by != 0 && at >= 0) {
            int to = Math.clamp(at + (long) by, 0, rows.size() - 1);
            rows.get(to).requestFocus();
            reveal(rows.get(to));
            event.consume();
        }
    }

    private void reveal(Node row) {
        double top =
                sections.sceneToLocal(row.localToScene(row.getBoundsInLocal())).getMinY();
        double room = sections.getHeight() - getViewportBounds().getHeight();
        double seen = getVvalue() * room;
        if (room > 0 && (top < seen + 24 || top > seen + getViewportBounds().getHeight() - 48)) {
            setVvalue(Math.clamp((top - getViewportBounds().getHeight() / 2) / room, 0, 1));
        }
    }

    private List<Node> rows() {
        return sections.lookupAll(".facet-row").stream().filter(Node::isVisible).toList();
    }
}
