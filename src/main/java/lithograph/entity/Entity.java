package lithograph.entity;

import java.util.List;
import java.util.Optional;

/// A company (or lab), a chip (or system), or a model.
///
/// @param name     its usual full name
/// @param aliases  its other names, the name itself not among them
/// @param maker    the company that makes it
/// @param family   the entity it is a version or member of: `chip/hopper` of `chip/h100`
/// @param released ISO date, month or year; empty where unknown
/// @param known    true where the catalogue has it; false where its name was discovered in a text
public record Entity(
        EntityId id,
        String name,
        List<Alias> aliases,
        Optional<EntityId> maker,
        Optional<EntityId> family,
        String released,
        boolean known) {
    public Entity {
        aliases = List.copyOf(aliases);
    }

    public EntityKind kind() {
        return id.kind();
    }
}
