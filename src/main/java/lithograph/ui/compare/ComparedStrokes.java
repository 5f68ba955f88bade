package lithograph.ui.compare;

import java.util.ArrayList;
import java.util.List;
import lithograph.article.Span;
import lithograph.compare.Difference;
import lithograph.compare.Kinship;
import lithograph.compare.Match;
import lithograph.ui.page.Stroke;

/// What a comparison draws on a page: what is rarer. In two versions of one text that is what differs, in two articles
/// on one story what both say. Figures in conflict are marked in either case.
public final class ComparedStrokes {
    private ComparedStrokes() {}

    public static List<Stroke> of(Compared compared, Compared.Which which) {
        List<Stroke> strokes = new ArrayList<>();
        Kinship kinship = compared.alignment().kinship();
        switch (kinship) {
            case VERSIONS -> {
                for (Difference difference : compared.differences()) {
                    Span span = which == Compared.Which.LEFT ? difference.left() : difference.right();
                    if (span.length() > 0) {
                        strokes.add(new Stroke(span, Stroke.Layer.HIGHLIGHT, look(difference.kind(), which)));
                    }
                }
            }
            case ONE_STORY -> {
                for (Match match : compared.alignment().matches()) {
                    Span span = which == Compared.Which.LEFT
                            ? compared.alignment()
                                    .left()
                                    .pieces()
                                    .get(match.left())
                                    .span()
                            : compared.alignment()
                                    .right()
                                    .pieces()
                                    .get(match.right())
                                    .span();
                    strokes.add(new Stroke(span, Stroke.Layer.HIGHLIGHT, "said-by-both"));
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
            case MOVED -> "diff-moved";
            case ONLY_LEFT, ONLY_RIGHT, CHANGED -> which == Compared.Which.LEFT ? "diff-left" : "diff-right";
        };
    }
}
