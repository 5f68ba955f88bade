package lithograph.library;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Whether one text may have come of another by editing.
final class Likeness {
    private static final int PIECE = 8;
    /// Two texts on one matter seldom have a tenth of their pieces in common; one that was edited keeps most.
    private static final double SHARED = 0.3;

    private Likeness() {}

    /// True where the shorter text has much of its wording, letter case and white space aside, from the other.
    static boolean ofEdited(String before, String after) {
        Set<String> left = pieces(before);
        Set<String> right = pieces(after);
        Set<String> fewer = left.size() < right.size() ? left : right;
        Set<String> more = left.size() < right.size() ? right : left;
        long shared = fewer.stream().filter(more::contains).count();
        return shared >= SHARED * fewer.size() && shared > 0;
    }

    private static Set<String> pieces(String text) {
        String plain = text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
        Set<String> pieces = new HashSet<>();
        for (int at = 0; at + PIECE <= plain.length(); at++) {
            pieces.add(plain.substring(at, at + PIECE));
        }
        return pieces;
    }
}
