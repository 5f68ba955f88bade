package lithograph.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import lithograph.article.Span;

/// What two aligned texts do not share, in the order of the left one.
public final class Differences {
    private Differences() {}

    /// For two versions word by word, else by whole sentences: that two reporters choose other words says nothing.
    ///
    /// @param overtaken asked now and then; once it says true the work is given up
    /// @throws CancellationException when it was
    public static List<Difference> of(Alignment alignment, BooleanSupplier overtaken) {
        List<Difference> all = new ArrayList<>();
        Course course = Course.of(alignment);
        for (Span run : runs(alignment.left(), alignment.onlyLeft())) {
            int at = (int) course.toRight(run.start());
            all.add(new Difference(Difference.Kind.ONLY_LEFT, run, new Span(at, at)));
        }
        for (Span run : runs(alignment.right(), alignment.onlyRight())) {
            int at = (int) course.toLeft(run.start());
            all.add(new Difference(Difference.Kind.ONLY_RIGHT, new Span(at, at), run));
        }
        if (alignment.kinship() == Kinship.VERSIONS) {
            for (Match match : alignment.matches()) {
                if (overtaken.getAsBoolean()) {
                    throw new CancellationException();
                }
                all.addAll(within(alignment, match));
            }
        }
        all.sort(Comparator.comparingInt(
                        (Difference difference) -> difference.left().start())
                .thenComparingInt(difference -> difference.right().start()));
        return List.copyOf(all);
    }

    private static List<Difference> within(Alignment alignment, Match match) {
        Span left = alignment.left().pieces().get(match.left()).span();
        Span right = alignment.right().pieces().get(match.right()).span();
        if (match.order() == Match.Order.PART) {
            return List.of();
        }
        if (match.order() == Match.Order.MOVED && match.same()) {
            return List.of(new Difference(Difference.Kind.MOVED, left, right));
        }
        Widened whole = Widened.of(alignment, match);
        return WordDiff.of(
                        alignment.left().text(),
                        whole.left(),
                        alignment.right().text(),
                        whole.right(),
                        alignment.left().pieces().get(match.left()).kind() == Piece.Kind.CODE)
                .stream()
                .map(change -> new Difference(kind(change), change.left(), change.right()))
                .toList();
    }

    private static Difference.Kind kind(WordDiff.Change change) {
        return change.left().length() == 0
                ? Difference.Kind.ONLY_RIGHT
                : change.right().length() == 0 ? Difference.Kind.ONLY_LEFT : Difference.Kind.CHANGED;
    }

    /// Pieces that follow each other, as one.
    private static List<Span> runs(PiecedText text, List<Integer> pieces) {
        List<Span> runs = new ArrayList<>();
        int last = -2;
        for (int index : pieces) {
            Span span = text.pieces().get(index).span();
            boolean goesOn = index == last + 1
                    && text.pieces().get(index).block()
                            == text.pieces().get(last).block();
            if (goesOn) {
                runs.add(new Span(runs.removeLast().start(), span.end()));
            } else {
                runs.add(span);
            }
            last = index;
        }
        return runs;
    }
}
