package lithograph.library;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import lithograph.store.Tables;

/// Whether the files that articles came from are still there. Within one transaction.
final class Sources {
    private Sources() {}

    /// A file was looked at: it is there if it has a size.
    static void back(Tables tables, Path file, long size) throws IOException {
        if (size >= 0) {
            for (long article : tables.gone().remove(file.toString())) {
                tables.articles().touch(article);
            }
        }
    }

    /// The articles from the file stay, marked.
    static void gone(Tables tables, Path file, Instant now) throws IOException {
        for (long article : tables.gone().add(file.toString(), now)) {
            tables.articles().touch(article);
        }
    }
}
