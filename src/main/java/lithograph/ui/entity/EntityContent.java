package lithograph.ui.entity;

import lithograph.entity.EntityId;
import lithograph.library.EntitySummary;

/// What the page of an entity shows.
sealed interface EntityContent {
    record Looking() implements EntityContent {}

    record Found(EntitySummary summary) implements EntityContent {}

    /// Neither the catalogue nor an article has it any more.
    record Nobody(EntityId id) implements EntityContent {}

    record Failed(String reason) implements EntityContent {}
}
