package lithograph.bench;

import java.util.Locale;

/// What an import does with an article, in order.
public enum Stage {
    /// Bytes from the disk.
    READ,
    /// HTML and JSON to trees.
    PARSE,
    /// Trees to articles.
    EXTRACT,
    LANGUAGE,
    /// Entities found.
    TAG,
    FACTS,
    /// Made ready for the store: JSON, compression, checksums.
    PACK,
    /// Decided on: new, changed, known.
    FILE,
    STORE,
    INDEX,
    /// What Lucene holds in memory written out.
    FLUSH,
    MERGE,
    COMMIT;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
