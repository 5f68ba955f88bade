package lithograph.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A run of tokens that is written as a name: capitals, or letters and digits that hang together.
///
/// @param first its first token
/// @param last  its last token, inclusive
record Run(int first, int last) {
    private static final int LONGEST = 9;
    private static final Set<String> TITLES =
            Set.of("ceo", "cto", "cfo", "coo", "president", "chairman", "founder", "founders");

    /// Words that lead up to a name, whatever their capitals.
    private static final Set<String> LEADS = Set.of(
            "the",
            "a",
            "an",
            "our",
            "its",
            "this",
            "that",
            "these",
            "new",
            "both",
            "using",
            "with",
            "via",
            "their",
            "my",
            "your",
            "how",
            "why",
            "what",
            "when",
            "today",
            "meanwhile",
            "while",
            "run",
            "running",
            "meet",
            "introducing");
    /// What follows a name in a title and belongs to none.
    private static final Set<String> TAILS =
            Set.of("api", "apis", "sdk", "cli", "recap", "docs", "keys", "discord", "server");

    /// The runs of a text, by start, none overlapping another.
    static List<Run> in(Tokens tokens) {
        List<Run> runs = new ArrayList<>();
        int token = 0;
        while (token < tokens.count()) {
            int last = begins(tokens, token) ? end(tokens, token) : token - 1;
            if (last >= token) {
                runs.add(new Run(token, last));
            }
            token = Math.max(last, token) + 1;
        }
        return runs;
    }

    String text(Tokens tokens) {
        return Tokens.spaced(tokens.written(first, last));
    }

    private static boolean begins(Tokens tokens, int token) {
        if (!tokens.is(token, Tokens.WORD) || (tokens.gap(token) == Tokens.NO_GAP && hangs(tokens, token))) {
            return false;
        }
        return isNamelike(tokens, token)
                && !TITLES.contains(tokens.folded(token))
                && !LEADS.contains(tokens.folded(token))
                && !Handles.holds(tokens, token);
    }

    private static boolean isNamelike(Tokens tokens, int token) {
        if (tokens.isCapital(token)) {
            return !Line.beginsSentence(tokens, token)
                    || !tokens.isCommon(token)
                    || isFirstOfName(tokens, token)
                    || Sizes.isSize(tokens, token + 1)
                    || (isPart(tokens, token + 1) && tokens.gap(token + 1) == Tokens.NO_GAP);
        }
        return hasInnerCapital(tokens, token) || isSizeAhead(tokens, token);
    }

    /// The `Safe` of `Safe Harbor Intelligence, ...`: a sentence that begins with several capitals and goes on as after
    /// a name.
    private static boolean isFirstOfName(Tokens tokens, int token) {
        int at = token + 1;
        while (at < token + 4
                && tokens.isCapital(at)
                && tokens.gap(at) == Tokens.JOINT
                && tokens.foldedAt(tokens.start(at) - 1) == ' ') {
            at++;
        }
        boolean several = at > token + 1 && at < token + 4;
        return several
                && (tokens.isSymbol(at, ',') || tokens.folded(at).equals("is") || tokens.isSymbol(at, '('))
                && !tokens.isCapital(at + 1);
    }

    private static boolean hangs(Tokens tokens, int token) {
        return tokens.is(token - 1, Tokens.WORD)
                || tokens.is(token - 1, Tokens.NUMBER)
                || tokens.isSymbol(token - 1, '@');
    }

    private static int end(Tokens tokens, int first) {
        int last = first;
        while (last - first < LONGEST) {
            if (isPart(tokens, last + 1) && joins(tokens, last + 1)) {
                last++;
            } else if (isAnd(tokens, last + 1)) {
                last += 2;
            } else {
                break;
            }
        }
        return last;
    }

    /// The `&` of `LF AI & Data Foundation`.
    private static boolean isAnd(Tokens tokens, int token) {
        return tokens.isSymbol(token, '&')
                && tokens.gap(token) == Tokens.JOINT
                && tokens.gap(token + 1) == Tokens.JOINT
                && tokens.isCapital(token + 1);
    }

    private static boolean isPart(Tokens tokens, int token) {
        return tokens.is(token, Tokens.WORD) || tokens.is(token, Tokens.NUMBER);
    }

    /// Goes on with what hangs on; after a hyphen with anything; after a space with capitals and version numbers.
    private static boolean joins(Tokens tokens, int token) {
        byte gap = tokens.gap(token);
        if (gap == Tokens.BREAK || Plurals.isPlural(tokens, token)) {
            return false;
        }
        if (gap == Tokens.NO_GAP) {
            return true;
        }
        if (TITLES.contains(tokens.folded(token))) {
            return false;
        }
        char joint = tokens.foldedAt(tokens.start(token) - 1);
        boolean single = tokens.start(token) - tokens.end(token - 1) == 1;
        if (joint == '-' || joint == '_' || joint == '.') {
            return single
                    && !isPossessive(tokens, token)
                    && (tokens.is(token, Tokens.NUMBER) || !isTail(tokens, token));
        }
        if (joint != ' ' || !single || TAILS.contains(tokens.folded(token)) || endsAtSize(tokens, token)) {
            return false;
        }
        return tokens.isCapital(token)
                || (tokens.is(token, Tokens.NUMBER)
                        && tokens.folded(token).indexOf(',') < 0
                        && tokens.end(token) - tokens.start(token) < 5);
    }

    /// The `Sets` of `Genstruct 7B Sets the Pace`: after a size only a variant goes on.
    private static boolean endsAtSize(Tokens tokens, int token) {
        return Sizes.isSize(tokens, token - 2)
                && tokens.isCommon(token)
                && !VersionReader.isVariant(tokens.folded(token));
    }

    /// The `powered` of `Claude-powered`.
    private static boolean isTail(Tokens tokens, int token) {
        return !tokens.isCapital(token)
                && tokens.isCommon(token)
                && tokens.end(token) - tokens.start(token) > 3
                && !VersionReader.isVariant(tokens.folded(token));
    }

    private static boolean isPossessive(Tokens tokens, int token) {
        return tokens.foldedAt(tokens.start(token) - 1) == '\'';
    }

    private static boolean hasInnerCapital(Tokens tokens, int token) {
        for (int i = tokens.start(token) + 1; i < tokens.end(token); i++) {
            if (tokens.isUpper(i)) {
                return true;
            }
        }
        return false;
    }

    /// The `babel` of `babel-83b`.
    private static boolean isSizeAhead(Tokens tokens, int token) {
        for (int at = token + 1; at < token + 8 && tokens.gap(at) != Tokens.BREAK && isPart(tokens, at); at++) {
            boolean hyphen = tokens.gap(at) == Tokens.NO_GAP || tokens.foldedAt(tokens.start(at) - 1) == '-';
            if (!hyphen) {
                return false;
            }
            if (Sizes.isSize(tokens, at)) {
                return true;
            }
        }
        return false;
    }
}
