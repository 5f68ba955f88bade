package lithograph.ui.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import lithograph.fact.Fact;

/// One matter in the comparison: what it is, what the left one says, whether they agree, what the right one says. The
/// parts stand at the same places in every row of a list; in a narrow one the values stand under the matter.
final class FactRow extends Region {
    /// Pixels: from this width on, all is on one line.
    private static final double ONE_LINE = 500;

    private static final double SIGN = 20;

    private final Label what = new Label();
    private final Label left;
    private final Label sign;
    private final Label right;

    FactRow(FactLine line, Runnable jump) {
        getStyleClass().add("fact-row");
        what.setText(line.what());
        what.getStyleClass().add("fact-what");
        left = said(line.left());
        right = said(line.right());
        sign = new Label(line.sign());
        sign.getStyleClass().addAll("fact-sign", line.isConflict() ? "fact-conflict" : "fact-same");
        getChildren().setAll(what, left, sign, right);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(line.what() + ". " + line.verdict());
        Tooltip.install(
                this,
                new Tooltip(what.getText() + ": " + left.getText() + " " + sign.getText() + " " + right.getText() + ". "
                        + line.verdict() + " Click: go to both passages"));
        setOnMouseClicked(_ -> jump.run());
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                jump.run();
                event.consume();
            }
        });
    }

    /// Each value in the fewest of the words that state it.
    private static Label said(List<Fact> facts) {
        Map<String, String> byValue = new LinkedHashMap<>();
        for (Fact fact : facts) {
            byValue.merge(fact.value(), fact.quote(), (one, other) -> one.length() <= other.length() ? one : other);
        }
        Label label = new Label(byValue.values().stream().limit(2).collect(Collectors.joining(", ")));
        label.getStyleClass().add("fact-value");
        return label;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        double line = Math.ceil(Math.max(what.prefHeight(-1), left.prefHeight(-1)));
        double values = width >= ONE_LINE ? 0 : Math.ceil(left.prefHeight(-1));
        return snappedTopInset() + line + values + snappedBottomInset();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected void layoutChildren() {
        double start = snappedLeftInset();
        double room = getWidth() - start - snappedRightInset();
        double top = snappedTopInset();
        boolean oneLine = getWidth() >= ONE_LINE;
        double heading = oneLine ? Math.floor(room * 0.42) : room;
        double first = what.prefHeight(-1);
        place(what, start, top, heading - (oneLine ? 12 : 0));
        double x = oneLine ? start + heading : start;
        double y = oneLine ? top + what.getBaselineOffset() - left.getBaselineOffset() : top + first;
        double each = Math.floor((start + room - x - SIGN - 8) / 2);
        place(left, x, y, each);
        place(sign, x + each + 4, y + left.getBaselineOffset() - sign.getBaselineOffset(), SIGN);
        place(right, x + each + 4 + SIGN + 4, y, each);
    }

    private static void place(Label label, double x, double y, double width) {
        label.resizeRelocate(x, Math.rint(y), Math.max(0, width), Math.ceil(label.prefHeight(-1)));
    }
}
