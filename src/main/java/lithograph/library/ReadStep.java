package lithograph.library;

import java.nio.file.Path;
import lithograph.importer.reading.Draft;
import lithograph.importer.reading.Failure;
import lithograph.store.Packed;

/// What the reading of a file hands to the one thread that files articles.
sealed interface ReadStep {
    /// An article, with all the work done that needs no store.
    record Ready(Draft draft, Packed packed, Tagger.Tagged tagged) implements ReadStep {}

    /// A part that could not be read.
    record Refused(Failure failure) implements ReadStep {}

    /// The file is as it was when it was last read, and gave `articles` then.
    record Unchanged(int articles) implements ReadStep {}

    /// The file's end; nothing follows.
    ///
    /// @param modified in milliseconds since 1970
    /// @param whole    true where all of it was read without fault
    record End(Path file, long size, long modified, boolean whole) implements ReadStep {}
}
