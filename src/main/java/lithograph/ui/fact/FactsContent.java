package lithograph.ui.fact;

import java.util.List;
import lithograph.library.FactMatter;

/// What the table of facts shows.
sealed interface FactsContent {
    record Looking() implements FactsContent {}

    /// @param cut whether the library claims more than was read
    record Found(List<FactMatter> matters, boolean cut) implements FactsContent {
        public Found {
            matters = List.copyOf(matters);
        }
    }

    /// Nothing is claimed of what is asked for.
    record Nothing() implements FactsContent {}

    record Failed(String reason) implements FactsContent {}
}
