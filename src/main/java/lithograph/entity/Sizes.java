package lithograph.entity;

/// Numbers of parameters as names carry them: `70B`, `0.6b`, `A22B`, `8x7B`.
final class Sizes {
    private Sizes() {}

    /// True where the token is a number with a `B` hanging on it and nothing after.
    static boolean isSize(Tokens tokens, int token) {
        return tokens.is(token, Tokens.NUMBER)
                && tokens.gap(token + 1) == Tokens.NO_GAP
                && tokens.folded(token + 1).equals("b")
                && tokens.folded(token).length() <= 5
                && tokens.gap(token) != Tokens.NO_GAP
                && (tokens.gap(token + 2) != Tokens.NO_GAP
                        || tokens.is(token + 2, Tokens.SYMBOL)
                        || tokens.is(token + 2, Tokens.IDEOGRAPH));
    }
}
