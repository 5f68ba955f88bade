package lithograph.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Decides which candidates are mentions: the longest first, and those that are also words only where the text bears
/// them out.
final class Judge {
    private final Tokens tokens;
    private final List<Candidate> candidates;
    private final Context context;
    private final Lists lists;
    private final Lists looseLists;
    private final Set<EntityId> sure = new HashSet<>();

    /// @param candidates by start, the longest first
    /// @param names      the lists among those that are names in any context
    Judge(Tokens tokens, List<Candidate> candidates, Lists names) {
        this.tokens = tokens;
        this.candidates = candidates;
        this.context = new Context(tokens);
        this.lists = names;
        this.looseLists = new Lists(tokens, candidates);
    }

    /// By start, none overlapping another.
    List<Candidate> accepted() {
        for (Candidate candidate : candidates) {
            if (candidate.strength() == Candidate.Strength.NAME && !isTorn(candidate)) {
                support(candidate.entity());
            }
        }
        List<Candidate> first = pass();
        first.forEach(candidate -> support(candidate.entity()));
        return pass();
    }

    private List<Candidate> pass() {
        List<Candidate> accepted = new ArrayList<>();
        int end = -1;
        for (int i = 0; i < candidates.size(); i++) {
            Candidate candidate = candidates.get(i);
            if (candidate.first() > end && holds(candidate, i)) {
                Candidate chosen = chosen(candidate, i);
                accepted.add(chosen);
                end = chosen.last();
            }
        }
        return accepted;
    }

    /// Of several entities called the same at one place, the one that the words around speak for; a company first.
    private Candidate chosen(Candidate candidate, int at) {
        Candidate best = candidate;
        for (int i = at + 1; i < candidates.size() && candidates.get(i).first() == candidate.first(); i++) {
            Candidate other = candidates.get(i);
            if (other.last() == candidate.last() && holds(other, i) && preferred(other, best)) {
                best = other;
            }
        }
        return best;
    }

    private boolean preferred(Candidate a, Candidate b) {
        int points = context.standing(a) + companions(a) - context.standing(b) - companions(b);
        return points != 0 ? points > 0 : a.kind().compareTo(b.kind()) < 0;
    }

    private int companions(Candidate candidate) {
        return lists.companions(candidate.first(), candidate.last(), candidate.kind());
    }

    private boolean isInLooseList(Candidate candidate) {
        return looseLists.companions(candidate.first(), candidate.last(), candidate.kind()) > 0;
    }

    /// An entity bears out its maker and family too.
    private void support(Entity entity) {
        sure.add(entity.id());
        entity.maker().ifPresent(sure::add);
        entity.family().ifPresent(sure::add);
    }

    private boolean isKin(Entity entity) {
        return sure.contains(entity.id())
                || entity.maker().filter(sure::contains).isPresent()
                || entity.family().filter(sure::contains).isPresent();
    }

    private boolean holds(Candidate candidate, int at) {
        if (isTorn(candidate) || context.isRefused(candidate) || Handles.cut(tokens, candidate)) {
            return false;
        }
        return switch (candidate.strength()) {
            case NAME, INTRODUCED -> !context.isCompounded(candidate) || !isOneCommonWord(candidate);
            case SHORT ->
                isBesideKin(candidate, at) || (isKin(candidate.entity()) && !context.isAfterCapital(candidate));
            case CAPITAL -> points(candidate, at) >= 1;
            case WORD -> points(candidate, at) >= 2;
        };
    }

    private boolean isOneCommonWord(Candidate candidate) {
        return candidate.length() == 1 && tokens.isCommon(candidate.first());
    }

    private boolean isTorn(Candidate candidate) {
        if (!tokens.is(candidate.first(), Tokens.IDEOGRAPH) || candidate.length() > 3) {
            return false;
        }
        int torn = Segments.torn(tokens, candidate.first(), candidate.last());
        return torn > (candidate.strength() == Candidate.Strength.NAME ? 1 : 0);
    }

    private int points(Candidate candidate, int at) {
        int points = context.points(candidate);
        points += isKin(candidate.entity()) ? 2 : 0;
        points += isBesideKin(candidate, at) ? 3 : 0;
        points += companions(candidate) > 0 ? 2 : isInLooseList(candidate) ? 1 : 0;
        points += capitalsTell(candidate) ? 1 : 0;
        points -= context.isPartOfLonger(candidate) ? 2 : 0;
        points -= context.isCompounded(candidate) ? 2 : 0;
        points += candidate.kind() == EntityKind.COMPANY && context.isPossessive(candidate) ? 1 : 0;
        return points;
    }

    /// Ideographs have no capitals: a company's name is taken for one unless people marked it as a word.
    private boolean capitalsTell(Candidate candidate) {
        return tokens.is(candidate.first(), Tokens.IDEOGRAPH)
                ? candidate.strength() == Candidate.Strength.CAPITAL
                : Line.capitalsTell(tokens, candidate.first());
    }

    /// A product right after its maker, or the maker right before it.
    private boolean isBesideKin(Candidate candidate, int at) {
        for (int i = Math.max(0, at - 4); i < Math.min(candidates.size(), at + 5); i++) {
            Candidate other = candidates.get(i);
            if (other.last() + 1 == candidate.first() && isMaker(other.entity(), candidate.entity())) {
                return true;
            }
            if (candidate.last() + 1 == other.first() && isMaker(candidate.entity(), other.entity())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMaker(Entity maker, Entity made) {
        return made.maker().filter(maker.id()::equals).isPresent();
    }
}
