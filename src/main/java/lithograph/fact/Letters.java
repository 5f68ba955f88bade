package lithograph.fact;

/// What counts as part of a word. Chinese text has no spaces, so a Chinese character ends a number or a unit.
final class Letters {
    private Letters() {}

    static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '\u00c0' && c <= '\u024f' && c != '×' && c != '÷';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isChinese(char c) {
        return c >= '\u3400' && c <= '\u9fff';
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\u00a0' || c == '\t' || c == '\u202f' || c == '\u2009' || c == '\u3000';
    }

    /// True where a Latin letter stands at `at`.
    static boolean isWordPart(String text, int at, int limit) {
        return at < limit && isLatin(text.charAt(at));
    }

    /// True where a Latin letter or a digit stands at `at`.
    static boolean joinsWord(String text, int at, int limit) {
        return at < limit && (isLatin(text.charAt(at)) || isDigit(text.charAt(at)));
    }

    /// `text` with plain spaces and hyphens for the unbreakable and the narrow ones; every character keeps its place.
    static String plain(String text) {
        return text.replace('\u00a0', ' ')
                .replace('\u202f', ' ')
                .replace('\u2009', ' ')
                .replace('\u2011', '-')
                .replace('\u2010', '-');
    }

    static int skipSpace(String text, int at, int limit) {
        int i = at;
        while (i < limit && isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
