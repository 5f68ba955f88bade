package lithograph.importer.block;

import java.util.ArrayList;
import java.util.List;

/// Tells lines that were broken by a margin from lines that somebody ended. A break is the margin's where the next
/// line's first word would not have fitted: that is how every tool that fills paragraphs breaks them.
public final class LineWrap {
    private static final int WIDEST_MARGIN = 100;
    private static final int NARROWEST_MARGIN = 40;
    private static final int SLACK = 3;

    private final int margin;

    private LineWrap(int margin) {
        this.margin = margin;
    }

    /// Finds the margin of a whole text, given as groups of lines with blank lines between the groups.
    public static LineWrap of(List<List<String>> groups) {
        List<Integer> widths = new ArrayList<>();
        for (List<String> group : groups) {
            for (String line : group.subList(0, group.size() - 1)) {
                widths.add(columns(line));
            }
        }
        if (widths.isEmpty()) {
            return new LineWrap(0);
        }
        widths.sort(null);
        int margin = widths.get((int) ((widths.size() - 1) * 0.95));
        return new LineWrap(margin >= NARROWEST_MARGIN && margin <= WIDEST_MARGIN ? margin : 0);
    }

    /// True where the margin, not the writer, parted these two lines.
    public boolean broke(String line, String next) {
        if (margin == 0 || next.isEmpty()) {
            return false;
        }
        int width = columns(line);
        return width <= margin + SLACK && width + 1 + columns(firstWord(next)) > margin - SLACK;
    }

    /// Parts joined as one line: with a space, except between ideographs and after a hyphen within a word.
    public static String join(String line, String next) {
        if (line.isEmpty() || next.isEmpty()) {
            return line + next;
        }
        int last = line.codePointBefore(line.length());
        int first = next.codePointAt(0);
        boolean hyphen = last == '-' && line.length() > 1 && Character.isLetter(line.charAt(line.length() - 2));
        boolean together = hyphen || (isWide(last) && isWide(first));
        return together ? line + next : line + " " + next;
    }

    /// Ideographs, kana and their punctuation: two columns wide, and written without spaces.
    public static boolean isWide(int codePoint) {
        return (codePoint >= 0x2E80 && codePoint <= 0x9FFF)
                || (codePoint >= 0xF900 && codePoint <= 0xFAFF)
                || (codePoint >= 0xFE30 && codePoint <= 0xFE4F)
                || (codePoint >= 0xFF00 && codePoint <= 0xFF60)
                || (codePoint >= 0x20000 && codePoint <= 0x3FFFF);
    }

    private static int columns(String text) {
        return text.codePoints().map(c -> isWide(c) ? 2 : 1).sum();
    }

    private static String firstWord(String line) {
        int first = line.codePointAt(0);
        if (isWide(first)) {
            return Character.toString(first);
        }
        int end = line.indexOf(' ');
        return end < 0 ? line : line.substring(0, end);
    }
}
