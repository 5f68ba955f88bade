package lithograph.entity;

/// Whether the capitals of a stretch of text are those that a known name may have.
final class Capitals {
    private Capitals() {}

    static boolean fit(Tokens tokens, int first, int last, KnownName name) {
        return seamsFit(tokens, first, last, name) && capitalsFit(tokens, first, last, name);
    }

    /// `Hugging Face` may be parted, `model best` is not ModelBest.
    private static boolean seamsFit(Tokens tokens, int first, int last, KnownName name) {
        int at = 0;
        for (int token = first; token <= last && at < 63; token++) {
            boolean parted = token > first && tokens.gap(token) == Tokens.JOINT;
            if (parted && (name.seams() >>> at & 1) != 0 && !tokens.isCapital(token)) {
                return false;
            }
            at += tokens.end(token) - tokens.start(token);
        }
        return true;
    }

    private static boolean capitalsFit(Tokens tokens, int first, int last, KnownName name) {
        if (isVersionAhead(tokens, last, name)) {
            return true;
        }
        return switch (name.spelling()) {
            case ANY ->
                !hasOddCapitals(tokens, first, name)
                        && (name.strength() == Candidate.Strength.NAME || hasCapitalWhere(tokens, first, name));
            case CAPITALS -> hasCapitalWhere(tokens, first, name) && wordsFit(tokens, first, last, name);
            case EXACT -> isSpelled(tokens, first, last, name.letters());
        };
    }

    /// `glm 5`, `kimi k2`: chats write short names of models in small letters too.
    private static boolean isVersionAhead(Tokens tokens, int last, KnownName name) {
        return name.entity().kind() == EntityKind.MODEL
                && name.strength() == Candidate.Strength.NAME
                && name.text().length() > 2
                && name.text().chars().allMatch(Character::isLetter)
                && tokens.is(last + 1, Tokens.NUMBER)
                && tokens.gap(last + 1) != Tokens.BREAK;
    }

    /// `cDNA` is not CDNA: a small letter before capitals is spelled as the name has it or not at all.
    private static boolean hasOddCapitals(Tokens tokens, int first, KnownName name) {
        int start = tokens.start(first);
        boolean odd = tokens.end(first) - start > 1
                && Letters.isLetter(tokens.foldedAt(start))
                && !tokens.isUpper(start)
                && tokens.isUpper(start + 1);
        return odd && Character.isUpperCase(name.text().charAt(0));
    }

    private static boolean hasCapitalWhere(Tokens tokens, int first, KnownName name) {
        return !Character.isUpperCase(name.text().charAt(0))
                || tokens.isUpper(tokens.start(first))
                || !tokens.is(first, Tokens.WORD);
    }

    /// Every word that the text parts has a capital; names written in small letters are free.
    private static boolean wordsFit(Tokens tokens, int first, int last, KnownName name) {
        if (!name.hasCapital()) {
            return true;
        }
        int small = 0;
        for (int token = first + 1; token <= last; token++) {
            if (tokens.is(token, Tokens.WORD) && tokens.gap(token) == Tokens.JOINT && !tokens.isCapital(token)) {
                small++;
            }
        }
        return small == 0 || small <= name.smallWords();
    }

    private static boolean isSpelled(Tokens tokens, int first, int last, String letters) {
        int at = 0;
        for (int token = first; token <= last; token++) {
            int length = tokens.end(token) - tokens.start(token);
            if (!letters.startsWith(tokens.written(token), at)) {
                return false;
            }
            at += length;
        }
        return at == letters.length();
    }
}
