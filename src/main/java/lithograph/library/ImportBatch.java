package lithograph.library;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lithograph.index.IndexedArticle;
import lithograph.store.Origin;
import lithograph.store.Store;
import lithograph.store.Tables;

/// Steps of an import that are filed in one transaction.
///
/// @param former what the file being read gave before; kept from batch to batch
/// @param stories what is grouped by story
/// @param now   when they are filed
/// @param added gets what was added, by sequence number
record ImportBatch(List<Line> lines, FormerParts former, Stories stories, Instant now, Map<Long, IndexedArticle> added)
        implements Store.Work<ImportTally> {
    record Line(Path file, ReadStep step) {}

    ImportBatch(List<Line> lines, FormerParts former, Stories stories, Instant now) {
        this(lines, former, stories, now, new HashMap<>());
    }

    /// Returns what became of these steps, to be counted only once they are committed.
    @Override
    public ImportTally in(Tables tables) throws IOException {
        ImportTally tally = new ImportTally();
        Filing filing = new Filing(tables, now, added, stories, tally);
        PartFiling parts = new PartFiling(tables, filing, former, now);
        for (Line line : lines) {
            switch (line.step()) {
                case ReadStep.Ready ready -> {
                    Origin origin = Filing.origin(line.file(), ready.draft().origin());
                    if (PartFiling.isCounted(origin, ready.draft())) {
                        parts.file(origin, ready, tally);
                    } else {
                        tally.filed(filing.file(origin, ready), origin.toString());
                    }
                }
                case ReadStep.Refused(var failure) -> tally.refused(failure);
                case ReadStep.Unchanged(var articles) -> tally.unchanged(articles);
                case ReadStep.End(var file, var size, var modified, var whole, var read, var kept) -> {
                    parts.end(file, tally);
                    Sources.back(tables, file, size);
                    if (whole) {
                        former.forgetMoved(tables, file);
                        tables.origins().file(file.toString(), size, modified);
                    }
                    if (kept.isPresent()) {
                        tables.originals().put(kept.get());
                    } else if (read) {
                        // A copy of what the file once said must not be read in its place.
                        tables.originals().forget(file.toString());
                    }
                }
            }
        }
        return tally;
    }
}
