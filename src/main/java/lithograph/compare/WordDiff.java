package lithograph.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import lithograph.article.Span;

/// Where two passages differ, word by word (Chinese: character by character).
final class WordDiff {
    private WordDiff() {}

    /// What stands in the left text and what in its place in the right one; one of them may be empty, not both.
    record Change(Span left, Span right) {}

    static List<Change> of(String left, Span inLeft, String right, Span inRight) {
        List<Token> before = Token.in(left, inLeft);
        List<Token> after = Token.in(right, inRight);
        List<Change> changes = new ArrayList<>();
        int equalFrom = 0;
        for (AbstractDelta<String> delta :
                DiffUtils.diff(words(before), words(after)).getDeltas()) {
            int from = delta.getSource().getPosition();
            Change change = new Change(
                    span(before, from, delta.getSource().size(), inLeft),
                    span(
                            after,
                            delta.getTarget().getPosition(),
                            delta.getTarget().size(),
                            inRight));
            if (!changes.isEmpty() && isSlight(before.subList(equalFrom, from))) {
                Change last = changes.removeLast();
                change = new Change(joined(last.left(), change.left()), joined(last.right(), change.right()));
            }
            changes.add(change);
            equalFrom = from + delta.getSource().size();
        }
        return changes;
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
