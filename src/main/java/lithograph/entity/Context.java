package lithograph.entity;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/// What the words around a name say about it.
final class Context {
    private static final int REACH = 8;
    private static final Map<EntityKind, Set<String>> CUES = cues();

    private final Tokens tokens;

    Context(Tokens tokens) {
        this.tokens = tokens;
    }

    /// True where a word nearby goes with entities of the candidate's kind.
    boolean speaksFor(Candidate candidate) {
        Set<String> cues = CUES.getOrDefault(candidate.kind(), Set.of());
        for (int i = candidate.first() - REACH; i <= candidate.last() + REACH; i++) {
            if ((i < candidate.first() || i > candidate.last()) && cues.contains(tokens.folded(i))) {
                return true;
            }
        }
        return false;
    }

    private static Map<EntityKind, Set<String>> cues() {
        Map<EntityKind, Set<String>> cues = new EnumMap<>(EntityKind.class);
        for (EntityKind kind : EntityKind.values()) {
            cues.put(kind, Words.read("cues-" + kind.id() + ".txt"));
        }
        return cues;
    }
}
