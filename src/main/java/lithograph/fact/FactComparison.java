package lithograph.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import lithograph.article.ArticleId;

/// What two articles claim, matter by matter.
///
/// @param both      what both speak of
/// @param onlyLeft  what only the left one claims, matter by matter
/// @param onlyRight what only the right one claims, matter by matter
public record FactComparison(List<Shared> both, List<SourcedFact> onlyLeft, List<SourcedFact> onlyRight) {
    public FactComparison {
        both = List.copyOf(both);
        onlyLeft = List.copyOf(onlyLeft);
        onlyRight = List.copyOf(onlyRight);
    }

    /// One attribute of one entity in one unit: the left one says, the right one says.
    ///
    /// @param agreement of all the claims of both
    /// @param standing  `LEADING` where both claim one figure, else the gravest of the side that does not lead
    public record Shared(Agreement agreement, List<SourcedFact> left, List<SourcedFact> right, Standing standing) {
        public Shared {
            left = List.copyOf(left);
            right = List.copyOf(right);
        }
    }

    /// Compares the prominent facts of two articles. Pure.
    public static FactComparison of(
            ArticleId left, List<SourcedFact> leftFacts, ArticleId right, List<SourcedFact> rightFacts) {
        List<SourcedFact> all = new ArrayList<>(leftFacts);
        all.addAll(rightFacts);
        List<Shared> both = new ArrayList<>();
        List<SourcedFact> onlyLeft = new ArrayList<>();
        List<SourcedFact> onlyRight = new ArrayList<>();
        for (Agreement agreement : Agreement.of(all)) {
            List<SourcedFact> ofLeft = by(left, agreement);
            List<SourcedFact> ofRight = by(right, agreement);
            if (ofRight.isEmpty()) {
                onlyLeft.addAll(ofLeft);
            } else if (ofLeft.isEmpty()) {
                onlyRight.addAll(ofRight);
            } else {
                both.add(new Shared(agreement, ofLeft, ofRight, standing(agreement, left, right)));
            }
        }
        return new FactComparison(both, onlyLeft, onlyRight);
    }

    private static Standing standing(Agreement agreement, ArticleId left, ArticleId right) {
        if (agreement.values().stream().anyMatch(value -> claims(value, left) && claims(value, right))) {
            return Standing.LEADING;
        }
        ArticleId other = claims(agreement.leading(), left) ? right : left;
        return agreement.values().stream()
                .filter(value -> claims(value, other))
                .map(AgreedValue::standing)
                .max(Comparator.naturalOrder())
                .orElse(Standing.LEADING);
    }

    private static boolean claims(AgreedValue value, ArticleId article) {
        return value.sources().stream().anyMatch(sourced -> sourced.article().equals(article));
    }

    private static List<SourcedFact> by(ArticleId article, Agreement agreement) {
        return agreement.values().stream()
                .flatMap(value -> value.sources().stream())
                .filter(sourced -> sourced.article().equals(article))
                .toList();
    }
}
