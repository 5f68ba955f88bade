package lithograph.entity;

import java.util.List;

/// Finds the companies, chips and models that a text names. Immutable; safe for any number of threads.
public final class EntityFinder {
    public EntityFinder(Catalog catalog) {}

    /// The mentions in `text`, by start, none overlapping another; empty where there are none.
    public List<Mention> find(String text) {
        return List.of();
    }
}
