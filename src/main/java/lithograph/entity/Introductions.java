package lithograph.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Names that no catalogue has, where their shape or their sentence says what they are: `Babel-83B`, `a model called
/// X`,
/// `start-up X raised`, `X \u82AF\u7247`.
final class Introductions {
    private static final Set<String> NOT_NAMES = Words.read("not-names.txt");

    private final Tokens tokens;
    private final List<Candidate> known;
    private final Shapes shapes;
    private final Cues cues;

    /// @param known the candidates that have known names
    /// @param names the lists among those that are names in any context
    Introductions(Tokens tokens, List<Candidate> known, Lists names) {
        this.tokens = tokens;
        this.known = known;
        boolean aboutModels = known.stream()
                .anyMatch(it -> it.kind() == EntityKind.MODEL && it.strength() == Candidate.Strength.NAME);
        this.shapes = new Shapes(tokens, aboutModels);
        this.cues = new Cues(tokens, names, aboutModels);
    }

    /// Candidates for the runs that no known name touches.
    List<Candidate> found() {
        boolean[] taken = new boolean[tokens.count()];
        for (Candidate candidate : known) {
            if (candidate.strength() != Candidate.Strength.WORD || candidate.kind() != EntityKind.COMPANY) {
                Arrays.fill(taken, candidate.first(), candidate.last() + 1, true);
            }
        }
        List<Candidate> found = new ArrayList<>();
        for (Run whole : Run.in(tokens)) {
            if (cues.isSubsidiary(whole) && taken[whole.first()]) {
                found.add(candidate(whole, EntityKind.COMPANY));
            }
            for (Run run : free(whole, taken)) {
                kind(run).ifPresent(kind -> found.add(candidate(run, kind)));
            }
        }
        return found;
    }

    private Candidate candidate(Run run, EntityKind kind) {
        Entity entity = Discovered.named(kind, run.text(tokens));
        return new Candidate(run.first(), run.last(), entity, Candidate.Strength.INTRODUCED);
    }

    private Optional<EntityKind> kind(Run run) {
        return shapes.kind(run).or(() -> cues.kind(run)).filter(kind -> !isNoName(run));
    }

    /// The run itself where it is free; what follows a known company in it (`Nvidia X100`).
    private List<Run> free(Run run, boolean[] taken) {
        int first = run.first();
        while (first <= run.last() && taken[first]) {
            first++;
        }
        for (int i = first; i <= run.last(); i++) {
            if (taken[i]) {
                return List.of();
            }
        }
        return first > run.last() || tokens.is(first, Tokens.NUMBER) ? List.of() : List.of(new Run(first, run.last()));
    }

    static boolean isNoName(String folded) {
        return NOT_NAMES.contains(folded);
    }

    private boolean isNoName(Run run) {
        String folded = run.text(tokens).toLowerCase(Locale.ROOT);
        return NOT_NAMES.contains(folded)
                || (run.first() == run.last() && run.text(tokens).length() < 3);
    }
}
