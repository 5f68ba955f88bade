package lithograph.entity;

/// The `s` of `H100s`, which belongs to no name.
final class Plurals {
    private Plurals() {}

    /// True where the token is a plural's `s`, hanging on the token before.
    static boolean isPlural(Tokens tokens, int token) {
        return tokens.is(token, Tokens.WORD)
                && tokens.gap(token) == Tokens.NO_GAP
                && tokens.end(token) - tokens.start(token) == 1
                && tokens.text().charAt(tokens.start(token)) == 's'
                && (tokens.gap(token + 1) != Tokens.NO_GAP || !tokens.is(token + 1, Tokens.NUMBER));
    }
}
