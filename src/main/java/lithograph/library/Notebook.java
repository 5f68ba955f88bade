package lithograph.library;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import lithograph.article.ArticleId;
import lithograph.notes.Highlight;
import lithograph.notes.Note;

/// The user's notes, highlights and tags. Each call is durable when it returns and seen by the next search.
public final class Notebook {
    Notebook() {}

    /// The note on the article; an empty one where nothing is written yet.
    public Note note(ArticleId article) throws IOException {
        throw new UnsupportedOperationException();
    }

    /// Puts the text in the place of the article's note; a blank text deletes it.
    public Note write(ArticleId article, String text) throws IOException {
        throw new UnsupportedOperationException();
    }

    public List<Highlight> highlights(ArticleId article) throws IOException {
        return List.of();
    }

    /// Adds a highlight or puts it in the place of the one with its id.
    public void save(Highlight highlight) throws IOException {}

    /// Takes a highlight out and gives it back, for undo.
    public Optional<Highlight> removeHighlight(String id) throws IOException {
        return Optional.empty();
    }

    public List<String> tags(ArticleId article) throws IOException {
        return List.of();
    }

    public void tag(ArticleId article, List<String> tags) throws IOException {}

    /// Every article with a note, highlight or tag, last changed first. `words`: only where each of them occurs in the
    /// title, note, quotes, comments or tags, letter case aside; blank for all.
    public List<NoteEntry> entries(String words) throws IOException {
        return List.of();
    }
}
