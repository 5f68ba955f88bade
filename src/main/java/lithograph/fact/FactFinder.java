package lithograph.fact;

import java.util.List;
import lithograph.entity.Mention;

/// Finds what a text claims of the entities it mentions. Immutable; safe for any number of threads.
public final class FactFinder {
    /// The facts in `text`, by place; empty where there are none.
    ///
    /// @param mentions the mentions in the same text, by start
    public List<Fact> find(String text, List<Mention> mentions) {
        return List.of();
    }
}
