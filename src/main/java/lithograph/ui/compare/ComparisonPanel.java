package lithograph.ui.compare;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import lithograph.library.Comparison;

/// What two articles have in common: the facts on which both say something, the entities that both name, only the left,
/// only the right. A click goes to the place in each, the next click to the next place. The less room there is, the
/// more of them stand one under the other; the facts keep the most.
public final class ComparisonPanel extends Pane {
    /// Pixels for four columns, and for three.
    private static final double FOUR = 780;

    private static final double THREE = 540;

    private Optional<Compared> compared = Optional.empty();
    private int columns;

    public ComparisonPanel() {
        getStyleClass().add("comparison");
        setAccessibleText("Comparison of two articles");
    }

    public void show(Optional<Compared> next) {
        compared = next;
        columns = 0;
        getChildren().clear();
        requestLayout();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        int next = getWidth() >= FOUR ? 4 : getWidth() >= THREE ? 3 : 2;
        if (next != columns && getWidth() > 0) {
            columns = next;
            getChildren().clear();
            compared.ifPresent(this::fill);
            // Styled now, because they are laid out in this very pass.
            getChildren().forEach(Node::applyCss);
        }
        boolean facts = compared.filter(both -> !both.facts().isEmpty()).isPresent();
        int count = getChildren().size();
        double first = Math.rint(getWidth() * (!facts ? 1.0 / count : count == 4 ? 0.43 : count == 3 ? 0.5 : 0.56));
        double x = 0;
        for (int i = 0; i < count; i++) {
            double end = i == 0 ? first : Math.rint(first + (getWidth() - first) * i / (count - 1));
            getChildren().get(i).resizeRelocate(x, 0, end - x, getHeight());
            x = end;
        }
    }

    private void fill(Compared both) {
        Comparison entities = both.entities();
        if (!both.facts().isEmpty()) {
            List<Region> rows =
                    both.facts().stream().<Region>map(line -> fact(both, line)).toList();
            getChildren().add(column(section("Facts in both", rows, "")));
        }
        VBox shared = section(
                "Both name",
                entities.both().stream().map(one -> both(both, one)).toList(),
                "These two name nothing in common.");
        VBox left = section(
                "Only the left",
                entities.onlyLeft().stream()
                        .map(one -> single(both.left(), one))
                        .toList(),
                "Nothing that the right one does not name.");
        VBox right = section(
                "Only the right",
                entities.onlyRight().stream()
                        .map(one -> single(both.right(), one))
                        .toList(),
                "Nothing that the left one does not name.");
        getChildren()
                .addAll(
                        switch (both.facts().isEmpty() ? columns + 1 : columns) {
                            case 4, 5 -> List.of(column(shared), column(left), column(right));
                            case 3 -> List.of(column(shared), column(left, right));
                            default -> List.of(column(shared, left, right));
                        });
    }

    private static Region both(Compared compared, Comparison.Shared shared) {
        int left = shared.left().size();
        int right = shared.right().size();
        return new EntityRow(
                shared.entity(),
                left + " · " + right,
                shared.entity().name() + ": " + left + " on the left, " + right + " on the right. Click: next in both",
                () -> {
                    compared.left().nextMention().accept(shared.entity().id());
                    compared.right().nextMention().accept(shared.entity().id());
                });
    }

    private static Region single(Side pane, Comparison.OneSided one) {
        return new EntityRow(
                one.entity(),
                Integer.toString(one.mentions().size()),
                one.entity().name() + ". Click: next mention",
                () -> pane.nextMention().accept(one.entity().id()));
    }

    private static FactRow fact(Compared compared, FactLine line) {
        return new FactRow(line, () -> {
            compared.left().jumpTo().accept(line.left().getFirst().span());
            compared.right().jumpTo().accept(line.right().getFirst().span());
        });
    }

    private static VBox section(String title, List<Region> rows, String empty) {
        Label heading = new Label(title);
        heading.getStyleClass().add("comparison-heading");
        Label number = new Label(Integer.toString(rows.size()));
        number.getStyleClass().add("comparison-count");
        number.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(heading, number);
        head.getStyleClass().add("comparison-head");
        VBox list = new VBox();
        list.getStyleClass().add("comparison-list");
        list.getChildren().setAll(rows);
        if (rows.isEmpty()) {
            Label none = new Label(empty);
            none.setWrapText(true);
            none.getStyleClass().add("note-hint");
            list.getChildren().add(none);
        }
        return new VBox(head, list);
    }

    private static VBox column(VBox... sections) {
        VBox lists = new VBox(sections);
        lists.getStyleClass().add("comparison-sections");
        ScrollPane scroll = new ScrollPane(lists);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox column = new VBox(scroll);
        column.getStyleClass().add("comparison-column");
        return column;
    }
}
