package lithograph.fact;

import java.util.regex.Matcher;
import lithograph.article.Span;

/// A quantity and the words around it.
///
/// @param sentence the sentence it stands in
/// @param heading  what stands above: the column and the row of a cell, the short line over a list; or empty
record Setting(String text, Span sentence, Quantity quantity, String heading) {
    /// Farther away than any word of the sentence.
    static final int NOWHERE = 10_000;

    private static final int REACH = 90;

    /// Up to `length` characters before the quantity, within the sentence; in a table, the headings.
    String before(int length) {
        String here = text.substring(Math.max(sentence.start(), quantity.start() - length), quantity.start());
        return heading.isEmpty() ? here : heading + ": " + here;
    }

    String after(int length) {
        return text.substring(quantity.end(), Math.min(sentence.end(), quantity.end() + length));
    }

    boolean precededBy(Cue cue) {
        return cue.in(before(REACH));
    }

    boolean followedBy(Cue cue) {
        return cue.begins(after(REACH));
    }

    /// How many characters part the quantity from the nearest match of `cue`, the walls of clauses counted as thirty;
    /// [#NOWHERE] where there is none within reach.
    int distance(Cue cue) {
        int best = NOWHERE;
        String before = before(REACH);
        Matcher back = cue.matcher(before);
        int from = 0;
        while (cue.find(back, before, from)) {
            best = Math.min(best, before.length() - back.end() + walls(before, back.end(), before.length()));
            from = Math.max(back.end(), from + 1);
        }
        String after = after(REACH);
        Matcher ahead = cue.matcher(after);
        if (cue.find(ahead, after, 0)) {
            best = Math.min(best, ahead.start() + walls(after, 0, ahead.start()));
        }
        return best;
    }

    boolean near(Cue cue, int within) {
        return distance(cue) <= within;
    }

    private static int walls(String text, int from, int to) {
        int cost = 0;
        for (int i = from; i < to; i++) {
            cost += switch (text.charAt(i)) {
                case ',', '，' -> 12;
                case ';', '；', '。' -> 60;
                default -> 0;
            };
        }
        return cost;
    }
}
