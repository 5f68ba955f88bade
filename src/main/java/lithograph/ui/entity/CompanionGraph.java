package lithograph.ui.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import lithograph.entity.Entity;
import lithograph.entity.EntityId;
import lithograph.library.Companion;
import lithograph.ui.control.Tips;

/// Who is mentioned with an entity, around it: the more articles, the stronger the line. A click or Enter walks there.
final class CompanionGraph extends Region {
    private static final int MOST = 12;
    private static final int MOST_IN_NARROW = 6;
    private static final double NARROW = 480;
    private static final double HEIGHT = 250;

    private final Label centre = new Label();
    private final List<Label> around = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();

    /// @param companions in most articles first
    CompanionGraph(Entity entity, List<Companion> companions, Consumer<EntityId> walk) {
        getStyleClass().add("entity-graph");
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxWidth(680);
        centre.setText(entity.name());
        centre.getStyleClass()
                .addAll("graph-node", "graph-centre", entity.kind().id());
        List<Companion> shown = companions.subList(0, Math.min(MOST, companions.size()));
        int most = shown.stream().mapToInt(Companion::articles).max().orElse(1);
        for (Companion companion : shown) {
            Line line = new Line();
            line.getStyleClass().add("graph-line");
            line.setStrokeWidth(0.75 + 2.75 * companion.articles() / most);
            lines.add(line);
            around.add(node(companion, walk));
        }
        getChildren().addAll(lines);
        getChildren().add(centre);
        getChildren().addAll(around);
    }

    private static Label node(Companion companion, Consumer<EntityId> walk) {
        Entity entity = companion.entity();
        Label node = new Label(entity.name());
        node.setMaxWidth(130);
        node.getStyleClass().addAll("graph-node", entity.kind().id());
        node.setFocusTraversable(true);
        node.setAccessibleRole(AccessibleRole.BUTTON);
        node.setAccessibleText(entity.name() + ", " + entity.kind().id() + ", together in " + companion.articles());
        Tips.on(node, entity.name() + ": together in " + companion.articles() + " articles");
        node.setOnMouseClicked(_ -> walk.accept(entity.id()));
        node.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                walk.accept(entity.id());
                event.consume();
            }
        });
        return node;
    }

    /// On an ellipse, beginning at the right, every other one a little further in so that names do not touch.
    @Override
    protected void layoutChildren() {
        double x = getWidth() / 2;
        double y = getHeight() / 2;
        place(centre, x, y);
        int shown = Math.min(around.size(), getWidth() < NARROW ? MOST_IN_NARROW : MOST);
        for (int i = 0; i < around.size(); i++) {
            around.get(i).setVisible(i < shown);
            lines.get(i).setVisible(i < shown);
            double angle = 2 * Math.PI * i / shown - Math.PI / 2;
            double reach = i % 2 == 0 ? 1 : 0.78;
            double atX = x + reach * (x - 70) * Math.cos(angle);
            double atY = y + reach * (y - 14) * Math.sin(angle);
            place(around.get(i), atX, atY);
            Line line = lines.get(i);
            line.setStartX(x);
            line.setStartY(y);
            line.setEndX(atX);
            line.setEndY(atY);
        }
    }

    private static void place(Label label, double x, double y) {
        double width = Math.min(label.prefWidth(-1), label.getMaxWidth() > 0 ? label.getMaxWidth() : 1000);
        double height = label.prefHeight(width);
        label.resizeRelocate(x - width / 2, y - height / 2, width, height);
    }
}
