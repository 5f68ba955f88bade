package lithograph.index;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import lithograph.entity.Catalog;
import lithograph.entity.Entity;
import lithograph.entity.EntityId;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/// What to show for a facet's value: for an entity its name in the catalogue, or the one that articles give it.
final class Labels {
    /// A facet's value and what to show for it.
    record Labelled(String value, String label) {}

    private final Supplier<Catalog> catalog;
    private final Map<EntityId, String> discovered = new ConcurrentHashMap<>();

    Labels(Supplier<Catalog> catalog) {
        this.catalog = catalog;
    }

    void learn(Hit.HitEntity entity) {
        if (catalog.get().find(entity.id()).isEmpty()) {
            discovered.putIfAbsent(entity.id(), entity.name());
        }
    }

    String of(FacetKind kind, String value, Snapshot snapshot) throws IOException {
        return switch (kind) {
            case COMPANY, CHIP, MODEL -> of(new EntityId(value), snapshot);
            case SOURCE, LANGUAGE, YEAR, MONTH, TAG -> value;
        };
    }

    private String of(EntityId id, Snapshot snapshot) throws IOException {
        var known = catalog.get().find(id).map(Entity::name);
        if (known.isPresent()) {
            return known.get();
        }
        if (!discovered.containsKey(id)) {
            for (ScoreDoc one : snapshot.search(new TermQuery(new Term(Fields.ENTITY, id.value())), 1).scoreDocs) {
                HitReader.card(snapshot, one.doc).entities().forEach(this::learn);
            }
        }
        return discovered.getOrDefault(id, id.value());
    }
}
