package lithograph.ui.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lithograph.article.Span;
import lithograph.entity.Mention;
import lithograph.notes.Highlight;
import lithograph.notes.HighlightColor;

/// What is drawn on the words of a page.
public final class Strokes {
    private Strokes() {}

    /// What stays while one reads: mentions, the user's highlights, hits.
    public static List<Stroke> lasting(
            List<Mention> mentions, List<Highlight> highlights, List<Span> marks, List<Span> found) {
        List<Stroke> strokes = new ArrayList<>();
        for (Mention mention : mentions) {
            String kind = mention.entity().kind().id();
            strokes.add(new Stroke(mention.span(), Stroke.Layer.UNDERLINE, "mention-" + kind));
        }
        for (Highlight highlight : highlights) {
            if (highlight.placed()) {
                Span place = highlight.anchor().position();
                strokes.add(new Stroke(place, Stroke.Layer.HIGHLIGHT, styleClass(highlight.color())));
                if (!highlight.comment().isBlank()) {
                    strokes.add(new Stroke(place, Stroke.Layer.SIGN, "commented"));
                }
            }
        }
        marks.forEach(span -> strokes.add(new Stroke(span, Stroke.Layer.MARK, "search-mark")));
        found.forEach(span -> strokes.add(new Stroke(span, Stroke.Layer.MARK, "found-mark")));
        return strokes;
    }

    /// What comes and goes: the hit that was stepped to, the passage that was jumped to, the selection.
    public static List<Stroke> passing(Optional<Span> hit, Optional<Span> flash, Optional<Span> selection) {
        List<Stroke> strokes = new ArrayList<>();
        hit.ifPresent(span -> strokes.add(new Stroke(span, Stroke.Layer.CURRENT, "current-mark")));
        flash.ifPresent(span -> strokes.add(new Stroke(span, Stroke.Layer.CURRENT, "flash")));
        selection
                .filter(span -> !hit.equals(selection))
                .ifPresent(span -> strokes.add(new Stroke(span, Stroke.Layer.SELECTION, "selection")));
        return strokes;
    }

    static String styleClass(HighlightColor color) {
        return "highlight-" + color.name().toLowerCase(Locale.ROOT);
    }
}
