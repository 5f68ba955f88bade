package lithograph.library;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import lithograph.store.Store;
import lithograph.store.Tables;

/// Steps of an import that are filed in one transaction.
record ImportBatch(List<Line> lines, Instant now) implements Store.Work<ImportTally> {
    record Line(Path file, ReadStep step) {}

    /// Returns what became of these steps, to be counted only once they are committed.
    @Override
    public ImportTally in(Tables tables) throws IOException {
        ImportTally tally = new ImportTally();
        for (Line line : lines) {
            switch (line.step()) {
                case ReadStep.Ready ready ->
                    tally.filed(
                            Filing.file(tables, line.file(), ready, now),
                            ready.draft().origin());
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
