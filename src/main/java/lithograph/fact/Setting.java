package lithograph.fact;

import java.util.regex.Matcher;
import lithograph.article.Span;

/// A quantity and the words around it.
final class Setting {
    /// Farther away than any word of the sentence.
    static final int NOWHERE = 10_000;

    private static final int REACH = 90;

    private final String text;
    private final Span sentence;
    private final Quantity quantity;
    private final String heading;
    private final String before;
    private final String after;

    /// @param sentence the sentence it stands in
    /// @param heading  what stands above: the column and the row of a cell, the short line over a list; or empty
    Setting(String text, Span sentence, Quantity quantity, String heading) {
        this.text = text;
        this.sentence = sentence;
        this.quantity = quantity;
        this.heading = heading;
        this.before = before(REACH);
        this.after = after(REACH);
    }

    String text() {
        return text;
    }

    Span sentence() {
        return sentence;
    }

    Quantity quantity() {
        return quantity;
    }

    String heading() {
        return heading;
    }

    /// False for a place in the headings.
    boolean isWithinSentence(Span place) {
        return sentence.contains(place.start());
    }

    /// Up to `length` characters before the quantity, within the sentence; in a table, the headings.
    String before(int length) {
        String here = text.substring(Math.max(sentence.start(), quantity.start() - length), quantity.start());
        return heading.isEmpty() ? here : heading + ": " + here;
    }

    String after(int length) {
        return text.substring(quantity.end(), Math.min(sentence.end(), quantity.end() + length));
    }

    boolean precededBy(Cue cue) {
        return cue.in(before);
    }

    boolean followedBy(Cue cue) {
        return cue.begins(after);
    }

    /// How many characters part the quantity from the nearest match of `cue`, the walls of clauses counted as thirty;
    /// [#NOWHERE] where there is none within reach.
    int distance(Cue cue) {
        return Math.min(back(cue), ahead(cue));
    }

    private int back(Cue cue) {
        int best = NOWHERE;
        int from = cue.candidate(before, 0);
        if (from >= 0) {
            Matcher matcher = cue.matcher(before);
            while (cue.find(matcher, before, from)) {
                int parted = before.length() - matcher.end();
                best = Math.min(best, parted + walls(before, matcher.end(), before.length()));
                from = Math.max(matcher.end(), from + 1);
            }
        }
        return best;
    }

    private int ahead(Cue cue) {
        int from = cue.candidate(after, 0);
        if (from < 0) {
            return NOWHERE;
        }
        Matcher matcher = cue.matcher(after);
        return cue.find(matcher, after, from) ? matcher.start() + walls(after, 0, matcher.start()) : NOWHERE;
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
