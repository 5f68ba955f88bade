package lithograph.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import lithograph.article.Span;

/// Two versions of one text as one: what stayed, what went and what came, in reading order.
public record Unified(List<Paragraph> paragraphs) {
    public Unified {
        paragraphs = List.copyOf(paragraphs);
    }

    /// A heading, a paragraph, a listing or a row of a table, its cells parted by tabs.
    public record Paragraph(Piece.Kind kind, List<Run> runs) {
        public Paragraph {
            runs = List.copyOf(runs);
        }
    }

    /// Words with one fate.
    ///
    /// @param source where they stand: in the left text what is only there, else in the right one
    public record Run(String words, Fate fate, Span source) {}

    /// What became of words of the left text.
    public enum Fate {
        STAYED,
        GONE,
        CAME,
        /// Stands elsewhere now.
        MOVED_AWAY,
        /// Stood elsewhere before.
        MOVED_HERE
    }

    /// @param overtaken asked now and then; once it says true the work is given up
    /// @throws CancellationException when it was
    public static Unified of(Alignment alignment, BooleanSupplier overtaken) {
        Set<Integer> goneLeft = new HashSet<>(alignment.onlyLeft());
        Set<Integer> cameRight = new HashSet<>(alignment.onlyRight());
        List<Widened> pairs = new ArrayList<>();
        Map<Integer, Set<Integer>> linked = new HashMap<>();
        Set<Integer> leftDone = new HashSet<>();
        Set<Integer> rightDone = new HashSet<>();
        for (Match match : alignment.matches()) {
            if (match.order() == Match.Order.IN_PLACE) {
                Widened pair = Widened.of(alignment, match);
                pairs.add(pair);
                leftDone.addAll(pair.lefts());
                rightDone.addAll(pair.rights());
                linked.computeIfAbsent(
                                alignment.left().pieces().get(match.left()).block(), _ -> new HashSet<>())
                        .add(alignment.right().pieces().get(match.right()).block());
            }
        }
        UnifiedText text = new UnifiedText(alignment.left(), alignment.right(), linked);
        int left = 0;
        int right = 0;
        for (Widened pair : pairs) {
            if (overtaken.getAsBoolean()) {
                throw new CancellationException();
            }
            for (; left < pair.match().left(); left++) {
                single(text, left, leftDone, goneLeft, true);
            }
            for (; right < pair.match().right(); right++) {
                single(text, right, rightDone, cameRight, false);
            }
            text.pair(pair);
        }
        for (; left < alignment.left().pieces().size(); left++) {
            single(text, left, leftDone, goneLeft, true);
        }
        for (; right < alignment.right().pieces().size(); right++) {
            single(text, right, rightDone, cameRight, false);
        }
        return new Unified(text.paragraphs());
    }

    private static void single(UnifiedText to, int piece, Set<Integer> done, Set<Integer> only, boolean inLeft) {
        if (done.contains(piece)) {
            return;
        }
        if (inLeft) {
            to.left(piece, only.contains(piece) ? Fate.GONE : Fate.MOVED_AWAY);
        } else {
            to.right(piece, only.contains(piece) ? Fate.CAME : Fate.MOVED_HERE);
        }
    }
}
