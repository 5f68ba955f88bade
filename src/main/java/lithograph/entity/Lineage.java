package lithograph.entity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Whose version or product an entity is.
public record Lineage(Catalog catalog) {
    /// Its family, that one's family and so on, and last its maker; empty where nothing is known of it. A name that the
    /// catalogue does not have is of the family that it begins with: `GLM-5.3 Vision` of `GLM-5.3`.
    public List<EntityId> of(EntityId id) {
        Set<EntityId> above = new LinkedHashSet<>();
        Optional<EntityId> maker = Optional.empty();
        Optional<Entity> at = catalog.find(id);
        if (at.isEmpty()) {
            at = begunBy(id);
            at.ifPresent(family -> above.add(family.id()));
        }
        while (at.isPresent()) {
            maker = maker.isPresent() ? maker : at.get().maker();
            at = at.get().family().flatMap(catalog::find).filter(family -> above.add(family.id()));
        }
        maker.ifPresent(above::add);
        above.remove(id);
        return List.copyOf(above);
    }

    private Optional<Entity> begunBy(EntityId id) {
        if (id.kind() == EntityKind.COMPANY) {
            return Optional.empty();
        }
        String slug = id.value().substring(id.value().indexOf('/') + 1);
        for (int cut = slug.lastIndexOf('-'); cut > 0; cut = slug.lastIndexOf('-', cut - 1)) {
            for (Entity entity : catalog.named(slug.substring(0, cut))) {
                if (entity.kind() == id.kind()) {
                    return Optional.of(entity);
                }
            }
        }
        return Optional.empty();
    }
}
