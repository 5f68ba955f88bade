package lithograph.ui.notes;

import java.util.List;
import lithograph.library.NoteEntry;

/// What the notes view shows.
sealed interface NotesContent {
    record Looking() implements NotesContent {}

    /// Last changed first, never empty.
    record Found(List<NoteEntry> entries) implements NotesContent {
        public Found {
            entries = List.copyOf(entries);
        }
    }

    /// Nobody has written anything yet.
    record NothingWritten() implements NotesContent {}

    /// Something is written, but not these words.
    record NoMatch(String words) implements NotesContent {}

    record Failed(String reason) implements NotesContent {}
}
