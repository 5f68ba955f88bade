package lithograph.ui.reader;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import lithograph.fact.Fact;
import lithograph.library.Comparison;

/// What two articles have in common: the entities that both name, only the left, only the right, and the facts on which
/// both say something. A click goes to the place in each, the next click to the next place.
final class ComparisonPanel extends HBox {
    ComparisonPanel() {
        getStyleClass().add("comparison");
        setAccessibleText("Comparison of two articles");
    }

    void show(Optional<Compared> compared) {
        getChildren().clear();
        compared.ifPresent(this::fill);
    }

    private void fill(Compared compared) {
        Comparison entities = compared.entities();
        if (!compared.facts().isEmpty()) {
            VBox facts = column(
                    "Facts in both",
                    compared.facts().size(),
                    compared.facts().stream().map(line -> fact(compared, line)).toList(),
                    "");
            facts.setPrefWidth(340);
            getChildren().add(facts);
        }
        getChildren()
                .addAll(
                        column(
                                "Both name",
                                entities.both().size(),
                                entities.both().stream()
                                        .map(shared -> both(compared, shared))
                                        .toList(),
                                "These two name nothing in common."),
                        column(
                                "Only the left",
                                entities.onlyLeft().size(),
                                entities.onlyLeft().stream()
                                        .map(one -> single(compared.left(), one))
                                        .toList(),
                                "Nothing that the right one does not name."),
                        column(
                                "Only the right",
                                entities.onlyRight().size(),
                                entities.onlyRight().stream()
                                        .map(one -> single(compared.right(), one))
                                        .toList(),
                                "Nothing that the left one does not name."));
    }

    private static Region both(Compared compared, Comparison.Shared shared) {
        int left = shared.left().size();
        int right = shared.right().size();
        return new EntityRow(
                shared.entity(),
                left + " · " + right,
                shared.entity().name() + ": " + left + " on the left, " + right + " on the right. Click: next in both",
                () -> {
                    compared.left().nextMention(shared.entity().id());
                    compared.right().nextMention(shared.entity().id());
                });
    }

    private static Region single(PaneModel pane, Comparison.OneSided one) {
        return new EntityRow(
                one.entity(),
                Integer.toString(one.mentions().size()),
                one.entity().name() + ". Click: next mention",
                () -> pane.nextMention(one.entity().id()));
    }

    private static Region fact(Compared compared, FactLine line) {
        Label what = new Label(line.what());
        what.getStyleClass().add("fact-what");
        what.setMinWidth(0);
        Label sign = new Label(line.sign());
        sign.getStyleClass().add(line.isConflict() ? "fact-conflict" : "fact-same");
        sign.setMinWidth(USE_PREF_SIZE);
        HBox values = new HBox(said(line.left()), sign, said(line.right()));
        values.getStyleClass().add("fact-values");
        VBox row = new VBox(what, values);
        row.getStyleClass().add("fact-row");
        row.setFocusTraversable(true);
        row.setAccessibleRole(AccessibleRole.BUTTON);
        row.setAccessibleText(line.what() + ". " + line.verdict());
        Tooltip.install(row, new Tooltip(line.what() + ". " + line.verdict() + " Click: go to both passages"));
        Runnable jump = () -> {
            compared.left().jumpTo(line.left().getFirst().span());
            compared.right().jumpTo(line.right().getFirst().span());
        };
        row.setOnMouseClicked(_ -> jump.run());
        row.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                jump.run();
                event.consume();
            }
        });
        return row;
    }

    private static Label said(List<Fact> facts) {
        Label label =
                new Label(facts.stream().map(Fact::quote).distinct().limit(2).collect(Collectors.joining(", ")));
        label.getStyleClass().add("fact-value");
        label.setMinWidth(0);
        return label;
    }

    private static VBox column(String title, int count, List<Region> rows, String empty) {
        Label heading = new Label(title);
        heading.getStyleClass().add("comparison-heading");
        Label number = new Label(Integer.toString(count));
        number.getStyleClass().add("comparison-count");
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
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox column = new VBox(head, scroll);
        column.getStyleClass().add("comparison-column");
        column.setMinWidth(0);
        column.setPrefWidth(240);
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }
}
