package lithograph.ui.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import lithograph.article.Span;
import lithograph.compare.Alignment;
import lithograph.compare.Course;
import lithograph.compare.Difference;
import lithograph.compare.Differences;
import lithograph.compare.Kinship;
import lithograph.compare.Match;
import lithograph.compare.Unified;
import lithograph.library.Comparison;

/// Two articles side by side and what they have in common.
///
/// @param facts       on which both say something, conflicts first
/// @param alignment   which passages say the same
/// @param kinship     how near the two are
/// @param joints      the passages that both hold, by place in the left one
/// @param course      which places stand beside each other
/// @param differences what only one says or both say otherwise, conflicting figures too, in the order of the left one
/// @param unified     both as one text; empty unless they are versions of one
public record Compared(
        Side left,
        Side right,
        Comparison entities,
        List<FactLine> facts,
        Alignment alignment,
        Kinship kinship,
        List<Joint> joints,
        Course course,
        List<Difference> differences,
        Optional<UnifiedPage> unified) {
    public Compared {
        facts = List.copyOf(facts);
        joints = List.copyOf(joints);
        differences = List.copyOf(differences);
    }

    /// A passage that both articles hold.
    ///
    /// @param order how it stands to those around it
    public record Joint(Span left, Span right, Match.Order order) {
        Span in(Which which) {
            return which == Which.LEFT ? left : right;
        }
    }

    /// Not on the window's thread.
    ///
    /// @param overtaken asked now and then; once it says true the work is given up
    /// @throws CancellationException when it was
    public static Compared of(
            Side left,
            Side right,
            Comparison entities,
            List<FactLine> facts,
            Alignment alignment,
            BooleanSupplier overtaken) {
        List<Difference> all = new ArrayList<>(Differences.of(alignment, overtaken));
        for (FactLine line : facts) {
            if (line.isConflict()) {
                all.add(new Difference(
                        Difference.Kind.CHANGED,
                        line.left().getFirst().span(),
                        line.right().getFirst().span()));
            }
        }
        all.sort(Comparator.comparing(Difference::left).thenComparing(Difference::right));
        List<Joint> joints = alignment.matches().stream()
                .map(match -> new Joint(
                        alignment.left().pieces().get(match.left()).span(),
                        alignment.right().pieces().get(match.right()).span(),
                        match.order()))
                .toList();
        Kinship kinship = alignment.kinship();
        return new Compared(
                left,
                right,
                entities,
                facts,
                alignment,
                kinship,
                joints,
                Course.of(alignment),
                all,
                kinship == Kinship.VERSIONS
                        ? Optional.of(UnifiedPage.of(Unified.of(alignment, overtaken)))
                        : Optional.empty());
    }

    /// The passage that both hold at a place in the text of one of them; empty where only that one has it.
    public Optional<Joint> jointAt(Which which, int offset) {
        return joints.stream()
                .filter(joint -> joint.in(which).start() <= offset
                        && offset <= joint.in(which).end())
                .findFirst();
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
