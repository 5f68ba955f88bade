package lithograph.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import lithograph.article.Span;

/// Where two passages differ, word by word (Chinese: character by character), listings line by line.
final class WordDiff {
    /// What is longer on both sides, between a beginning and an end that are the same, is changed as a whole: to look
    /// further would cost the product of both.
    private static final int LONGEST = 2000;

    private WordDiff() {}

    /// What stands in the left text and what in its place in the right one; one of them may be empty, not both.
    record Change(Span left, Span right) {}

    /// @param byLines for listings
    static List<Change> of(String left, Span inLeft, String right, Span inRight, boolean byLines) {
        List<Token> before = byLines ? Token.lines(left, inLeft) : Token.in(left, inLeft);
        List<Token> after = byLines ? Token.lines(right, inRight) : Token.in(right, inRight);
        int same = 0;
        while (same < Math.min(before.size(), after.size())
                && before.get(same).word().equals(after.get(same).word())) {
            same++;
        }
        int end = 0;
        while (end < Math.min(before.size(), after.size()) - same
                && before.get(before.size() - 1 - end)
                        .word()
                        .equals(after.get(after.size() - 1 - end).word())) {
            end++;
        }
        List<Change> changes = new ArrayList<>();
        int equalFrom = 0;
        for (Delta delta : deltas(before.subList(same, before.size() - end), after.subList(same, after.size() - end))) {
            int from = same + delta.from();
            Change change = new Change(
                    span(before, from, delta.gone(), inLeft), span(after, same + delta.to(), delta.come(), inRight));
            if (!changes.isEmpty() && isSlight(before.subList(equalFrom, from))) {
                Change last = changes.removeLast();
                change = new Change(joined(last.left(), change.left()), joined(last.right(), change.right()));
            }
            changes.add(change);
            equalFrom = from + delta.gone();
        }
        return changes;
    }

    /// So many gone from a place of the one list, so many come to a place of the other.
    private record Delta(int from, int gone, int to, int come) {
        boolean touches(Delta next) {
            return from + gone == next.from && to + come == next.to;
        }

        Delta with(Delta next) {
            return new Delta(from, gone + next.gone, to, come + next.come);
        }
    }

    private static List<Delta> deltas(List<Token> before, List<Token> after) {
        if (before.isEmpty() && after.isEmpty()) {
            return List.of();
        }
        if (before.isEmpty() || after.isEmpty() || before.size() > LONGEST || after.size() > LONGEST) {
            return List.of(new Delta(0, before.size(), 0, after.size()));
        }
        List<Delta> deltas = new ArrayList<>();
        for (AbstractDelta<String> each : DiffUtils.diff(words(before), words(after), new MyersDiffWithLinearSpace<>())
                .getDeltas()) {
            Delta next = new Delta(
                    each.getSource().getPosition(),
                    each.getSource().size(),
                    each.getTarget().getPosition(),
                    each.getTarget().size());
            boolean goesOn = !deltas.isEmpty() && deltas.getLast().touches(next);
            deltas.add(goesOn ? deltas.removeLast().with(next) : next);
        }
        return deltas;
    }

    /// Too little between two changes to be read as what stayed: a sign, or one short word.
    private static boolean isSlight(List<Token> between) {
        return between.size() == 1
                && (between.getFirst().sort() == Token.Sort.SIGN
                        || between.getFirst().sort() == Token.Sort.WORD
                                && between.getFirst().word().length() <= 3);
    }

    private static Span joined(Span first, Span second) {
        return new Span(first.start(), second.end());
    }

    private static Span span(List<Token> tokens, int from, int count, Span whole) {
        if (count > 0) {
            return new Span(
                    tokens.get(from).span().start(),
                    tokens.get(from + count - 1).span().end());
        }
        int at = from == 0 ? whole.start() : tokens.get(from - 1).span().end();
        return new Span(at, at);
    }

    private static List<String> words(List<Token> tokens) {
        return tokens.stream().map(Token::word).toList();
    }
}
