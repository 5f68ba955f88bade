package lithograph.fact;

import java.util.List;
import java.util.Optional;
import lithograph.article.PublishedDate;
import lithograph.entity.Mention;

/// Finds what a text claims of the entities it mentions. Immutable; safe for any number of threads.
///
/// Line by line and sentence by sentence: numbers with their units, the attribute that the unit and the words around it
/// give, the entity that the number belongs to, and how it is said. [Fact#prominent()] tells what may be shown without
/// a warning.
public final class FactFinder {
    /// The facts in `text`, by place; empty where there are none.
    ///
    /// @param mentions  the mentions in the same text, by start
    /// @param published when the text was published: what "April 28" and "last month" mean in it
    public List<Fact> find(String text, List<Mention> mentions, Optional<PublishedDate> published) {
        if (mentions.isEmpty()) {
            return List.of();
        }
        return List.copyOf(new Reading(text, new Mentions(mentions), published).facts());
    }
}
