package lithograph.fact;

import java.util.List;

/// Facts that say the same, in figures of more or less precision.
///
/// @param best     the most precise of them
/// @param sources  all of them, the latest article first; never empty
/// @param standing to the leading value
public record AgreedValue(Fact best, List<SourcedFact> sources, Standing standing) {
    public AgreedValue {
        sources = List.copyOf(sources);
    }
}
