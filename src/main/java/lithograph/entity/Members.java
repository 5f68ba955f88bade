package lithograph.entity;

import java.util.Set;

/// Members of a family that are told by a word rather than by a number: `Gemini Embedding`, `Claude Mythos`, `GPT-OSS`;
/// `Instinct MI500X`.
final class Members {
    private static final Set<String> KINDS = Set.of(
            "embedding",
            "image",
            "audio",
            "omni",
            "coder",
            "flash",
            "vision",
            "oss",
            "vl",
            "ocr",
            "tts",
            "asr",
            "guard",
            "math",
            "robotics",
            "thinking",
            "instruct",
            "nano",
            "ultra",
            "imagine",
            "imagen",
            "video",
            "realtime");
    private static final Set<String> NOT_HYPHENED =
            Set.of("english", "cloud", "research", "safety", "mobile", "edge", "world", "high", "low", "open", "one");
    private static final int LEAST_LETTERS = 5;

    private Members() {}

    /// The last token of the member's name that begins with `base`; the base's own where nothing of the kind follows.
    static int last(Tokens tokens, Candidate base, Lexicon lexicon) {
        int next = base.last() + 1;
        if (!tokens.is(next, Tokens.WORD) || tokens.gap(next) != Tokens.JOINT) {
            return base.last();
        }
        char joint = tokens.foldedAt(tokens.start(next) - 1);
        boolean single = tokens.start(next) - tokens.end(base.last()) == 1;
        if (!single || (joint != ' ' && joint != '-')) {
            return base.last();
        }
        boolean member = base.kind() == EntityKind.CHIP
                ? joint == ' ' && isCode(tokens, next) && !lexicon.begins(tokens, next)
                : joint == '-' ? isVariant(tokens, next) : isSpaced(tokens, base, next, lexicon);
        return member && !isChat(base) ? end(tokens, next) : base.last();
    }

    private static boolean isChat(Candidate base) {
        return base.kind() == EntityKind.MODEL
                && Names.key(base.entity().name()).contains("chat");
    }

    private static int end(Tokens tokens, int token) {
        int last = token;
        while (tokens.gap(last + 1) == Tokens.NO_GAP
                && (tokens.is(last + 1, Tokens.NUMBER) || tokens.is(last + 1, Tokens.WORD))
                && !Plurals.isPlural(tokens, last + 1)) {
            last++;
        }
        return last;
    }

    /// `MI500X`: capitals and a number of three digits or more.
    private static boolean isCode(Tokens tokens, int token) {
        return tokens.isAllCapitals(token)
                && tokens.end(token) - tokens.start(token) <= 3
                && tokens.is(token + 1, Tokens.NUMBER)
                && tokens.gap(token + 1) == Tokens.NO_GAP
                && tokens.end(token + 1) - tokens.start(token + 1) > 2;
    }

    private static boolean isVariant(Tokens tokens, int token) {
        String word = tokens.folded(token);
        return VersionReader.isVariant(word) && !NOT_HYPHENED.contains(word);
    }

    private static boolean isSpaced(Tokens tokens, Candidate base, int token, Lexicon lexicon) {
        if (!tokens.isCapital(token) || !tokens.isCapital(base.first()) || isCapitalWord(tokens, token + 1)) {
            return false;
        }
        String word = tokens.folded(token);
        if (KINDS.contains(word)) {
            return Line.capitalsTell(tokens, token);
        }
        return word.length() >= LEAST_LETTERS
                && !Words.isCommon(word)
                && !tokens.isAllCapitals(token)
                && Line.capitalsTell(tokens, token)
                && base.strength() != Candidate.Strength.SHORT
                && base.length() == 1
                && !lexicon.isCompany(base.entity().name())
                && !lexicon.begins(tokens, token);
    }

    private static boolean isCapitalWord(Tokens tokens, int token) {
        return tokens.isCapital(token)
                && tokens.gap(token) == Tokens.JOINT
                && tokens.foldedAt(tokens.start(token) - 1) == ' ';
    }
}
