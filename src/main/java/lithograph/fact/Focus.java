package lithograph.fact;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lithograph.article.Span;
import lithograph.entity.EntityId;
import lithograph.entity.EntityKind;
import lithograph.entity.Mention;

/// The entity of each kind that a whole text is about, where there is one: what sentences without a subject speak of
/// when
/// no heading tells.
final class Focus {
    private static final int LEAST_MENTIONS = 3;

    /// Among so many mentions the compared ones do not decide.
    private static final int MANY = 150;

    private final String text;
    private final List<Mention> mentions;
    private final Map<EntityKind, Mention> main = new EnumMap<>(EntityKind.class);
    private boolean counted;

    Focus(String text, List<Mention> mentions) {
        this.text = text;
        this.mentions = mentions;
    }

    private void count() {
        counted = true;
        Span whole = new Span(0, text.length());
        List<Mention> spokenOf = mentions.stream()
                .filter(mention -> mentions.size() > MANY || !Comparisons.isOther(text, whole, List.of(mention)))
                .toList();
        Map<EntityId, Integer> counts = new HashMap<>();
        Map<EntityKind, Integer> totals = new EnumMap<>(EntityKind.class);
        for (Mention mention : spokenOf) {
            counts.merge(mention.entity().id(), 1, Integer::sum);
            totals.merge(mention.entity().kind(), 1, Integer::sum);
        }
        for (Mention mention : spokenOf) {
            EntityKind kind = mention.entity().kind();
            int count = counts.getOrDefault(mention.entity().id(), 0);
            if (count >= LEAST_MENTIONS && 5 * count >= 2 * totals.getOrDefault(kind, 0)) {
                Mention best = main.get(kind);
                if (best == null || count > counts.getOrDefault(best.entity().id(), 0)) {
                    main.put(kind, mention);
                }
            }
        }
    }

    /// That of the likeliest of `kinds`.
    Optional<Mention> of(List<EntityKind> kinds) {
        if (!counted) {
            count();
        }
        return Optional.ofNullable(main.get(kinds.getFirst()));
    }
}
