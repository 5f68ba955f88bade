package lithograph.index;

/// Reads a query character by character. Full-width and curly punctuation is read as its plain form, so that places in
/// what is read are places in what was typed.
final class QueryScanner {
    private final String text;
    private int at;

    QueryScanner(String query) {
        this.text = plain(query);
    }

    private static String plain(String query) {
        char[] plain = query.toCharArray();
        for (int i = 0; i < plain.length; i++) {
            plain[i] = plain(plain[i]);
        }
        return new String(plain);
    }

    private static char plain(char c) {
        return switch (c) {
            case '\u201c', '\u201d', '\u201e', '\u201f', '\u00ab', '\u00bb', '\u300c', '\u300d', '\u300e', '\u300f' ->
                '"';
            case '\u2018', '\u2019' -> '\'';
            case '\u2212' -> '-';
            // a full-width question mark ends a question, it is no wildcard
            case '\uff1f', '\uff01', '\uff0c', '\uff1b', '\u3001', '\u3002', '\u300a', '\u300b', '\u3000', '\u00a0' ->
                ' ';
            case '\u3010' -> '[';
            case '\u3011' -> ']';
            default -> {
                char narrow = (char) Letters.narrow(c);
                yield narrow != c && !Character.isLetterOrDigit(narrow) ? narrow : c;
            }
        };
    }

    int at() {
        return at;
    }

    void goTo(int place) {
        at = place;
    }

    boolean atEnd() {
        return at >= text.length();
    }

    /// The character at the place, or 0 at the end.
    char peek() {
        return peek(0);
    }

    char peek(int ahead) {
        return at + ahead < text.length() ? text.charAt(at + ahead) : 0;
    }

    char take() {
        return text.charAt(at++);
    }

    boolean take(char c) {
        if (peek() == c && !atEnd()) {
            at++;
            return true;
        }
        return false;
    }

    void skipSpace() {
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
    }

    static boolean isSpace(char c) {
        return c <= ' ' || Character.isWhitespace(c);
    }

    /// True where white space, an end of a group or the query's end is at the place.
    boolean atBreak() {
        return atEnd() || isSpace(peek()) || peek() == ')';
    }

    /// Takes `word` where it stands at the place as a whole.
    boolean takeOperator(String word) {
        if (!text.startsWith(word, at)) {
            return false;
        }
        char after = peek(word.length());
        if (after != 0 && !isSpace(after) && after != '(' && after != ')' && after != '"') {
            return false;
        }
        at += word.length();
        return true;
    }

    /// Takes up to `end`, or to the query's end where there is none, and steps over `end`.
    String takeTo(char end) {
        int found = text.indexOf(end, at);
        int to = found < 0 ? text.length() : found;
        String taken = text.substring(at, to);
        at = Math.min(text.length(), to + 1);
        return taken;
    }

    /// Takes what stands up to white space, a bracket or a quote.
    String takeWord() {
        int start = at;
        while (!atBreak() && peek() != '(' && peek() != '"') {
            at++;
        }
        return text.substring(start, at);
    }

    /// Takes digits; -1 where there are none or too many.
    int takeNumber() {
        int start = at;
        while (peek() >= '0' && peek() <= '9') {
            at++;
        }
        return at == start || at - start > 6 ? -1 : Integer.parseInt(text.substring(start, at));
    }

    String between(int start, int end) {
        return text.substring(start, end);
    }

    /// The place of `c` from here on, or -1.
    int find(char c) {
        return text.indexOf(c, at);
    }
}
