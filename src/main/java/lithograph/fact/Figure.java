package lithograph.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Claims that say the same figure under the same condition.
final class Figure {
    /// Two articles so close in time speak of the same state of things.
    private static final long SAME_TIME_DAYS = 14;
    private static final double CLUSTER = 1000;

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
            boolean loose = isLoose(claim.fact().status());
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
        return switch (Nature.of(attribute)) {
            case SITUATIONAL -> isCluster() && leading.isCluster() ? Standing.IN_CONFLICT : Standing.OTHER_CONDITION;
            case CHANGING -> changed(leading);
            case FIXED -> isHearsayBefore(leading) ? Standing.SUPERSEDED : Standing.IN_CONFLICT;
        };
    }

    /// A few chips are somebody's set-up; thousands are the cluster that everybody speaks of.
    private boolean isCluster() {
        Fact fact = best().fact();
        return fact.attribute() == Attribute.ACCELERATOR_COUNT && fact.number().orElse(0) >= CLUSTER;
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

    private static boolean isLoose(FactStatus status) {
        return switch (status) {
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
