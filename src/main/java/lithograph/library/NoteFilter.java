package lithograph.library;

import java.util.Optional;
import lithograph.notes.HighlightColor;

/// Which notes are asked for; what is empty asks for all.
///
/// @param words  each occurs somewhere in what was written on an article or in a note, letter case aside
/// @param tag    of the article, the mark or the note
/// @param entity the id of one that the article mentions, or that the note is about or leads to
/// @param source the publication
/// @param year   in which the article was published, or the note last changed
public record NoteFilter(
        String words,
        Kind kind,
        Optional<HighlightColor> color,
        Optional<String> tag,
        Optional<String> entity,
        Optional<String> source,
        Optional<Integer> year) {
    public static final NoteFilter ALL = new NoteFilter(
            "", Kind.ANY, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public enum Kind {
        ANY,
        NOTES,
        HIGHLIGHTS
    }

    public NoteFilter words(String next) {
        return new NoteFilter(next, kind, color, tag, entity, source, year);
    }

    public NoteFilter kind(Kind next) {
        return new NoteFilter(words, next, color, tag, entity, source, year);
    }

    public NoteFilter color(Optional<HighlightColor> next) {
        return new NoteFilter(words, kind, next, tag, entity, source, year);
    }

    public NoteFilter tag(Optional<String> next) {
        return new NoteFilter(words, kind, color, next, entity, source, year);
    }

    public NoteFilter entity(Optional<String> next) {
        return new NoteFilter(words, kind, color, tag, next, source, year);
    }

    public NoteFilter source(Optional<String> next) {
        return new NoteFilter(words, kind, color, tag, entity, next, year);
    }

    public NoteFilter year(Optional<Integer> next) {
        return new NoteFilter(words, kind, color, tag, entity, source, next);
    }
}
