package lithograph.library;

import java.util.Optional;
import lithograph.article.PublishedDate;
import lithograph.entity.Entity;

/// An entity, as the catalogue has it now, and how much of it the articles of a library say.
///
/// @param articles how many mention it
/// @param first    the day of the first of them that has one
/// @param last     the day of the last
public record Presence(
        Entity entity, int articles, int mentions, Optional<PublishedDate> first, Optional<PublishedDate> last) {
    static Presence none(Entity entity) {
        return new Presence(entity, 0, 0, Optional.empty(), Optional.empty());
    }

    /// True for a name that was discovered in the articles and that nobody has listed.
    public boolean isUnknown() {
        return !entity.known();
    }
}
