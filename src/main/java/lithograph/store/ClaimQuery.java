package lithograph.store;

import java.util.List;
import java.util.Optional;
import lithograph.entity.EntityKind;
import lithograph.fact.Attribute;

/// Which facts are asked for.
///
/// @param subjects  ids of entities; with `words` empty and no subjects, those of all
/// @param words     a part of the subject's name, in any case; an entity of `subjects` need not have it
/// @param most      facts at most
public record ClaimQuery(
        Optional<EntityKind> kind, Optional<Attribute> attribute, String words, List<String> subjects, int most) {
    public ClaimQuery {
        subjects = List.copyOf(subjects);
    }
}
