package lithograph.fact;

import java.util.ArrayList;
import java.util.List;
import lithograph.article.Span;

/// One line of a text and the part it plays.
///
/// @param content without indentation, bullet and heading marks
/// @param level   of a heading, 1 to 6, or 7 where only its shape tells; of a list item its indentation
record Line(Role role, Span content, int level) {
    enum Role {
        HEADING,
        ITEM,
        ROW,
        PROSE
    }

    /// The level of headings that only their shape tells.
    static final int SHAPED = 7;

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_HEADING = 90;

    /// The lines of `text` that have any characters, in order.
    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                end = text.length();
            }
            int from = Letters.skipSpace(text, start, end);
            if (from < end) {
                Line line = read(text, start, from, end);
                boolean title = lines.isEmpty()
                        && line.content().length() <= LONGEST_TITLE
                        && (line.role() == Role.HEADING || line.role() == Role.PROSE);
                lines.add(title ? new Line(Role.HEADING, line.content(), 1) : line);
            }
            start = end + 1;
        }
        return lines;
    }

    private static Line read(String text, int start, int from, int end) {
        char first = text.charAt(from);
        if (first == '#') {
            int at = from;
            while (at < end && text.charAt(at) == '#') {
                at++;
            }
            return new Line(Role.HEADING, new Span(Letters.skipSpace(text, at, end), end), Math.min(at - from, 6));
        }
        if (first == '|' || text.substring(from, end).indexOf('\t') > 0) {
            return new Line(Role.ROW, new Span(from, end), 0);
        }
        int bullet = bullet(text, from, end);
        if (bullet > from) {
            return new Line(Role.ITEM, new Span(bullet, end), from - start);
        }
        boolean shaped = end - from <= LONGEST_HEADING
                && !endsSentence(text, from, end)
                && text.substring(from, end).chars().anyMatch(Character::isLetter);
        return new Line(shaped ? Role.HEADING : Role.PROSE, new Span(from, end), shaped ? SHAPED : 0);
    }

    private static boolean endsSentence(String text, int from, int end) {
        int last = end - 1;
        while (last > from && Letters.isSpace(text.charAt(last))) {
            last--;
        }
        return ".。!！?？;；:：,，)）”\"".indexOf(text.charAt(last)) >= 0 || isFigure(text, from, end);
    }

    /// True for a line such as "Starting from $17": a figure in a layout rather than a heading.
    private static boolean isFigure(String text, int from, int end) {
        return text.substring(from, end).chars().anyMatch(c -> "$€£¥%".indexOf(c) >= 0);
    }

    /// After the bullet that begins a list item, or `from` where there is none.
    private static int bullet(String text, int from, int end) {
        char first = text.charAt(from);
        if ("-*•·–◦▪●+>".indexOf(first) >= 0 && from + 1 < end) {
            int after = Letters.skipSpace(text, from + 1, end);
            return after > from + 1 || first == '•' || first == '●' ? after : from;
        }
        int at = from;
        while (at < end && at < from + 3 && Letters.isDigit(text.charAt(at))) {
            at++;
        }
        boolean numbered = at > from
                && at + 1 < end
                && ".)、".indexOf(text.charAt(at)) >= 0
                && !Letters.isDigit(text.charAt(at + 1));
        return numbered ? Letters.skipSpace(text, at + 1, end) : from;
    }
}
