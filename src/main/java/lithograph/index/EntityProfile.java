package lithograph.index;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lithograph.entity.EntityId;
import lithograph.index.Hit.HitEntity;
import org.apache.lucene.index.Term;

/// What an article is about, as its entities tell: each weighs the more the fewer articles have it, and the more the
/// article is about it.
///
/// @param weights a vector at most 1 long; empty where it mentions none
record EntityProfile(Map<EntityId, Double> weights) {
    private static final double IN_TITLE = 2;
    /// Keeps an article that mentions one thing in passing from being all about it.
    private static final double LITTLE = 10;

    EntityProfile {
        weights = Map.copyOf(weights);
    }

    static EntityProfile of(Card card, String title, Snapshot snapshot) throws IOException {
        Map<EntityId, Double> weights = new HashMap<>();
        int articles = snapshot.getIndexReader().numDocs();
        String key = Keys.plain(title);
        double square = 0;
        for (HitEntity entity : card.entities()) {
            int having = snapshot.getIndexReader()
                    .docFreq(new Term(Fields.ENTITY, entity.id().value()));
            double weight = rarity(articles, having)
                    * (1 + Math.log(entity.count()))
                    * (key.contains(Keys.plain(entity.name())) ? IN_TITLE : 1);
            weights.put(entity.id(), weight);
            square += weight * weight;
        }
        double length = Math.sqrt(square + LITTLE);
        weights.replaceAll((id, weight) -> weight / length);
        return new EntityProfile(weights);
    }

    private static double rarity(int articles, int having) {
        return Math.log(1 + (articles - having + 0.5) / (having + 0.5));
    }

    /// The entities that say most, heaviest first.
    List<EntityId> telling(int most) {
        return weights.entrySet().stream()
                .sorted(Map.Entry.<EntityId, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(entry -> entry.getKey().value()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    double weight(EntityId id) {
        return weights.getOrDefault(id, 0.0);
    }

    /// From 0, nothing in common, to 1.
    double closeness(EntityProfile other) {
        double sum = 0;
        for (Map.Entry<EntityId, Double> own : weights.entrySet()) {
            sum += own.getValue() * other.weight(own.getKey());
        }
        return sum;
    }
}
