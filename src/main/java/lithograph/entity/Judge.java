package lithograph.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Decides which candidates are mentions: the longest first, and those that are also words only where the text bears
/// them out.
final class Judge {
    private final Tokens tokens;

    Judge(Tokens tokens) {
        this.tokens = tokens;
    }

    /// By start, none overlapping another.
    List<Candidate> accepted(List<Candidate> candidates) {
        Set<EntityId> sure = new HashSet<>();
        for (Candidate candidate : candidates) {
            if (candidate.strength() == Candidate.Strength.NAME) {
                support(candidate.entity(), sure);
            }
        }
        List<Candidate> accepted = new ArrayList<>();
        int end = -1;
        for (Candidate candidate : candidates) {
            if (candidate.first() > end && holds(candidate, sure)) {
                accepted.add(candidate);
                end = candidate.last();
            }
        }
        return accepted;
    }

    /// An entity bears out its maker and family too.
    private void support(Entity entity, Set<EntityId> sure) {
        sure.add(entity.id());
        entity.maker().ifPresent(sure::add);
        entity.family().ifPresent(sure::add);
    }

    private boolean holds(Candidate candidate, Set<EntityId> sure) {
        return switch (candidate.strength()) {
            case NAME, INTRODUCED -> true;
            case WORD -> {
                Entity entity = candidate.entity();
                yield sure.contains(entity.id())
                        || entity.maker().filter(sure::contains).isPresent()
                        || entity.family().filter(sure::contains).isPresent()
                        || new Context(tokens).speaksFor(candidate);
            }
        };
    }
}
