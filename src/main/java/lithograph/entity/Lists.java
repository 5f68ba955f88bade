package lithograph.entity;

import java.util.List;

/// Enumerations: in `Adept, Midjourney and Cohere` each name says something of the others.
final class Lists {
    private final Tokens tokens;
    private final Candidate[] beginning;
    private final Candidate[] ending;

    /// The lists among the candidates that are names in any context.
    static Lists ofNames(Tokens tokens, List<Candidate> candidates) {
        return new Lists(
                tokens,
                candidates.stream()
                        .filter(it -> it.strength() == Candidate.Strength.NAME)
                        .toList());
    }

    Lists(Tokens tokens, List<Candidate> named) {
        this.tokens = tokens;
        beginning = new Candidate[tokens.count()];
        ending = new Candidate[tokens.count()];
        for (Candidate candidate : named) {
            if (beginning[candidate.first()] == null && ending[candidate.last()] == null) {
                beginning[candidate.first()] = candidate;
                ending[candidate.last()] = candidate;
            }
        }
    }

    /// How many names of the kind stand in one enumeration with the tokens `first` to `last`, three at most on a side.
    int companions(int first, int last, EntityKind kind) {
        return after(last, kind) + before(first, kind);
    }

    private int after(int last, EntityKind kind) {
        int found = 0;
        int at = last;
        while (found < 3) {
            int next = skipSeparator(at + 1, 1);
            if (next < 0 || next >= tokens.count() || beginning[next] == null || beginning[next].kind() != kind) {
                return found;
            }
            found++;
            at = beginning[next].last();
        }
        return found;
    }

    private int before(int first, EntityKind kind) {
        int found = 0;
        int at = first;
        while (found < 3) {
            int next = skipSeparator(at - 1, -1);
            if (next < 0 || next >= tokens.count() || ending[next] == null || ending[next].kind() != kind) {
                return found;
            }
            found++;
            at = ending[next].first();
        }
        return found;
    }

    /// The token beyond a comma, an `and`, or both; -1 where none begins at `from`.
    private int skipSeparator(int from, int step) {
        int at = from;
        int skipped = 0;
        while (skipped < 2 && isSeparator(at)) {
            at += step;
            skipped++;
        }
        return skipped == 0 ? -1 : at;
    }

    private boolean isSeparator(int token) {
        if (token < 0 || token >= tokens.count() || tokens.gap(token) == Tokens.BREAK) {
            return false;
        }
        return switch (tokens.folded(token)) {
            case ",", "\u3001", "/", "&", "and", "or", "\u548C", "\u4E0E", "\u53CA" -> true;
            default -> false;
        };
    }
}
