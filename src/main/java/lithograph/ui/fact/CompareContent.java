package lithograph.ui.fact;

import java.util.List;

/// What the entities side by side are shown as.
sealed interface CompareContent {
    /// @param unknown what was asked for and is no entity of the catalogue or of any article
    record Found(CompareTable table, List<String> unknown) implements CompareContent {
        public Found {
            unknown = List.copyOf(unknown);
        }
    }

    record Failed(String reason) implements CompareContent {}
}
