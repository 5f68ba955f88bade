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

    /// A text that names so many of a kind is about none of them.
    private static final int DIGEST = 12;

    /// Among so many mentions the compared ones do not decide.
    private static final int MANY = 150;

    private final String text;
    private final List<Mention> mentions;
    private final Map<EntityKind, Boolean> digests = new EnumMap<>(EntityKind.class);
    private final Map<EntityKind, Optional<Mention>> main = new EnumMap<>(EntityKind.class);

    Focus(String text, List<Mention> mentions) {
        this.text = text;
        this.mentions = mentions;
    }

    private Optional<Mention> count(EntityKind kind) {
        Span whole = new Span(0, text.length());
        List<Mention> spokenOf = mentions.stream()
                .filter(mention -> mention.entity().kind() == kind)
                .filter(mention -> mentions.size() > MANY || !Comparisons.isOther(text, whole, List.of(mention)))
                .toList();
        Map<EntityId, Integer> counts = new HashMap<>();
        for (Mention mention : spokenOf) {
            counts.merge(mention.entity().id(), 1, Integer::sum);
        }
        Optional<Mention> best = Optional.empty();
        int most = 0;
        for (Mention mention : spokenOf) {
            int count = counts.getOrDefault(mention.entity().id(), 0);
            if (count >= LEAST_MENTIONS && 5 * count >= 2 * spokenOf.size() && count > most) {
                best = Optional.of(mention);
                most = count;
            }
        }
        return best;
    }

    /// True where the text tells of so many of the kind that a heading above says little of whom a line speaks.
    boolean isDigest(EntityKind kind) {
        return digests.computeIfAbsent(
                kind,
                wanted -> mentions.stream()
                                .filter(mention -> mention.entity().kind() == wanted)
                                .map(mention -> mention.entity().id())
                                .distinct()
                                .limit(DIGEST + 1L)
                                .count()
                        > DIGEST);
    }

    /// That of the likeliest of `kinds`.
    Optional<Mention> of(List<EntityKind> kinds) {
        return main.computeIfAbsent(kinds.getFirst(), this::count);
    }
}
