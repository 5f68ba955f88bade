package lithograph.ui.compare;

import java.util.Comparator;
import java.util.List;
import lithograph.fact.Fact;
import lithograph.fact.FactComparison;
import lithograph.fact.SourcedFact;
import lithograph.fact.Standing;

/// What two articles say of the same thing, in words.
///
/// @param what  "Orrel 3, context window"
/// @param left  what the left one says, at least one
/// @param right what the right one says, at least one
public record FactLine(String what, Standing standing, List<Fact> left, List<Fact> right) {
    public FactLine {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    /// A line for every matter of which both speak, the conflicts first.
    public static List<FactLine> of(FactComparison comparison) {
        return comparison.both().stream()
                .map(FactLine::of)
                .sorted(Comparator.comparing(FactLine::isConflict).reversed())
                .toList();
    }

    private static FactLine of(FactComparison.Shared shared) {
        String attribute = shared.agreement().attribute().id().replace('_', ' ');
        return new FactLine(
                shared.agreement().subjectName() + ", " + attribute,
                shared.standing(),
                facts(shared.left()),
                facts(shared.right()));
    }

    boolean isConflict() {
        return standing == Standing.IN_CONFLICT;
    }

    /// What stands between the two values.
    String sign() {
        return switch (standing) {
            case LEADING -> "=";
            case OTHER_CONDITION -> "·";
            case SUPERSEDED -> "→";
            case IN_CONFLICT -> "≠";
        };
    }

    /// The sign as a sentence.
    public String verdict() {
        return switch (standing) {
            case LEADING -> "They agree.";
            case OTHER_CONDITION -> "They differ, and both can hold.";
            case SUPERSEDED -> "They differ: one is newer.";
            case IN_CONFLICT -> "They are in conflict.";
        };
    }

    private static List<Fact> facts(List<SourcedFact> sourced) {
        return sourced.stream().map(SourcedFact::fact).toList();
    }
}
