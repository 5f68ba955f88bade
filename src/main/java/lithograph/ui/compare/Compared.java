package lithograph.ui.compare;

import java.util.List;
import lithograph.library.Comparison;

/// Two articles side by side and what they have in common.
public record Compared(Side left, Side right, Comparison entities, List<FactLine> facts) {
    public Compared {
        facts = List.copyOf(facts);
    }
}
