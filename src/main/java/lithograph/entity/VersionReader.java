package lithograph.entity;

import java.util.Set;

/// Reads the parts of a version after a name, token by token.
final class VersionReader {
    private static final Set<String> VARIANTS = Words.read("variants.txt");
    private static final Set<String> COUNTED = Words.read("counted.txt");
    private static final Set<String> STRONG = Set.of("flash", "mini", "nano", "pro", "lite", "turbo");
    private static final Set<String> MEASURES =
            Set.of("gb", "g", "tb", "k", "w", "kw", "nm", "gbps", "mhz", "ghz", "x");
    private static final Set<String> HANGING = Set.of("vl", "nano", "mini", "omni", "bit");
    private static final Set<String> FORMATS =
            Set.of("fp", "int", "bf", "nvfp", "mxfp", "gguf", "awq", "gptq", "mlx", "q", "w");
    private static final Set<String> NOT_VARIANTS = Words.read("not-variants.txt");

    private final Tokens tokens;
    private final Candidate base;
    private boolean number;
    private boolean ownNumber;
    private boolean hyphenated;
    private int qualified;

    VersionReader(Tokens tokens, Candidate base) {
        this.tokens = tokens;
        this.base = base;
        for (int i = base.first(); i <= base.last(); i++) {
            number |= tokens.is(i, Tokens.NUMBER);
        }
        number |= base.entity().name().chars().anyMatch(Character::isDigit);
    }

    static boolean isVariant(String folded) {
        return VARIANTS.contains(folded);
    }

    /// The last token of the longest version that can be read; the base's own last where there is none.
    int read() {
        int last = base.last();
        qualified = last;
        while (true) {
            int next = part(last + 1);
            if (next <= last) {
                return last;
            }
            if (!isPrecision(last + 1)) {
                qualified = next;
            }
            last = next;
        }
    }

    /// True where a capital word, or one that no dictionary has, hangs on the name by a hyphen.
    boolean isHyphenated() {
        return hyphenated;
    }

    boolean hasNumber() {
        return ownNumber || number;
    }

    /// The last token without precision or format (`-FP8`, `-GGUF`), which make no other model.
    int qualified() {
        return qualified;
    }

    /// The last token of the part that begins at `at`; less than `at` where none does.
    private int part(int at) {
        byte gap = tokens.gap(at);
        if (gap == Tokens.BREAK) {
            return at - 1;
        }
        boolean attached = gap == Tokens.NO_GAP || isHyphen(at);
        if (!attached && tokens.foldedAt(tokens.start(at) - 1) != ' ') {
            return at - 1;
        }
        if (tokens.is(at, Tokens.NUMBER)) {
            return numberAt(at, attached);
        }
        if (tokens.is(at, Tokens.WORD)) {
            return wordAt(at, attached);
        }
        if (base.kind() == EntityKind.MODEL
                && tokens.isSymbol(at, ':')
                && gap == Tokens.NO_GAP
                && tokens.gap(at + 1) == Tokens.NO_GAP
                && tokens.is(at + 1, Tokens.NUMBER)) {
            return numberAt(at + 1, true);
        }
        return at - 1;
    }

    private int numberAt(int at, boolean attached) {
        String digits = tokens.folded(at);
        int last = at;
        String unit = "";
        if (tokens.is(at + 1, Tokens.WORD)
                && tokens.gap(at + 1) == Tokens.NO_GAP
                && !Plurals.isPlural(tokens, at + 1)) {
            unit = tokens.folded(at + 1);
            last = at + 1;
        }
        boolean fits = base.kind() == EntityKind.CHIP
                ? unit.length() <= 3 && !MEASURES.contains(unit)
                : unit.isEmpty()
                        || VARIANTS.contains(unit)
                        || (unit.length() == 1 ? isVersionLetter(unit.charAt(0)) : HANGING.contains(unit));
        if (!fits
                || digits.indexOf(',') >= 0
                || tokens.isSymbol(last + 1, '%')
                || tokens.isSymbol(last + 1, '\u00D7')) {
            return at - 1;
        }
        if (last > at && tokens.is(last + 1, Tokens.NUMBER) && tokens.gap(last + 1) == Tokens.NO_GAP) {
            last = attachedRest(last + 1);
        }
        boolean bare = !attached && unit.isEmpty();
        if (bare && (isCount(digits, last) || (number && ownNumber && digits.indexOf('.') < 0))) {
            return at - 1;
        }
        if (base.kind() == EntityKind.MODEL && !attached && number && unit.isEmpty() && digits.indexOf('.') < 0) {
            return at - 1;
        }
        ownNumber = true;
        return last;
    }

    /// A bare number after a space that counts what follows, or is a year.
    private boolean isCount(String digits, int last) {
        boolean year = base.kind() == EntityKind.MODEL && isYear(digits);
        return year || countsWord(last + 1) || countsIdeograph(last + 1);
    }

    private static boolean isYear(String digits) {
        return digits.length() == 4 && (digits.startsWith("19") || digits.startsWith("20")) && digits.indexOf('.') < 0;
    }

    /// Any but those that are read as a magnitude, a multiplier, or the unit of a length or a power.
    private static boolean isVersionLetter(char c) {
        return c >= 'a' && c <= 'z' && "kwxy".indexOf(c) < 0;
    }

    private boolean countsWord(int at) {
        return tokens.is(at, Tokens.WORD)
                && tokens.gap(at) == Tokens.JOINT
                && !tokens.isCapital(at)
                && COUNTED.contains(tokens.folded(at));
    }

    private boolean countsIdeograph(int at) {
        return tokens.is(at, Tokens.IDEOGRAPH) && COUNTED.contains(tokens.folded(at));
    }

    private int wordAt(int at, boolean attached) {
        String word = tokens.folded(at);
        boolean beforeNumber = tokens.is(at + 1, Tokens.NUMBER) && tokens.gap(at + 1) == Tokens.NO_GAP;
        if (beforeNumber && (word.length() == 1 || attached || (tokens.isCapital(at) && VARIANTS.contains(word)))) {
            return versionLetter(at, word, attached);
        }
        if (Plurals.isPlural(tokens, at)) {
            return at - 1;
        }
        if (tokens.gap(at) == Tokens.NO_GAP && at == base.last() + 1) {
            return VARIANTS.contains(word) ? at : at - 1;
        }
        if (VARIANTS.contains(word) && (attached || tokens.isCapital(at) || isSmallStyle(word))) {
            return at;
        }
        boolean proper = attached
                && base.kind() == EntityKind.MODEL
                && (tokens.isCapital(at) || (!tokens.isCapital(base.first()) && !Words.isCommon(word)))
                && !NOT_VARIANTS.contains(word)
                && tokens.gap(at) != Tokens.NO_GAP;
        hyphenated |= proper && (tokens.isAllCapitals(at) || !Words.isCommon(word));
        return proper ? at : at - 1;
    }

    /// `v2`, `V3.1`, `A22B`, `R1`, `K2`: a letter and its number.
    private int versionLetter(int at, String word, boolean attached) {
        boolean fits = attached || word.equals("v") || tokens.isCapital(at);
        if (!fits || word.equals("x")) {
            return at - 1;
        }
        ownNumber = true;
        return attachedRest(at + 1);
    }

    /// Everything that hangs on without a gap.
    private int attachedRest(int at) {
        int last = at;
        while (tokens.gap(last + 1) == Tokens.NO_GAP
                && (tokens.is(last + 1, Tokens.WORD) || tokens.is(last + 1, Tokens.NUMBER))
                && !Plurals.isPlural(tokens, last + 1)) {
            last++;
        }
        return last;
    }

    private boolean isSmallStyle(String word) {
        return hasNumber() && (!tokens.isCapital(base.first()) || STRONG.contains(word));
    }

    private boolean isHyphen(int at) {
        char c = tokens.foldedAt(tokens.start(at) - 1);
        return c == '-' || c == '_';
    }

    private boolean isPrecision(int at) {
        return FORMATS.contains(tokens.folded(at))
                && (tokens.is(at + 1, Tokens.NUMBER) || tokens.end(at) - tokens.start(at) > 2);
    }
}
