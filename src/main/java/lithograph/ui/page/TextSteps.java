package lithograph.ui.page;

import java.text.BreakIterator;
import lithograph.article.Span;

/// Steps through a text by letters and words. Looks no further than [#NEAR] characters, so that it is quick in any
/// text.
final class TextSteps {
    private static final int NEAR = 1000;

    private TextSteps() {}

    /// The word at `offset`, or the single character where there is none; empty at the end of an empty text.
    static Span wordAt(String text, int offset) {
        int from = Math.max(0, offset - NEAR);
        int to = Math.min(text.length(), offset + NEAR);
        BreakIterator words = BreakIterator.getWordInstance();
        words.setText(text.substring(from, to));
        int at = Math.min(offset - from, to - from);
        int end = at == to - from ? at : words.following(at);
        int start = words.previous();
        return start == BreakIterator.DONE || end == BreakIterator.DONE
                ? new Span(offset, offset)
                : new Span(from + start, from + end);
    }

    /// The next place a caret can be, `by` letters on (back, where negative).
    static int letter(String text, int offset, int by) {
        return step(BreakIterator.getCharacterInstance(), text, offset, by);
    }

    static int word(String text, int offset, int by) {
        int next = step(BreakIterator.getWordInstance(), text, offset, by);
        while (next > 0 && next < text.length() && Character.isWhitespace(text.charAt(by > 0 ? next - 1 : next))) {
            next = step(BreakIterator.getWordInstance(), text, next, by);
        }
        return next;
    }

    private static int step(BreakIterator steps, String text, int offset, int by) {
        int from = Math.max(0, offset - NEAR);
        int to = Math.min(text.length(), offset + NEAR);
        steps.setText(text.substring(from, to));
        int at = offset - from;
        int next = by > 0 ? at >= to - from ? at : steps.following(at) : at <= 0 ? 0 : steps.preceding(at);
        return next == BreakIterator.DONE ? offset : from + next;
    }
}
