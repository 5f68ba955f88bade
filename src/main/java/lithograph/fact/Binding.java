package lithograph.fact;

import java.util.List;
import lithograph.entity.Mention;

/// Whom a quantity belongs to.
///
/// @param subjects one, or several that share the value
/// @param cost     how far the subject had to be fetched: 0 stands beside the number, [Binder#FARTHEST] is a guess
/// @param compared true where it is the other side of a comparison
record Binding(List<Mention> subjects, int cost, boolean compared) {
    Binding {
        subjects = List.copyOf(subjects);
    }
}
