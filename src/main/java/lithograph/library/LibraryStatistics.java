package lithograph.library;

import java.util.Map;

/// Counts of what a library holds, and bytes on disk.
///
/// @param meaning of how many articles it is known what they mean
public record LibraryStatistics(
        long articles,
        Map<String, Long> byLanguage,
        long mentions,
        long entities,
        long facts,
        long notes,
        long highlights,
        Enrichment.Coverage meaning,
        long storeBytes,
        long indexBytes) {
    public LibraryStatistics {
        byLanguage = Map.copyOf(byLanguage);
    }
}
