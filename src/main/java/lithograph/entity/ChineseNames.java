package lithograph.entity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/// Companies that a Chinese sentence names without calling them \u516C\u53F8 right after: by the ending that companies
/// take, or by standing between `\u521B\u4E1A\u516C\u53F8` and what companies do.
final class ChineseNames {
    private static final Set<String> ENDINGS = Words.read("endings-zh.txt");
    private static final Set<String> DOES = Words.read("does-zh.txt");
    private static final Set<String> BEFORE = Words.read("before-zh.txt");
    /// Kinds of intelligence rather than companies' names.
    private static final Set<String> NOT_STEMS = Words.read("not-stems-zh.txt");
    private static final int LONGEST = 5;
    private static final BitSet LAST_BEFORE = new BitSet();

    static {
        BEFORE.forEach(word -> LAST_BEFORE.set(word.charAt(word.length() - 1)));
    }

    private ChineseNames() {}

    static List<Candidate> in(Tokens tokens) {
        List<Candidate> found = new ArrayList<>();
        for (int i = 0; i + 2 < tokens.count(); i++) {
            if (tokens.is(i, Tokens.IDEOGRAPH) && opens(tokens, i)) {
                int end = end(tokens, i);
                if (end > i) {
                    Entity entity = Discovered.named(EntityKind.COMPANY, tokens.written(i, end));
                    found.add(new Candidate(i, end, entity, Candidate.Strength.INTRODUCED));
                }
            }
        }
        return found;
    }

    /// A name may begin after a mark or another script, and after words that lead up to a company.
    private static boolean opens(Tokens tokens, int at) {
        return !follows(tokens, at)
                || (LAST_BEFORE.get(tokens.foldedAt(tokens.start(at - 1)))
                        && (isLed(tokens, at) || BEFORE.contains(tokens.written(at - 1))));
    }

    private static boolean isLed(Tokens tokens, int at) {
        return at > 1
                && follows(tokens, at)
                && follows(tokens, at - 1)
                && BEFORE.contains(tokens.written(at - 2, at - 1));
    }

    /// True where the token and the one before are ideographs of one run.
    private static boolean follows(Tokens tokens, int at) {
        return tokens.is(at, Tokens.IDEOGRAPH)
                && tokens.is(at - 1, Tokens.IDEOGRAPH)
                && tokens.gap(at) == Tokens.NO_GAP;
    }

    private static int end(Tokens tokens, int first) {
        boolean led = isLed(tokens, first);
        for (int length = 2; length <= LONGEST; length++) {
            int last = first + length - 1;
            if (!follows(tokens, last)
                    || ChineseCompanies.isParticle(tokens, last)
                    || ChineseCompanies.isParticle(tokens, first)) {
                return -1;
            }
            boolean acts = follows(tokens, last + 2) && DOES.contains(tokens.written(last + 1, last + 2));
            boolean stops = !follows(tokens, last + 1) || acts || DOES.contains(tokens.written(last + 1));
            if (stops && length > 3 && hasEnding(tokens, first, last)) {
                return last;
            }
            if (acts) {
                return led && length > 2 && isMade(tokens, first, last) ? last : -1;
            }
        }
        return -1;
    }

    private static boolean hasEnding(Tokens tokens, int first, int last) {
        for (int length = 2; length <= 3 && last - length - first >= 1; length++) {
            if (ENDINGS.contains(tokens.written(last - length + 1, last))) {
                return isMade(tokens, first, last - length)
                        && !NOT_STEMS.contains(tokens.written(first, last - length));
            }
        }
        return false;
    }

    /// No two neighbours make a word of the language.
    private static boolean isMade(Tokens tokens, int first, int last) {
        for (int i = first; i < last; i++) {
            if (Words.isCommonChinese(tokens.written(i, i + 1))) {
                return false;
            }
        }
        return true;
    }
}
