package lithograph.ui.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polyline;
import lithograph.fact.Concord;
import lithograph.fact.Dossier;
import lithograph.fact.SourcedFact;
import lithograph.fact.Testimony;
import lithograph.ui.control.Tips;

/// One attribute of one entity over the dates of the articles: what was claimed last holds until the next claim. Every
/// point is a button that opens its sentence.
final class StepChart extends Region {
    private static final double HEIGHT = 150;
    private static final double LEFT = 64;
    private static final double TOP = 12;
    private static final double BOTTOM = 22;
    private static final double RIGHT = 12;
    private static final double POINT = 10;

    private final List<Point> points;
    private final List<Region> dots = new ArrayList<>();
    private final Polyline line = new Polyline();
    private final Region base = new Region();
    private final Label top = axis();
    private final Label bottom = axis();
    private final Label first = axis();
    private final Label last = axis();
    private final double low;
    private final double high;

    record Point(LocalDate day, double value, Testimony testimony) {}

    /// A chart of what is clear, dated and a number; empty where that is fewer than two days.
    static Optional<StepChart> of(Dossier dossier, Consumer<SourcedFact> open) {
        List<Point> points = points(dossier);
        return points.stream().map(Point::day).distinct().count() < 2
                ? Optional.empty()
                : Optional.of(new StepChart(points, open));
    }

    /// By day; bounds, comparisons and the like are no steps.
    static List<Point> points(Dossier dossier) {
        List<Point> points = new ArrayList<>();
        for (Testimony testimony : dossier.clear()) {
            if (testimony.concord() != Concord.OTHER_CONDITION
                    && testimony.fact().number().isPresent()) {
                testimony
                        .claim()
                        .published()
                        .ifPresent(date -> points.add(
                                new Point(date.day(), testimony.fact().number().getAsDouble(), testimony)));
            }
        }
        points.sort(Comparator.comparing(Point::day));
        return points;
    }

    private StepChart(List<Point> points, Consumer<SourcedFact> open) {
        this.points = points;
        getStyleClass().add("step-chart");
        double most = points.stream().mapToDouble(Point::value).max().orElse(1);
        double least = points.stream().mapToDouble(Point::value).min().orElse(0);
        // From nought where the values differ much, so that a height says how much.
        low = least < 0.6 * most && least >= 0 ? 0 : least - 0.1 * Math.max(Math.abs(most), most - least);
        high = most + 0.05 * Math.max(Math.abs(most), most - least);
        line.getStyleClass().add("step-line");
        base.getStyleClass().add("step-base");
        top.setText(FactWords.compact(most));
        bottom.setText(FactWords.compact(least));
        first.setText(FactWords.date(points.getFirst().testimony().claim().published()));
        last.setText(FactWords.date(points.getLast().testimony().claim().published()));
        getChildren().addAll(base, line, top, first, last);
        if (most > least) {
            getChildren().add(bottom);
        }
        points.forEach(point -> dots.add(dot(point, open)));
        getChildren().addAll(dots);
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText("Step chart of " + points.size() + " claims from " + first.getText() + " to " + last.getText()
                + ", between " + bottom.getText() + " and " + top.getText());
    }

    private static Region dot(Point point, Consumer<SourcedFact> open) {
        Region dot = new Region();
        dot.getStyleClass().add("step-point");
        if (point.testimony().concord() == Concord.CONFLICT) {
            dot.getStyleClass().add("step-conflict");
        }
        String words = FactWords.value(point.testimony().fact()) + ", "
                + FactWords.date(point.testimony().claim().published());
        dot.setFocusTraversable(true);
        dot.setAccessibleRole(AccessibleRole.BUTTON);
        dot.setAccessibleText(words + ". " + point.testimony().claim().sentence());
        Tips.on(dot, words + "\n" + point.testimony().claim().sentence());
        dot.setOnMouseClicked(_ -> open.accept(point.testimony().claim()));
        dot.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                event.consume();
                open.accept(point.testimony().claim());
            }
        });
        return dot;
    }

    private static Label axis() {
        Label label = new Label();
        label.getStyleClass().addAll("muted", "small");
        return label;
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected double computeMinHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected void layoutChildren() {
        double wide = Math.max(1, getWidth() - LEFT - RIGHT);
        double floor = getHeight() - BOTTOM;
        long days = Math.max(
                1, points.getLast().day().toEpochDay() - points.getFirst().day().toEpochDay());
        List<Double> corners = new ArrayList<>();
        double before = Double.NaN;
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            double x = LEFT
                    + POINT / 2
                    + (wide - POINT)
                            * (point.day().toEpochDay()
                                    - points.getFirst().day().toEpochDay())
                            / days;
            double y = y(point.value(), floor);
            if (i > 0) {
                corners.add(x);
                corners.add(before);
            }
            corners.add(x);
            corners.add(y);
            before = y;
            dots.get(i).resizeRelocate(Math.rint(x - POINT / 2), Math.rint(y - POINT / 2), POINT, POINT);
        }
        line.getPoints().setAll(corners);
        base.resizeRelocate(LEFT, floor + 4, wide, 1);
        double most = points.stream().mapToDouble(Point::value).max().orElse(1);
        double least = points.stream().mapToDouble(Point::value).min().orElse(0);
        place(top, 0, y(most, floor), VPos.CENTER);
        place(bottom, 0, Math.max(y(least, floor), y(most, floor) + 14), VPos.CENTER);
        place(first, LEFT, floor + 6, VPos.TOP);
        place(last, getWidth() - RIGHT - Math.ceil(last.prefWidth(-1)), floor + 6, VPos.TOP);
    }

    private double y(double value, double floor) {
        return TOP + (floor - TOP) * (1 - (value - low) / (high - low));
    }

    private static void place(Label label, double x, double y, VPos from) {
        double height = Math.ceil(label.prefHeight(-1));
        label.resizeRelocate(
                x, Math.rint(from == VPos.CENTER ? y - height / 2 : y), Math.ceil(label.prefWidth(-1)), height);
    }
}
