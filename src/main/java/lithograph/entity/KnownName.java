package lithograph.entity;

import java.util.Optional;
import java.util.Set;

/// A name of the catalogue as the automaton looks for it.
///
/// @param joints  bit i is set where a joint may stand before the i-th character of the key
/// @param seams   bit i is set where a capital inside a word allows one: `HuggingFace`
/// @param spelling how closely the capitals of a text must follow it
/// @param strength what the name alone says
/// @param letters  its characters without the joints
/// @param smallWords how many of its words, the first aside, begin with no capital
/// @param next    the next name with the same key, or [NameTrie#NONE]
record KnownName(
        String text,
        Entity entity,
        long joints,
        long seams,
        Spelling spelling,
        Candidate.Strength strength,
        String letters,
        int smallWords,
        int next) {
    private static final Set<String> NUMBERED = Set.of(
            "step", "figure", "part", "phase", "stage", "level", "gen", "version", "round", "type", "class", "mode",
            "series");

    /// True for names that anything may be numbered after: `Step 3`.
    static boolean isNumbered(Tokens tokens, Candidate base) {
        return NUMBERED.contains(tokens.folded(base.last()));
    }

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
                text,
                entry.entity(),
                joints(tokens) | seams(tokens),
                seams(tokens),
                spelling(tokens),
                strength(entry, text, tokens),
                letters(tokens),
                smallWords(tokens),
                next);
    }

    /// This name as one that only stands for its entity where the family is named too.
    KnownName asShort() {
        return new KnownName(
                text, entity, joints, seams, Spelling.EXACT, Candidate.Strength.SHORT, letters, smallWords, next);
    }

    boolean hasCapital() {
        return text.chars().anyMatch(Character::isUpperCase);
    }

    private static String letters(Tokens tokens) {
        StringBuilder letters = new StringBuilder();
        for (int token = 0; token < tokens.count(); token++) {
            letters.append(tokens.written(token));
        }
        return letters.toString();
    }

    private static int smallWords(Tokens tokens) {
        int small = 0;
        for (int token = 1; token < tokens.count(); token++) {
            if (tokens.is(token, Tokens.WORD) && tokens.gap(token) == Tokens.JOINT && !tokens.isCapital(token)) {
                small++;
            }
        }
        return small;
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
        return entry.entity().kind() == EntityKind.COMPANY && text.length() > 1 && !Letters.isDigit(text.charAt(0))
                ? Candidate.Strength.CAPITAL
                : Candidate.Strength.WORD;
    }

    private static long joints(Tokens tokens) {
        long joints = 0;
        int at = 0;
        for (int token = 0; token < tokens.count() && at < 63; token++) {
            joints |= token > 0 ? 1L << at : 0;
            at += tokens.end(token) - tokens.start(token);
        }
        return joints;
    }

    private static long seams(Tokens tokens) {
        long seams = 0;
        int at = 0;
        for (int token = 0; token < tokens.count(); token++) {
            for (int i = tokens.start(token); i < tokens.end(token) && at < 63; i++) {
                boolean inner = i > tokens.start(token) && tokens.isUpper(i) && !tokens.isUpper(i - 1);
                seams |= inner ? 1L << at : 0;
                at++;
            }
        }
        return seams;
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
                    common &= tokens.isCommon(token) || tokens.end(token) - tokens.start(token) < 3;
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
            return tokens.isCommon(0) || tokens.end(0) - tokens.start(0) < 3;
        }
        if (tokens.count() == 2 && tokens.is(0, Tokens.IDEOGRAPH) && tokens.is(1, Tokens.IDEOGRAPH)) {
            return Words.isCommonChinese(tokens.text());
        }
        boolean number = false;
        boolean numbered = true;
        int letters = 0;
        for (int token = 0; token < tokens.count(); token++) {
            if (tokens.kind(token) == Tokens.IDEOGRAPH) {
                return false;
            }
            number |= tokens.kind(token) == Tokens.NUMBER;
            numbered &= tokens.kind(token) != Tokens.WORD || NUMBERED.contains(tokens.folded(token));
            letters += tokens.kind(token) == Tokens.WORD ? tokens.end(token) - tokens.start(token) : 0;
        }
        if (number && numbered) {
            return true;
        }
        return (number && letters < 2 && tokens.end(tokens.count() - 1) - tokens.start(0) < 4) || letters == 0;
    }
}
