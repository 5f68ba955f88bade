package lithograph.fact;

import java.util.List;

/// One claim, once: what near copies of an article, or one article in several places, say in the same figure is
/// folded into it.
///
/// @param claim   the earliest of them
/// @param folded  the others
/// @param concord how it stands to the leading value; `ALONE` for the only testimony, and for a doubtful one
public record Testimony(SourcedFact claim, List<SourcedFact> folded, Concord concord) {
    public Testimony {
        folded = List.copyOf(folded);
    }

    public Fact fact() {
        return claim.fact();
    }
}
