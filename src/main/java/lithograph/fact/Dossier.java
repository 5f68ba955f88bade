package lithograph.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lithograph.article.ArticleId;

/// All that is claimed in one matter, each claim once.
///
/// @param subjectName the name under which the first claim has it
/// @param clear       the leading value's first, the rest by weight; empty where all are doubtful
/// @param doubtful    what is to be folded away and marked
/// @param accepted    the value that the user settled on, where it is still claimed
public record Dossier(
        Matter matter, String subjectName, List<Testimony> clear, List<Testimony> doubtful, Optional<String> accepted) {
    public Dossier {
        clear = List.copyOf(clear);
        doubtful = List.copyOf(doubtful);
    }

    private record Saying(ArticleId story, String value, FactStatus status, Certainty certainty) {}

    /// Groups facts by matter, in the order in which these first appear. Pure.
    ///
    /// @param accepted the values that the user settled on
    public static List<Dossier> of(List<SourcedFact> facts, Map<Matter, String> accepted) {
        Map<Matter, List<SourcedFact>> matters = facts.stream()
                .collect(Collectors.groupingBy(
                        sourced -> Matter.of(sourced.fact()), LinkedHashMap::new, Collectors.toList()));
        List<Dossier> dossiers = new ArrayList<>();
        matters.forEach((matter, claims) -> dossiers.add(of(matter, claims, accepted)));
        return dossiers;
    }

    private static Dossier of(Matter matter, List<SourcedFact> claims, Map<Matter, String> accepted) {
        List<Testimony> clear = new ArrayList<>();
        Optional<String> settled = Optional.ofNullable(accepted.get(matter));
        for (Agreement agreement : Agreement.of(claims, accepted)) {
            String leading = agreement.leading().best().value();
            int voices = agreement.values().stream()
                    .mapToInt(value -> folded(value.sources()).size())
                    .sum();
            for (AgreedValue value : agreement.values()) {
                for (List<SourcedFact> same : folded(value.sources())) {
                    Concord concord = voices == 1
                            ? Concord.ALONE
                            : concord(value.standing(), same.getFirst().fact().value(), leading);
                    clear.add(testimony(same, concord));
                }
            }
        }
        List<Testimony> doubtful = folded(claims.stream()
                        .filter(claim -> !claim.fact().prominent())
                        .toList())
                .stream()
                .map(same -> testimony(same, Concord.ALONE))
                .toList();
        String name = clear.isEmpty()
                ? claims.getFirst().fact().subjectName()
                : clear.getFirst().fact().subjectName();
        settled = settled.filter(
                value -> clear.stream().anyMatch(it -> it.fact().value().equals(value)));
        return new Dossier(matter, name, clear, doubtful, settled);
    }

    private static Concord concord(Standing standing, String value, String leading) {
        return switch (standing) {
            case LEADING -> value.equals(leading) ? Concord.SAME : Concord.ROUNDING;
            case OTHER_CONDITION -> Concord.OTHER_CONDITION;
            case SUPERSEDED -> Concord.SUPERSEDED;
            case IN_CONFLICT -> Concord.CONFLICT;
        };
    }

    /// What is said in the same figure by one story, together.
    private static List<List<SourcedFact>> folded(List<SourcedFact> claims) {
        Map<Saying, List<SourcedFact>> sayings = new LinkedHashMap<>();
        for (SourcedFact claim : claims) {
            Fact fact = claim.fact();
            Saying saying = new Saying(claim.story(), fact.value(), fact.status(), fact.certainty());
            sayings.computeIfAbsent(saying, _ -> new ArrayList<>()).add(claim);
        }
        return List.copyOf(sayings.values());
    }

    private static Testimony testimony(List<SourcedFact> same, Concord concord) {
        List<SourcedFact> sorted = same.stream()
                .sorted(Comparator.comparing((SourcedFact claim) ->
                                claim.published().map(date -> date.day()).orElse(LocalDate.MAX))
                        .thenComparing(claim -> claim.article().value())
                        .thenComparing(claim -> claim.fact().span()))
                .toList();
        return new Testimony(sorted.getFirst(), sorted.subList(1, sorted.size()), concord);
    }

    /// The testimony of the leading value: the accepted one, or the best; empty where all is doubtful.
    public Optional<Testimony> leading() {
        return accepted.flatMap(value -> clear.stream()
                        .filter(it -> it.fact().value().equals(value))
                        .findFirst())
                .or(() -> clear.stream().findFirst());
    }

    /// The gravest that there is between its clear claims.
    public Concord concord() {
        return clear.stream()
                .map(Testimony::concord)
                .max(Comparator.naturalOrder())
                .orElse(Concord.ALONE);
    }

    /// Whether two of its values cannot both be right, and the user has not said which is.
    public boolean isOpenConflict() {
        return concord() == Concord.CONFLICT && accepted.isEmpty();
    }

    /// How many stories say anything clear of it.
    public int sources() {
        return (int) clear.stream().map(it -> it.claim().story()).distinct().count();
    }
}
