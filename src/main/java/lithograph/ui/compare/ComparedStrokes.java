package lithograph.ui.compare;

import java.util.ArrayList;
import java.util.List;
import lithograph.article.Span;
import lithograph.compare.Difference;
import lithograph.compare.Match;
import lithograph.ui.page.Stroke;

/// What a comparison draws on a page: a bar in the margin beside what is rarer, in two versions of one text what
/// differs, in two articles on one story what both say. Only words that differ are coloured, and figures in conflict.
public final class ComparedStrokes {
    private ComparedStrokes() {}

    public static List<Stroke> of(Compared compared, Compared.Which which) {
        List<Stroke> strokes = new ArrayList<>();
        switch (compared.kinship()) {
            case VERSIONS -> {
                for (Difference difference : compared.differences()) {
                    Span span = which == Compared.Which.LEFT ? difference.left() : difference.right();
                    if (span.length() > 0) {
                        String look = look(difference.kind(), which);
                        strokes.add(new Stroke(span, Stroke.Layer.HIGHLIGHT, "diff-" + look));
                        strokes.add(Stroke.beside(span, "diff-bar-" + look));
                    }
                }
            }
            case ONE_STORY -> {
                for (Compared.Joint joint : compared.joints()) {
                    boolean moved = joint.order() == Match.Order.MOVED;
                    strokes.add(Stroke.beside(joint.in(which), moved ? "moved-bar" : "both-bar"));
                }
            }
            case SAME, UNRELATED -> {}
        }
        for (Span span : compared.conflicts(which)) {
            strokes.add(new Stroke(span, Stroke.Layer.MARK, "in-conflict"));
        }
        return strokes;
    }

    private static String look(Difference.Kind kind, Compared.Which which) {
        return switch (kind) {
            case MOVED -> "moved";
            case ONLY_LEFT, ONLY_RIGHT, CHANGED -> which == Compared.Which.LEFT ? "left" : "right";
        };
    }
}
