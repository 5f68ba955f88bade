package lithograph.notes;

import lithograph.article.Span;

/// A text with each run of white space as one space and typographic quotes and dashes in their plain form, and where
/// each character came from: what another reading of the same page leaves as it is.
final class PlainForm {
    private final String text;
    /// For each character of the text, and for its end, the offset in the original.
    private final int[] starts;

    private PlainForm(String text, int[] starts) {
        this.text = text;
        this.starts = starts;
    }

    String text() {
        return text;
    }

    static PlainForm of(String original) {
        StringBuilder plain = new StringBuilder(original.length());
        int[] starts = new int[original.length() + 1];
        boolean space = true;
        for (int i = 0; i < original.length(); i++) {
            char c = original.charAt(i);
            boolean blank = Character.isWhitespace(c) || c == '\u00a0' || c == '\u3000' || c == '\u200b';
            if (!blank || !space) {
                starts[plain.length()] = i;
                plain.append(blank ? ' ' : plain(c));
            }
            space = blank;
        }
        starts[plain.length()] = original.length();
        return new PlainForm(plain.toString(), starts);
    }

    /// The original's stretch for a stretch of this text, white space at its ends left out.
    Span original(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && text.charAt(from) == ' ') {
            from++;
        }
        while (to > from && text.charAt(to - 1) == ' ') {
            to--;
        }
        return new Span(starts[from], to == from ? starts[from] : starts[to - 1] + 1);
    }

    private static char plain(char c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u201a', '\u2032' -> '\'';
            case '\u201c', '\u201d', '\u201e', '\u2033', '\u300c', '\u300d' -> '"';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
            default -> c;
        };
    }
}
