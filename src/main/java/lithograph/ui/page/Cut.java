package lithograph.ui.page;

import java.util.ArrayList;
import java.util.List;
import lithograph.article.Span;

/// Parts long text into pieces that are laid out one by one: at blank lines always, and where a piece is still longer
/// than [#LONGEST] characters, after a line, else a sentence, else a word.
final class Cut {
    static final int LONGEST = 2400;

    private Cut() {}

    /// A piece and whether it goes on from the one before without a blank line between.
    record Piece(Span span, boolean joined) {}

    /// The pieces of `text` within `span`; blank lines are kept where `code`.
    static List<Piece> pieces(String text, Span span, boolean code) {
        List<Piece> pieces = new ArrayList<>();
        int start = span.start();
        boolean joined = false;
        while (start < span.end()) {
            int blank = code ? -1 : text.indexOf("\n\n", start);
            int paragraph = blank < 0 || blank > span.end() ? span.end() : blank;
            if (paragraph - start > LONGEST) {
                int end = cutBefore(text, start, start + LONGEST, code);
                pieces.add(new Piece(new Span(start, end), joined));
                start = end;
                joined = true;
                continue;
            }
            if (paragraph > start) {
                pieces.add(new Piece(new Span(start, paragraph), joined));
            }
            joined = false;
            start = paragraph;
            while (start < span.end() && text.charAt(start) == '\n') {
                start++;
            }
        }
        return pieces;
    }

    private static int cutBefore(String text, int start, int limit, boolean code) {
        int least = start + LONGEST / 2;
        for (int i = limit; i > least; i--) {
            if (text.charAt(i - 1) == '\n') {
                return i;
            }
        }
        for (int i = limit; !code && i > least; i--) {
            if (endsSentence(text, i - 1)) {
                return i;
            }
        }
        for (int i = limit; i > least; i--) {
            if (text.charAt(i - 1) == ' ') {
                return i;
            }
        }
        return Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
    }

    private static boolean endsSentence(String text, int at) {
        char c = text.charAt(at);
        return c == '。' || c == '!' || c == '?' || (c == ' ' && at > 0 && text.charAt(at - 1) == '.');
    }
}
