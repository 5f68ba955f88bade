package lithograph.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;

/// The [FacetColumn]s of the segments that searches see. A segment never changes: what was read of it serves every
/// later state of the index that still has it. For any number of threads.
final class FacetColumns {
    private final Map<IndexReader.CacheKey, FacetColumn> columns = new ConcurrentHashMap<>();

    FacetColumn of(LeafReader segment) throws IOException {
        IndexReader.CacheHelper cache = segment.getCoreCacheHelper();
        if (cache == null) {
            return FacetColumn.of(segment);
        }
        try {
            return columns.computeIfAbsent(cache.getKey(), key -> {
                try {
                    FacetColumn column = FacetColumn.of(segment);
                    cache.addClosedListener(columns::remove);
                    return column;
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /// Reads a segment before searches see it, so that the first of them need not wait. Nothing until counts were asked
    /// for: an import while nobody searches pays for nothing.
    void warm(LeafReader segment) throws IOException {
        if (!columns.isEmpty()) {
            of(segment);
        }
    }

    void warm(IndexReader reader) throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            warm(leaf.reader());
        }
    }
}
