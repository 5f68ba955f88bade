package lithograph.entity;

import java.util.List;
import java.util.Optional;

/// Entities that no catalogue has: their id is made from kind and name, so that the same name is the same entity
/// everywhere.
final class Discovered {
    private Discovered() {}

    /// A version of a known family.
    static Entity version(Entity family, String name) {
        return new Entity(
                id(family.kind(), name), name, List.of(), family.maker(), Optional.of(family.id()), "", false);
    }

    /// The next of a maker's series.
    static Entity by(EntityId maker, EntityKind kind, String name) {
        return new Entity(id(kind, name), name, List.of(), Optional.of(maker), Optional.empty(), "", false);
    }

    static Entity named(EntityKind kind, String name) {
        return new Entity(id(kind, name), name, List.of(), Optional.empty(), Optional.empty(), "", false);
    }

    private static EntityId id(EntityKind kind, String name) {
        return new EntityId(kind.id() + "/" + Names.slug(name));
    }
}
