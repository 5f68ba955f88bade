package lithograph.library;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import lithograph.importer.ImportReport;

/// One import of the past.
///
/// @param number rises from run to run
/// @param paths  what was to be imported; empty where the run was cut short
/// @param report of nothing where the run was cut short
public record ImportRun(long number, Instant started, List<Path> paths, ImportReport report, State state) {
    public ImportRun {
        paths = List.copyOf(paths);
    }

    public enum State {
        DONE,
        /// Under way, or its process was killed.
        CUT_SHORT,
        UNDONE
    }
}
