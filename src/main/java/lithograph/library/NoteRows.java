package lithograph.library;

import java.util.List;
import java.util.Map;

/// The list of all notes, and what it can be narrowed to.
///
/// @param rows     last changed first, the marks of an article under it
/// @param articles how many articles are among them
/// @param tags     each tag and how many articles, marks and notes have it
/// @param sources  each publication and how many articles are of it
/// @param years    each year and how many articles and notes are of it
/// @param entities ids and names of what the articles and notes are about, the most frequent first
public record NoteRows(
        List<NoteRow> rows,
        int articles,
        Map<String, Integer> tags,
        Map<String, Integer> sources,
        Map<Integer, Integer> years,
        Map<String, String> entities) {
    public NoteRows {
        rows = List.copyOf(rows);
    }
}
