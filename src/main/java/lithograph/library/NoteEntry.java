package lithograph.library;

import java.util.List;
import lithograph.article.FiledArticle;
import lithograph.notes.Highlight;
import lithograph.notes.Note;

/// An article with all that the user wrote about it: one row of the notes view, one file of an export.
public record NoteEntry(FiledArticle filed, Note note, List<Highlight> highlights, List<String> tags) {
    public NoteEntry {
        highlights = List.copyOf(highlights);
        tags = List.copyOf(tags);
    }
}
