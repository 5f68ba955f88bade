package lithograph.compare;

import java.util.ArrayList;
import java.util.List;
import lithograph.article.Span;

/// A match with the pieces beside it that the other text says in the same piece: one says in two sentences what the
/// other says in one.
///
/// @param lefts  the indices of the pieces of the left text that `left` covers
/// @param rights likewise
record Widened(Match match, Span left, Span right, List<Integer> lefts, List<Integer> rights) {
    Widened {
        lefts = List.copyOf(lefts);
        rights = List.copyOf(rights);
    }

    static Widened of(Alignment alignment, Match match) {
        List<Integer> lefts = new ArrayList<>(List.of(match.left()));
        List<Integer> rights = new ArrayList<>(List.of(match.right()));
        for (Match part : alignment.partsOf(match)) {
            if (part.right() == match.right() && Math.abs(part.left() - match.left()) == 1) {
                lefts.add(part.left());
            }
            if (part.left() == match.left() && Math.abs(part.right() - match.right()) == 1) {
                rights.add(part.right());
            }
        }
        return new Widened(match, around(alignment.left(), lefts), around(alignment.right(), rights), lefts, rights);
    }

    private static Span around(PiecedText text, List<Integer> pieces) {
        int start = Integer.MAX_VALUE;
        int end = 0;
        for (int piece : pieces) {
            Span span = text.pieces().get(piece).span();
            start = Math.min(start, span.start());
            end = Math.max(end, span.end());
        }
        return new Span(start, end);
    }
}
