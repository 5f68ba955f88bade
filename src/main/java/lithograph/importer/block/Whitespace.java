package lithograph.importer.block;

/// What counts as space, and what as nothing at all, in the text of pages.
public final class Whitespace {
    private Whitespace() {}

    public static boolean isSpace(char c) {
        return c <= ' '
                || c == '\u00a0'
                || c == '\u3000'
                || c == '\u2028'
                || c == '\u2029'
                || c == '\u0085'
                || (c >= '\u2000' && c <= '\u200a')
                || c == '\u202f'
                || c == '\u205f';
    }

    /// Soft hyphens, zero-width spaces, byte order marks and direction marks.
    static boolean isInvisible(char c) {
        return c == '\u00ad' || c == '\u200b' || c == '\u2060' || c == '\ufeff' || c == '\u200e' || c == '\u200f';
    }

    /// `text` with each run of white space as one space, trimmed.
    public static String collapse(String text) {
        RichText rich = new RichText();
        rich.append(text);
        return rich.text();
    }
}
