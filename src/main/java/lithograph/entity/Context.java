package lithograph.entity;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/// What the words around a name say about it.
final class Context {
    private static final int REACH = 8;
    private static final Map<EntityKind, Set<String>> CUES = read("cues-");
    private static final Map<EntityKind, Set<String>> NEXT_TO = read("beside-");
    private static final Set<String> COMPOUNDS = Set.of(
            "backed",
            "owned",
            "led",
            "based",
            "made",
            "built",
            "designed",
            "powered",
            "style",
            "like",
            "developed",
            "funded");
    private static final Set<String> PLACES = Words.read("places.txt");
    private static final Set<String> NOT_BEFORE = Words.read("not-before.txt");

    private final Tokens tokens;

    Context(Tokens tokens) {
        this.tokens = tokens;
    }

    /// True for a word that makes something else of the name before it: `architecture`, `framework`.
    static boolean isOtherThing(String folded) {
        return NOT_BEFORE.contains(folded);
    }

    /// True where the next word makes a place, a language, a licence or a list of the name: `Amazon rainforest`.
    boolean isRefused(Candidate candidate) {
        int next = candidate.last() + 1;
        return tokens.gap(next) == Tokens.JOINT && (PLACES.contains(tokens.folded(next)) || isNumbered(candidate));
    }

    /// The `Fortune` of `Fortune 500`: a company that is also a word is not numbered.
    private boolean isNumbered(Candidate candidate) {
        return candidate.kind() == EntityKind.COMPANY
                && candidate.strength() == Candidate.Strength.WORD
                && tokens.is(candidate.last() + 1, Tokens.NUMBER)
                && tokens.foldedAt(tokens.start(candidate.last() + 1) - 1) == ' ';
    }

    /// How much the words nearby go with entities of the candidate's kind: -3 to 3.
    int points(Candidate candidate) {
        if (NOT_BEFORE.contains(tokens.folded(candidate.last() + 1)) && candidate.kind() != EntityKind.COMPANY) {
            return -3;
        }
        int points = isBeside(candidate) ? 2 : 0;
        Set<String> cues = CUES.getOrDefault(candidate.kind(), Set.of());
        for (int i = candidate.first() - REACH; i <= candidate.last() + REACH; i++) {
            if ((i < candidate.first() || i > candidate.last()) && cues.contains(tokens.folded(i))) {
                return points + 1;
            }
        }
        return points;
    }

    /// How much the words right beside it go with the candidate's kind: what decides between a company and its model of
    /// the same name.
    int standing(Candidate candidate) {
        return isBeside(candidate) ? 1 : 0;
    }

    private boolean isBeside(Candidate candidate) {
        Set<String> words = NEXT_TO.getOrDefault(candidate.kind(), Set.of());
        return words.contains(tokens.folded(candidate.last() + 1))
                || words.contains(tokens.folded(candidate.first() - 1))
                || (tokens.is(candidate.last() + 1, Tokens.IDEOGRAPH)
                        && candidate.last() + 2 < tokens.count()
                        && words.contains(tokens.written(candidate.last() + 1, candidate.last() + 2)));
    }

    /// True where a capital stands right before the name.
    boolean isAfterCapital(Candidate candidate) {
        return isCapitalBeside(candidate.first() - 1, candidate.first());
    }

    /// True where another capital stands right beside the name, so that it seems to be a part of something else.
    boolean isPartOfLonger(Candidate candidate) {
        boolean before = isCapitalBeside(candidate.first() - 1, candidate.first());
        return candidate.strength() == Candidate.Strength.CAPITAL
                ? before
                : before || isCapitalBeside(candidate.last() + 1, candidate.last() + 1);
    }

    /// True in `Meta-device`: a hyphen and a common word make another word of it.
    boolean isCompounded(Candidate candidate) {
        int next = candidate.last() + 1;
        return tokens.is(next, Tokens.WORD)
                && tokens.gap(next) == Tokens.JOINT
                && tokens.foldedAt(tokens.start(next) - 1) == '-'
                && !tokens.isCapital(next)
                && !COMPOUNDS.contains(tokens.folded(next));
    }

    /// True before `'s`, also where a page's `&#39;` came out as `#39;`.
    boolean isPossessive(Candidate candidate) {
        int next = candidate.last() + 1;
        return (tokens.folded(next).equals("s")
                        && tokens.gap(next) == Tokens.JOINT
                        && tokens.foldedAt(tokens.start(next) - 1) == '\'')
                || (tokens.isSymbol(next, '#') && tokens.folded(next + 1).equals("39"));
    }

    private boolean isCapitalBeside(int token, int gap) {
        return tokens.isCapital(token)
                && tokens.gap(gap) == Tokens.JOINT
                && tokens.foldedAt(tokens.start(gap) - 1) == ' '
                && Line.capitalsTell(tokens, token)
                && !tokens.isAllCapitals(token);
    }

    private static Map<EntityKind, Set<String>> read(String prefix) {
        Map<EntityKind, Set<String>> cues = new EnumMap<>(EntityKind.class);
        for (EntityKind kind : EntityKind.values()) {
            cues.put(kind, Words.read(prefix + kind.id() + ".txt"));
        }
        return cues;
    }
}
