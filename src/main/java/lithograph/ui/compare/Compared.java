package lithograph.ui.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import lithograph.article.Span;
import lithograph.compare.Alignment;
import lithograph.compare.Course;
import lithograph.compare.Difference;
import lithograph.compare.Differences;
import lithograph.library.Comparison;

/// Two articles side by side and what they have in common.
///
/// @param facts       on which both say something, conflicts first
/// @param alignment   which passages say the same
/// @param course      which places stand beside each other
/// @param differences what only one says or both say otherwise, conflicting figures too, in the order of the left one
public record Compared(
        Side left,
        Side right,
        Comparison entities,
        List<FactLine> facts,
        Alignment alignment,
        Course course,
        List<Difference> differences) {
    public Compared {
        facts = List.copyOf(facts);
        differences = List.copyOf(differences);
    }

    public static Compared of(Side left, Side right, Comparison entities, List<FactLine> facts, Alignment alignment) {
        List<Difference> all = new ArrayList<>(Differences.of(alignment));
        for (FactLine line : facts) {
            if (line.isConflict()) {
                all.add(new Difference(
                        Difference.Kind.CHANGED,
                        line.left().getFirst().span(),
                        line.right().getFirst().span()));
            }
        }
        all.sort(Comparator.comparing(Difference::left).thenComparing(Difference::right));
        return new Compared(left, right, entities, facts, alignment, Course.of(alignment), all);
    }

    /// Where the figures stand that cannot both be right.
    public List<Span> conflicts(Which which) {
        return facts.stream()
                .filter(FactLine::isConflict)
                .flatMap(line -> (which == Which.LEFT ? line.left() : line.right()).stream())
                .map(fact -> fact.span())
                .toList();
    }

    /// Which of the two.
    public enum Which {
        LEFT,
        RIGHT
    }
}
