package lithograph.library;

import lithograph.entity.Entity;

/// An entity, in how many articles, and how often: of all, or of those that mention another.
public record Companion(Entity entity, int articles, int mentions) {}
