package lithograph.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import lithograph.article.Article;
import lithograph.importer.reading.Draft;
import lithograph.importer.reading.Failure;
import lithograph.store.OriginalTable;
import lithograph.store.Packed;
import lithograph.story.Sketch;

/// What the reading of a file hands to the one thread that files articles.
sealed interface ReadStep {
    /// An article, with all the work done that needs no store.
    record Ready(Draft draft, Packed packed, Tagger.Tagged tagged, Sketch sketch) implements ReadStep {
        static Ready of(Draft draft, Tagger tagger) {
            Packed packed = Packed.of(draft.article());
            return new Ready(
                    draft,
                    packed,
                    tagger.tag(packed.text(), draft.article().published()),
                    Stories.sketch(draft.article()));
        }

        static Ready of(Article article, Tagger tagger) {
            return of(new Draft("", Optional.empty(), article, List.of()), tagger);
        }
    }

    /// A part that could not be read.
    record Refused(Failure failure) implements ReadStep {}

    /// The file is as it was when it was last read, and gave `articles` then.
    record Unchanged(int articles) implements ReadStep {}

    /// The file's end; nothing follows.
    ///
    /// @param modified in milliseconds since 1970
    /// @param whole    true where all of it was read without fault
    /// @param read     true where it was read now and gave articles
    /// @param kept     the original, where it was kept now
    record End(Path file, long size, long modified, boolean whole, boolean read, Optional<OriginalTable.Kept> kept)
            implements ReadStep {}
}
