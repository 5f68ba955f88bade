package lithograph.entity;

/// What the characters of names are, and how they are folded so that spelling variants become equal.
final class Letters {
    private Letters() {}

    /// One character for one character: full-width forms to ASCII, capitals to small letters, any dash to `-`, any
    /// apostrophe to `'`.
    static char fold(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        if (c >= 0xFF01 && c <= 0xFF5E) {
            return fold((char) (c - 0xFEE0));
        }
        return switch (c) {
            case '\u3000', '\u00A0', '\u2009', '\u200A', '\u202F', '\u200B', '\u2060', '\uFEFF', '\u00AD' -> ' ';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2212' -> '-';
            case '\u2018', '\u2019', '\u02BC' -> '\'';
            case '\u00B7', '\u2022', '\u30FB' -> '\u00B7';
            default -> Character.toLowerCase(c);
        };
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /// A character of a script that does not part words: Han, kana, Hangul.
    static boolean isIdeograph(char c) {
        return c >= 0x2E80
                && (c <= 0x2FDF
                        || (c >= 0x3040 && c <= 0x30FF && c != 0x30FB)
                        || (c >= 0x3400 && c <= 0x9FFF)
                        || (c >= 0xAC00 && c <= 0xD7AF)
                        || (c >= 0xF900 && c <= 0xFAFF));
    }

    /// A letter of a script that parts words.
    static boolean isLetter(char folded) {
        return folded < 0x80 ? folded >= 'a' && folded <= 'z' : Character.isLetter(folded) && !isIdeograph(folded);
    }

    /// What may stand between the parts of a name, or be left out: spaces, hyphens, marks of emphasis.
    static boolean isJoint(char folded) {
        return switch (folded) {
            case ' ', '-', '_', '*', '`', '\n', '\r' -> true;
            default -> false;
        };
    }
}
