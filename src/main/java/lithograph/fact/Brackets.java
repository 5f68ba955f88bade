package lithograph.fact;

import java.util.regex.Pattern;

/// Brackets in a stretch of text.
final class Brackets {
    private static final Pattern INNER = Pattern.compile("[(\uFF08][^()\uFF08\uFF09]*[)\uFF09]");

    private Brackets() {}

    /// `gap` without what it says in brackets.
    static String without(String gap) {
        return gap.indexOf('(') < 0 && gap.indexOf('\uFF08') < 0
                ? gap
                : INNER.matcher(gap).replaceAll("");
    }

    /// True where `gap` closes a bracket that was opened before it: what stands before it was said in passing.
    static boolean closes(String gap) {
        int depth = 0;
        for (int i = 0; i < gap.length(); i++) {
            switch (gap.charAt(i)) {
                case '(', '\uFF08' -> depth++;
                case ')', '\uFF09' -> depth--;
                default -> {}
            }
            if (depth < 0) {
                return true;
            }
        }
        return false;
    }
}
