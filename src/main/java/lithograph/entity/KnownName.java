package lithograph.entity;

import java.util.Optional;

/// A name of the catalogue as the automaton looks for it.
///
/// @param joints  bit i is set where a joint may stand before the i-th character of the key
/// @param spelling how closely the capitals of a text must follow it
/// @param strength what the name alone says
/// @param next    the next name with the same key, or [NameTrie#NONE]
record KnownName(String text, Entity entity, long joints, Spelling spelling, Candidate.Strength strength, int next) {
    enum Spelling {
        /// Any capitals will do: `openai`, `h100`.
        ANY,
        /// Its words must begin with capitals where the name's do: `Scale AI`.
        CAPITALS,
        /// Letter for letter: `o3`, `HP`.
        EXACT
    }

    static KnownName of(Alias name, CatalogEntry entry, int next) {
        String text = name.text();
        Tokens tokens = Tokens.of(text);
        return new KnownName(
                text, entry.entity(), joints(tokens), spelling(tokens), strength(entry, text, tokens), next);
    }

    private static Candidate.Strength strength(CatalogEntry entry, String text, Tokens tokens) {
        Optional<CatalogEntry.Usage> usage = entry.usage(text);
        if (usage.isPresent()) {
            return switch (usage.get()) {
                case NAME -> Candidate.Strength.NAME;
                case WORD -> Candidate.Strength.WORD;
            };
        }
        if (!isWord(tokens)) {
            return Candidate.Strength.NAME;
        }
        return entry.entity().kind() == EntityKind.COMPANY && text.length() > 1
                ? Candidate.Strength.CAPITAL
                : Candidate.Strength.WORD;
    }

    private static long joints(Tokens tokens) {
        long joints = 0;
        int at = 0;
        for (int token = 0; token < tokens.count(); token++) {
            for (int i = tokens.start(token); i < tokens.end(token); i++) {
                boolean camel = i > tokens.start(token) && tokens.isUpper(i) && !tokens.isUpper(i - 1);
                if (((i == tokens.start(token) && token > 0) || camel) && at < 63) {
                    joints |= 1L << at;
                }
                at++;
            }
        }
        return joints;
    }

    private static Spelling spelling(Tokens tokens) {
        int letters = 0;
        boolean common = true;
        boolean number = false;
        boolean capitals = true;
        for (int token = 0; token < tokens.count(); token++) {
            switch (tokens.kind(token)) {
                case Tokens.WORD -> {
                    letters += tokens.end(token) - tokens.start(token);
                    common &= Words.isCommon(tokens.folded(token)) || tokens.end(token) - tokens.start(token) < 3;
                    capitals &= tokens.isAllCapitals(token);
                }
                case Tokens.NUMBER -> number = true;
                case Tokens.IDEOGRAPH -> common = false;
                default -> {}
            }
        }
        if (number) {
            boolean bare = letters < 2 && tokens.end(tokens.count() - 1) - tokens.start(0) < 4;
            return bare ? Spelling.EXACT : common && letters > 2 ? Spelling.CAPITALS : Spelling.ANY;
        }
        if (letters > 0 && letters <= 4 && capitals) {
            return Spelling.EXACT;
        }
        return common || letters <= 4 ? Spelling.CAPITALS : Spelling.ANY;
    }

    /// A single common word, one or two letters, or a bare number.
    private static boolean isWord(Tokens tokens) {
        if (tokens.count() == 1 && tokens.kind(0) == Tokens.WORD) {
            return Words.isCommon(tokens.folded(0)) || tokens.end(0) - tokens.start(0) < 3;
        }
        if (tokens.count() == 2 && tokens.is(0, Tokens.IDEOGRAPH) && tokens.is(1, Tokens.IDEOGRAPH)) {
            return Words.isCommonChinese(tokens.text());
        }
        boolean number = false;
        int letters = 0;
        for (int token = 0; token < tokens.count(); token++) {
            if (tokens.kind(token) == Tokens.IDEOGRAPH) {
                return false;
            }
            number |= tokens.kind(token) == Tokens.NUMBER;
            letters += tokens.kind(token) == Tokens.WORD ? tokens.end(token) - tokens.start(token) : 0;
        }
        return (number && letters < 2 && tokens.end(tokens.count() - 1) - tokens.start(0) < 4) || letters == 0;
    }
}
