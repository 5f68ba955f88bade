package lithograph.entity;

import java.util.ArrayList;
import java.util.List;

/// Companies that a Chinese sentence calls so and no catalogue has: the ideographs before \u516C\u53F8, back to the
/// last
/// mark or particle.
final class ChineseCompanies {
    private static final String COMPANY = "\u516C\u53F8";
    /// Particles, prepositions and counters that end a phrase before a name.
    private static final String PARTICLES =
            "\u7684\u4E86\u548C\u4E0E\u5728\u662F\u7531\u88AB\u5BF9\u4ECE\u5411\u4E3A\u8BE5\u5BB6\u672C\u8FD9\u90A3\u5404\u4E24"
                    + "\u6B64\u7B49\u53CA\u6216\u4EE5\u5C06\u8BA9\u6709\u56E0\u800C\u4E14\u4F46\u5176\u6240\u540D\u8D2D\u95F4\u6BCD\u5B50\u5206\u603B\u5927\u5C0F\u591A\u4E9B\u5973\u53F7";

    private ChineseCompanies() {}

    static List<Candidate> in(Tokens tokens) {
        List<Candidate> found = new ArrayList<>();
        for (int i = 2; i + 1 < tokens.count(); i++) {
            if (tokens.is(i, Tokens.IDEOGRAPH)
                    && tokens.is(i + 1, Tokens.IDEOGRAPH)
                    && tokens.written(i, i + 1).equals(COMPANY)) {
                add(tokens, i, found);
            }
        }
        return found;
    }

    private static void add(Tokens tokens, int end, List<Candidate> to) {
        int first = end;
        while (end - first < 6 && isName(tokens, first - 1) && tokens.gap(first) == Tokens.NO_GAP) {
            first--;
        }
        int length = end - first;
        boolean opens = !tokens.is(first - 1, Tokens.WORD) && !tokens.is(first - 1, Tokens.NUMBER);
        if (length < 2 || length > 4 || !opens || hasWord(tokens, first, end)) {
            return;
        }
        Entity entity = Discovered.named(EntityKind.COMPANY, tokens.written(first, end - 1));
        to.add(new Candidate(first, end - 1, entity, Candidate.Strength.INTRODUCED));
    }

    private static boolean isName(Tokens tokens, int token) {
        return tokens.is(token, Tokens.IDEOGRAPH) && !isParticle(tokens, token);
    }

    static boolean isParticle(Tokens tokens, int token) {
        return PARTICLES.indexOf(tokens.foldedAt(tokens.start(token))) >= 0;
    }

    /// True where two neighbours among the characters make a common word: then it is what the company does, not its
    /// name.
    private static boolean hasWord(Tokens tokens, int first, int end) {
        for (int i = first; i + 1 < end; i++) {
            if (Words.isCommonChinese(tokens.written(i, i + 1))) {
                return true;
            }
        }
        return false;
    }
}
