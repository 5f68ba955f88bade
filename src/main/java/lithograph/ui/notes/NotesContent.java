package lithograph.ui.notes;

import lithograph.library.NoteFilter;
import lithograph.library.NoteRows;

/// What the notes view shows.
sealed interface NotesContent {
    record Looking() implements NotesContent {}

    /// Last changed first, never empty.
    record Found(NoteRows rows) implements NotesContent {}

    /// Nobody has written anything yet.
    record NothingWritten() implements NotesContent {}

    /// Something is written, but nothing that fits.
    record NoMatch(NoteFilter filter, NoteRows rows) implements NotesContent {}

    record Failed(String reason) implements NotesContent {}
}
