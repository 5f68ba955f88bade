package lithograph.entity;

/// The line a token stands in: whether capitals mean anything there.
final class Line {
    private Line() {}

    /// True where a capital is no accident: the token neither begins a sentence nor stands in a line of capitals.
    static boolean capitalsTell(Tokens tokens, int token) {
        if (tokens.is(token - 1, Tokens.IDEOGRAPH) || tokens.is(token + 1, Tokens.IDEOGRAPH)) {
            return true;
        }
        return !beginsSentence(tokens, token) && !isTitle(tokens, token);
    }

    static boolean beginsSentence(Tokens tokens, int token) {
        if (tokens.gap(token) == Tokens.BREAK || startsLine(tokens, token)) {
            return true;
        }
        return tokens.is(token - 1, Tokens.SYMBOL) && !isInner(tokens.foldedAt(tokens.start(token - 1)));
    }

    /// Symbols after which a sentence goes on.
    private static boolean isInner(char symbol) {
        return switch (symbol) {
            case ',',
                    '(',
                    '/',
                    '&',
                    '+',
                    '\u3001',
                    '\uFF0C',
                    '$',
                    '@',
                    ';',
                    '\u300C',
                    '\u300E',
                    '\u201C',
                    '"',
                    '\u2018',
                    '\'' -> true;
            default -> false;
        };
    }

    private static boolean startsLine(Tokens tokens, int token) {
        for (int i = token == 0 ? 0 : tokens.end(token - 1); i < tokens.start(token); i++) {
            if (tokens.foldedAt(i) == '\n') {
                return true;
            }
        }
        return false;
    }

    /// More capitals than a sentence has: of the words of four letters and more around it on the line, most.
    private static boolean isTitle(Tokens tokens, int token) {
        int capital = 0;
        int small = 0;
        for (int step = -1; step <= 1; step += 2) {
            int seen = 0;
            for (int i = token + step; seen < 7 && i >= 0 && i < tokens.count(); i += step) {
                int later = step < 0 ? i + 1 : i;
                if (tokens.gap(later) == Tokens.BREAK || startsLine(tokens, later)) {
                    break;
                }
                if (tokens.is(i, Tokens.IDEOGRAPH)) {
                    return false;
                }
                if (tokens.is(i, Tokens.WORD) && tokens.end(i) - tokens.start(i) > 3) {
                    capital += tokens.isCapital(i) ? 1 : 0;
                    small += tokens.isCapital(i) ? 0 : 1;
                    seen++;
                }
            }
        }
        return capital > 2 * small && capital + small > 2;
    }
}
