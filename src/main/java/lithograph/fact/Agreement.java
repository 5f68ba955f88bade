package lithograph.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lithograph.entity.EntityId;

/// What is claimed of one attribute of one entity in one unit, by all who claim anything: which values are the same
/// figure, which hold under another condition, which were overtaken, and which are in conflict.
///
/// @param subjectName the name under which the leading value has it
/// @param values      the leading one first, then by how many articles say so; never empty
public record Agreement(EntityId subject, String subjectName, Attribute attribute, List<AgreedValue> values) {
    public Agreement {
        values = List.copyOf(values);
    }

    public AgreedValue leading() {
        return values.getFirst();
    }

    /// Groups `facts` by entity, attribute and unit, in the order in which these first appear. Facts that are not
    /// prominent are left out: a doubtful one must neither lead nor make a conflict. Pure.
    public static List<Agreement> of(List<SourcedFact> facts) {
        return of(facts, Map.of());
    }

    /// As [#of(List)]; the values that the user settled on lead.
    public static List<Agreement> of(List<SourcedFact> facts, Map<Matter, String> accepted) {
        Map<Matter, List<SourcedFact>> matters = facts.stream()
                .filter(sourced -> sourced.fact().prominent())
                .collect(Collectors.groupingBy(
                        sourced -> Matter.of(sourced.fact()), LinkedHashMap::new, Collectors.toList()));
        List<Agreement> agreements = new ArrayList<>();
        matters.forEach((matter, claims) -> agreements.add(of(matter, claims, accepted)));
        return agreements;
    }

    private static Agreement of(Matter matter, List<SourcedFact> claims, Map<Matter, String> accepted) {
        List<Figure> figures = Figure.of(claims);
        figures.sort(Comparator.comparing(Figure::weight).reversed());
        Optional.ofNullable(accepted.get(matter))
                .flatMap(value ->
                        figures.stream().filter(figure -> figure.claims(value)).findFirst())
                .ifPresent(settled -> {
                    figures.remove(settled);
                    figures.addFirst(settled);
                });
        Figure leading = figures.getFirst();
        List<AgreedValue> values = new ArrayList<>();
        for (Figure figure : figures) {
            Standing standing = figure == leading ? Standing.LEADING : figure.standingTo(leading);
            values.add(new AgreedValue(figure.best().fact(), figure.latestFirst(), standing));
        }
        return new Agreement(matter.subject(), leading.best().fact().subjectName(), matter.attribute(), values);
    }
}
