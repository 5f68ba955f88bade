package lithograph.ui.reader;

import java.util.List;
import lithograph.library.Comparison;

/// Two panes and what their articles have in common.
record Compared(PaneModel left, PaneModel right, Comparison entities, List<FactLine> facts) {
    Compared {
        facts = List.copyOf(facts);
    }
}
