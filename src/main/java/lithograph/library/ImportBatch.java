package lithograph.library;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lithograph.index.IndexedArticle;
import lithograph.store.Store;
import lithograph.store.Tables;

/// Steps of an import that are filed in one transaction.
///
/// @param now   when they are filed
/// @param added gets what was added, by sequence number
record ImportBatch(List<Line> lines, Instant now, Map<Long, IndexedArticle> added) implements Store.Work<ImportTally> {
    record Line(Path file, ReadStep step) {}

    ImportBatch(List<Line> lines, Instant now) {
        this(lines, now, new HashMap<>());
    }

    /// Returns what became of these steps, to be counted only once they are committed.
    @Override
    public ImportTally in(Tables tables) throws IOException {
        ImportTally tally = new ImportTally();
        Filing filing = new Filing(tables, now, added);
        for (Line line : lines) {
            switch (line.step()) {
                case ReadStep.Ready ready ->
                    tally.filed(filing.file(line.file(), ready), ready.draft().origin());
                case ReadStep.Refused(var failure) -> tally.refused(failure);
                case ReadStep.Unchanged(var articles) -> tally.unchanged(articles);
                case ReadStep.End(var file, var size, var modified, var whole) -> {
                    if (whole) {
                        tables.origins().file(file.toString(), size, modified);
                    }
                }
            }
        }
        return tally;
    }
}
