package lithograph.library;

import java.util.Map;

/// Counts of what a library holds, and bytes on disk.
///
/// @param meaning of how many articles it is known what they mean
/// @param originals     files of which a copy is kept
/// @param originalBytes of those copies, packed
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
        long indexBytes,
        long originals,
        long originalBytes) {
    public LibraryStatistics {
        byLanguage = Map.copyOf(byLanguage);
    }
}
