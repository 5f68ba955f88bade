package lithograph.library;

import java.util.Map;

/// Counts of what a library holds, and bytes on disk.
public record LibraryStatistics(
        long articles,
        Map<String, Long> byLanguage,
        long mentions,
        long entities,
        long facts,
        long notes,
        long highlights,
        long storeBytes,
        long indexBytes) {
    public LibraryStatistics {
        byLanguage = Map.copyOf(byLanguage);
    }
}
