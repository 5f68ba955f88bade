package lithograph.entity;

import java.util.Locale;
import java.util.Set;

/// Names that people and places go by on networks: `@casper_lane`, `u/kimi_fan`, `r/Gemini`. What stands within one
/// names
/// nobody.
final class Handles {
    private static final Set<String> OWN = Set.of(
            "ai",
            "hq",
            "inc",
            "official",
            "lab",
            "labs",
            "research",
            "dev",
            "devs",
            "team",
            "app",
            "io",
            "co",
            "org",
            "db");

    private Handles() {}

    /// True where the candidate is a part of a handle and not the whole of it, or a name that only the handle has.
    static boolean cut(Tokens tokens, Candidate candidate) {
        int start = tokens.start(candidate.first());
        int end = tokens.end(candidate.last());
        String text = tokens.text();
        int first = start;
        while (first > 0 && isHandle(text.charAt(first - 1))) {
            first--;
        }
        if (first == 0 || text.charAt(first - 1) != '@') {
            return false;
        }
        int last = end;
        while (last < text.length() && isHandle(text.charAt(last))) {
            last++;
        }
        return first < start || !candidate.entity().known() || !isOwn(text.substring(end, last));
    }

    /// What companies add to their name where it is taken: `@lmarena_ai`.
    private static boolean isOwn(String rest) {
        String word = rest.startsWith("_") ? rest.substring(1) : rest;
        return word.isEmpty() || OWN.contains(word.toLowerCase(Locale.ROOT));
    }

    /// True where the token is a part of a handle, a user's name with a low line, or a group (`r/...`).
    static boolean holds(Tokens tokens, int token) {
        String text = tokens.text();
        int first = tokens.start(token);
        boolean low = false;
        while (first > 0 && isHandle(text.charAt(first - 1))) {
            first--;
            low |= text.charAt(first) == '_';
        }
        if (first == 0) {
            return false;
        }
        char before = text.charAt(first - 1);
        boolean group = before == '/'
                && first > 1
                && (text.charAt(first - 2) == 'r' || text.charAt(first - 2) == 'u')
                && (first == 2 || !Character.isLetterOrDigit(text.charAt(first - 3)));
        return before == '@' || group || (low && first < tokens.start(token) && text.charAt(first) != '_');
    }

    private static boolean isHandle(char c) {
        return c == '_' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
}
