package lithograph.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lithograph.entity.Entity;
import lithograph.entity.EntityId;
import lithograph.entity.Mention;

/// What two articles name: both, only the left, only the right; most mentioned first.
public record Comparison(List<Shared> both, List<OneSided> onlyLeft, List<OneSided> onlyRight) {
    public Comparison {
        both = List.copyOf(both);
        onlyLeft = List.copyOf(onlyLeft);
        onlyRight = List.copyOf(onlyRight);
    }

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
        return new Comparison(both, without(ofLeft, ofRight), without(ofRight, ofLeft));
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
