package lithograph.entity;

/// Whether a run of ideographs is a name of its own, or made of the halves of other words: \u5F3A\u751F is no name in
/// \u589E\u5F3A\u751F\u6210.
final class Segments {
    private Segments() {}

    /// How many of the two ends of the run are torn out of a word with the character beside it: 0 to 2.
    static int torn(Tokens tokens, int first, int last) {
        return (isWord(tokens, first - 1) ? 1 : 0) + (isWord(tokens, last) ? 1 : 0);
    }

    private static boolean isWord(Tokens tokens, int at) {
        return tokens.is(at, Tokens.IDEOGRAPH)
                && tokens.is(at + 1, Tokens.IDEOGRAPH)
                && tokens.gap(at + 1) == Tokens.NO_GAP
                && Words.isCommonChinese(tokens.written(at, at + 1));
    }
}
