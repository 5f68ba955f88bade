package lithograph.ui.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lithograph.entity.EntityId;
import lithograph.fact.Attribute;
import lithograph.fact.Fact;
import lithograph.fact.FactStatus;

/// What two articles say of the same thing.
///
/// @param left  what the left one says, at least one
/// @param right what the right one says, at least one
record FactLine(String subject, Attribute attribute, List<Fact> left, List<Fact> right) {
    /// Values that differ by less are the same figure, rounded.
    private static final double ROUNDING = 0.02;

    FactLine {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    private record Matter(EntityId subject, Attribute attribute, String unit) {}

    /// The matters on which both articles state a value of their own, in the order of the left one.
    static List<FactLine> between(List<Fact> left, List<Fact> right) {
        Map<Matter, List<Fact>> ofRight = byMatter(right);
        List<FactLine> lines = new ArrayList<>();
        byMatter(left).forEach((matter, facts) -> {
            List<Fact> others = ofRight.get(matter);
            if (others != null) {
                lines.add(new FactLine(facts.getFirst().subjectName(), matter.attribute(), facts, others));
            }
        });
        return lines;
    }

    /// True where no value of one side is a value of the other.
    boolean isConflict() {
        return left.stream().noneMatch(mine -> right.stream().anyMatch(theirs -> isSame(mine, theirs)));
    }

    private static Map<Matter, List<Fact>> byMatter(List<Fact> facts) {
        return facts.stream()
                .filter(fact -> fact.prominent() && fact.status() != FactStatus.COMPARISON)
                .collect(Collectors.groupingBy(
                        fact -> new Matter(fact.subject(), fact.attribute(), fact.unit()),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    private static boolean isSame(Fact mine, Fact theirs) {
        if (mine.value().equals(theirs.value())) {
            return true;
        }
        if (mine.number().isEmpty() || theirs.number().isEmpty()) {
            // A month contains its days: 2026-06 and 2026-06-30 say the same.
            return mine.value().startsWith(theirs.value()) || theirs.value().startsWith(mine.value());
        }
        double a = mine.number().getAsDouble();
        double b = theirs.number().getAsDouble();
        return Math.abs(a - b) <= ROUNDING * Math.max(Math.abs(a), Math.abs(b));
    }
}
