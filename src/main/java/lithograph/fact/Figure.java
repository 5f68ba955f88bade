package lithograph.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lithograph.article.ArticleId;
import lithograph.entity.EntityKind;

/// Claims that say the same figure under the same condition.
final class Figure {
    /// Two articles so close in time speak of the same state of things.
    private static final long SAME_TIME_DAYS = 14;
    private static final double CLUSTER = 1000;
    /// "a trillion-parameter model", 万卡集群: which class of size, not which size.
    private static final Pattern MAGNITUDE =
            Pattern.compile("^(?:an? )?(?:hundred|thousand|million|billion|trillion)s?\\b|^[十百千万亿]+(?![十百千万亿\\d])");
    private static final double MOST_BY_PRECISION = 16;
    private static final double SAME_RATIO = 0.01;

    private final Condition condition;
    /// It is a bound or the other side of a comparison, and can be true beside another value.
    private final boolean loose;
    private final List<SourcedFact> claims = new ArrayList<>();

    private Figure(Condition condition, boolean loose) {
        this.condition = condition;
        this.loose = loose;
    }

    /// The figures among `claims`, the most precise claims tried first so that roundings find theirs.
    static List<Figure> of(List<SourcedFact> claims) {
        List<SourcedFact> sorted = new ArrayList<>(claims);
        sorted.sort(Comparator.comparingInt(Figure::digits).reversed());
        List<Figure> figures = new ArrayList<>();
        for (SourcedFact claim : sorted) {
            Condition condition = Condition.of(claim);
            boolean loose = isLoose(claim.fact());
            Figure home = figures.stream()
                    .filter(figure -> figure.takes(claim, condition, loose))
                    .findFirst()
                    .orElseGet(() -> {
                        Figure fresh = new Figure(condition, loose);
                        figures.add(fresh);
                        return fresh;
                    });
            home.claims.add(claim);
        }
        return figures;
    }

    private boolean takes(SourcedFact claim, Condition other, boolean otherLoose) {
        return (loose == otherLoose || claim.fact().value().equals(best().fact().value()))
                && (condition.equals(other)
                        || claim.fact().value().equals(best().fact().value()))
                && Rounding.same(
                        claim.fact().attribute(),
                        claim.fact().value(),
                        best().fact().value());
    }

    boolean claims(String value) {
        return claims.stream().anyMatch(claim -> claim.fact().value().equals(value));
    }

    SourcedFact best() {
        return claims.getFirst();
    }

    List<SourcedFact> latestFirst() {
        return claims.stream()
                .sorted(Comparator.comparing(Figure::day).reversed())
                .toList();
    }

    /// Orders by what should lead: plain statements before bounds and hearsay, then what more stories say, then the
    /// latest.
    Weight weight() {
        boolean stated = claims.stream().anyMatch(claim -> claim.fact().status() == FactStatus.STATED);
        long stories = claims.stream().map(SourcedFact::story).distinct().count();
        return new Weight(stated ? 1 : 0, stories, latest());
    }

    record Weight(int stated, long stories, LocalDate latest) implements Comparable<Weight> {
        private static final Comparator<Weight> ORDER = Comparator.comparingInt(Weight::stated)
                .thenComparingLong(Weight::stories)
                .thenComparing(Weight::latest);

        @Override
        public int compareTo(Weight other) {
            return ORDER.compare(this, other);
        }
    }

    Standing standingTo(Figure leading) {
        Attribute attribute = best().fact().attribute();
        if (loose || leading.loose || !condition.equals(leading.condition)) {
            return Standing.OTHER_CONDITION;
        }
        // Who doubts the size of a cluster gives both sizes.
        if (attribute != Attribute.ACCELERATOR_COUNT && isSaidBesideIt(leading)) {
            return Standing.OTHER_CONDITION;
        }
        if (attribute == Attribute.COMPUTE && isByPrecision(leading)) {
            return Standing.OTHER_CONDITION;
        }
        return switch (Nature.of(attribute)) {
            case SITUATIONAL -> isCluster() && leading.isCluster() ? Standing.IN_CONFLICT : Standing.OTHER_CONDITION;
            case CHANGING -> changed(leading);
            case FIXED -> isHearsayBefore(leading) ? Standing.SUPERSEDED : Standing.IN_CONFLICT;
        };
    }

    /// Whoever says this says the other too, and knows how both can hold.
    private boolean isSaidBesideIt(Figure leading) {
        Set<ArticleId> others =
                leading.claims.stream().map(SourcedFact::article).collect(Collectors.toSet());
        return claims.stream().allMatch(claim -> others.contains(claim.article()));
    }

    /// Half the bits, or half the zeros, double the figure: where nobody says which, that explains it.
    private boolean isByPrecision(Figure leading) {
        if (!condition.words().isEmpty()) {
            return false;
        }
        double one = best().fact().number().orElse(0);
        double other = leading.best().fact().number().orElse(0);
        double ratio = Math.max(one, other) / Math.max(1, Math.min(one, other));
        for (double power = 2; power <= MOST_BY_PRECISION; power *= 2) {
            if (Math.abs(ratio / power - 1) <= SAME_RATIO) {
                return true;
            }
        }
        return false;
    }

    /// A company has many clusters. A few chips are somebody's set-up; thousands are the cluster that everybody speaks
    /// of.
    private boolean isCluster() {
        Fact fact = best().fact();
        return fact.attribute() == Attribute.ACCELERATOR_COUNT
                && fact.subject().kind() != EntityKind.COMPANY
                && fact.number().orElse(0) >= CLUSTER;
    }

    private Standing changed(Figure leading) {
        if (latest().equals(LocalDate.MIN) || leading.latest().equals(LocalDate.MIN)) {
            return Standing.OTHER_CONDITION;
        }
        long days = ChronoUnit.DAYS.between(latest(), leading.latest());
        return Math.abs(days) >= SAME_TIME_DAYS ? Standing.SUPERSEDED : Standing.IN_CONFLICT;
    }

    private boolean isHearsayBefore(Figure leading) {
        boolean hearsay = claims.stream().allMatch(claim -> claim.fact().status() == FactStatus.HEDGED);
        return hearsay && !latest().isAfter(leading.latest());
    }

    private LocalDate latest() {
        return claims.stream().map(Figure::day).max(Comparator.naturalOrder()).orElse(LocalDate.MIN);
    }

    private static boolean isLoose(Fact fact) {
        if (MAGNITUDE.matcher(fact.quote()).find()) {
            return true;
        }
        return switch (fact.status()) {
            case BOUND, COMPARISON, OWN_SETUP -> true;
            case STATED, HEDGED -> false;
        };
    }

    private static LocalDate day(SourcedFact claim) {
        return claim.published().map(date -> date.day()).orElse(LocalDate.MIN);
    }

    private static int digits(SourcedFact claim) {
        return claim.fact().number().isEmpty()
                ? claim.fact().value().length()
                : new BigDecimal(claim.fact().value()).stripTrailingZeros().precision();
    }
}
