package lithograph.ui.control;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.HitInfo;
import javafx.scene.text.Text;

/// One line of text with marker strokes behind some of its words, cut with an ellipsis where it does not fit.
/// Style classes: `marked-line`, and in it `line-text` and `mark`.
public final class MarkedLine extends Region {
    private static final String ELLIPSIS = "…";

    private final Text text = new Text();
    private final Path strokes = new Path();
    private String words = "";
    private List<Range> marks = List.of();
    private double fitted = -1;

    /// Characters to mark: UTF-16 offsets, end exclusive.
    public record Range(int start, int end) {}

    public MarkedLine() {
        getStyleClass().add("marked-line");
        text.getStyleClass().add("line-text");
        text.setTextOrigin(VPos.TOP);
        text.setManaged(false);
        strokes.getStyleClass().add("mark");
        strokes.setManaged(false);
        getChildren().addAll(strokes, text);
        text.fontProperty().subscribe(_ -> {
            fitted = -1;
            requestLayout();
        });
    }

    /// Shows other words.
    public void show(String newWords, List<Range> newMarks) {
        words = newWords;
        marks = List.copyOf(newMarks);
        fitted = -1;
        requestLayout();
    }

    public String words() {
        return words;
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + Math.ceil(measure(words)) + snappedRightInset();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return snappedTopInset() + Math.ceil(text.getLayoutBounds().getHeight()) + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - snappedLeftInset() - snappedRightInset();
        if (width != fitted) {
            fitted = width;
            fit(width);
        }
        text.relocate(snappedLeftInset(), snappedTopInset());
        strokes.setLayoutX(snappedLeftInset());
        strokes.setLayoutY(snappedTopInset());
    }

    private void fit(double width) {
        text.setText(words);
        int kept = words.length();
        if (text.getLayoutBounds().getWidth() > width) {
            double room = Math.max(0, width - measure(ELLIPSIS));
            text.setText(words);
            HitInfo hit = text.hitTest(new Point2D(room, text.getLayoutBounds().getHeight() / 2));
            kept = Math.max(0, Math.min(hit.getCharIndex(), words.length()));
            if (kept > 0 && Character.isHighSurrogate(words.charAt(kept - 1))) {
                kept--;
            }
            text.setText(words.substring(0, kept).stripTrailing() + ELLIPSIS);
        }
        strokes.getElements().clear();
        for (Range mark : marks) {
            int start = Math.min(mark.start(), kept);
            int end = Math.min(mark.end(), kept);
            if (start < end) {
                strokes.getElements().addAll(text.rangeShape(start, end));
            }
        }
    }

    private double measure(String some) {
        Text probe = new Text(some);
        probe.setFont(text.getFont());
        return probe.getLayoutBounds().getWidth();
    }
}
