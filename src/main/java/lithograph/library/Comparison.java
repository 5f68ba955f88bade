package lithograph.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lithograph.entity.Entity;
import lithograph.entity.EntityId;
import lithograph.entity.Mention;
import lithograph.fact.Attribute;
import lithograph.fact.Fact;

/// What two articles name: both, only the left, only the right; most mentioned first.
///
/// @param figures what both claim of the same entity, the conflicts first
public record Comparison(List<Shared> both, List<OneSided> onlyLeft, List<OneSided> onlyRight, List<Figure> figures) {
    public Comparison {
        both = List.copyOf(both);
        onlyLeft = List.copyOf(onlyLeft);
        onlyRight = List.copyOf(onlyRight);
        figures = List.copyOf(figures);
    }

    /// The claims of the two about one attribute of one entity in one unit.
    ///
    /// @param accord that of the two claims, one of each side, which agree best
    public record Figure(
            EntityId subject,
            String subjectName,
            Attribute attribute,
            String unit,
            List<Fact> left,
            List<Fact> right,
            Accord accord) {
        public Figure {
            left = List.copyOf(left);
            right = List.copyOf(right);
        }
    }

    private record Matter(EntityId subject, Attribute attribute, String unit) {}

    public record Shared(Entity entity, List<Mention> left, List<Mention> right) {}

    public record OneSided(Entity entity, List<Mention> mentions) {}

    /// Pure: compares what is in the two.
    public static Comparison of(OpenArticle left, OpenArticle right) {
        Map<EntityId, List<Mention>> ofLeft = byEntity(left.mentions());
        Map<EntityId, List<Mention>> ofRight = byEntity(right.mentions());
        List<Shared> both = new ArrayList<>();
        ofLeft.forEach((id, mentions) -> {
            List<Mention> others = ofRight.get(id);
            if (others != null) {
                both.add(new Shared(mentions.getFirst().entity(), mentions, others));
            }
        });
        both.sort(Comparator.comparingInt((Shared shared) ->
                        -shared.left().size() - shared.right().size())
                .thenComparing(shared -> shared.entity().name()));
        return new Comparison(
                both, without(ofLeft, ofRight), without(ofRight, ofLeft), figures(left.facts(), right.facts()));
    }

    private static List<Figure> figures(List<Fact> left, List<Fact> right) {
        Map<Matter, List<Fact>> ofRight = byMatter(right);
        List<Figure> figures = new ArrayList<>();
        byMatter(left).forEach((matter, facts) -> {
            List<Fact> others = ofRight.getOrDefault(matter, List.of());
            facts.stream()
                    .flatMap(mine -> others.stream().map(theirs -> Accord.between(mine, theirs)))
                    .min(Comparator.naturalOrder())
                    .ifPresent(best -> figures.add(new Figure(
                            matter.subject(),
                            facts.getFirst().subjectName(),
                            matter.attribute(),
                            matter.unit(),
                            facts,
                            others,
                            best)));
        });
        figures.sort(Comparator.comparing(Figure::accord, Comparator.reverseOrder())
                .thenComparing(Figure::subjectName)
                .thenComparing(Figure::attribute));
        return figures;
    }

    private static Map<Matter, List<Fact>> byMatter(List<Fact> facts) {
        Map<Matter, List<Fact>> byMatter = new LinkedHashMap<>();
        for (Fact fact : facts) {
            byMatter.computeIfAbsent(
                            new Matter(fact.subject(), fact.attribute(), fact.unit()), matter -> new ArrayList<>())
                    .add(fact);
        }
        return byMatter;
    }

    private static List<OneSided> without(Map<EntityId, List<Mention>> these, Map<EntityId, List<Mention>> those) {
        return these.entrySet().stream()
                .filter(entry -> !those.containsKey(entry.getKey()))
                .map(entry -> new OneSided(entry.getValue().getFirst().entity(), entry.getValue()))
                .sorted(Comparator.comparingInt(
                                (OneSided sided) -> -sided.mentions().size())
                        .thenComparing(sided -> sided.entity().name()))
                .toList();
    }

    private static Map<EntityId, List<Mention>> byEntity(List<Mention> mentions) {
        Map<EntityId, List<Mention>> byEntity = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            byEntity.computeIfAbsent(mention.entity().id(), id -> new ArrayList<>())
                    .add(mention);
        }
        return byEntity;
    }
}
