package lithograph.library;

import java.util.List;
import lithograph.article.FiledArticle;
import lithograph.notes.Highlight;
import lithograph.notes.JottingLine;

/// One row of the list of all notes, however long the note is.
public sealed interface NoteRow {
    /// What is written on an article as a whole; the rows of its marks follow.
    ///
    /// @param filed   without its blocks and origins
    /// @param opening of the note, or empty
    /// @param marks   how many there are, shown or not
    record OnArticle(FiledArticle filed, String opening, List<String> tags, int marks) implements NoteRow {
        public OnArticle {
            tags = List.copyOf(tags);
        }
    }

    record Mark(Highlight highlight) implements NoteRow {}

    /// A note that hangs on no article.
    record Own(JottingLine note) implements NoteRow {}
}
