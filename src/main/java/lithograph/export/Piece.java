package lithograph.export;

import java.util.List;
import java.util.stream.Collectors;
import lithograph.notes.HighlightColor;

/// What a document of pages is made of, in reading order, whatever its format.
sealed interface Piece {
    /// Level 1 is the document's, 2 an article's, 3 to 6 stand within one.
    record Title(int level, List<Run> runs) implements Piece {}

    record Text(Style style, List<Run> runs) implements Piece {}

    /// A list's item; `number` is 0 for a bullet.
    record Item(int depth, int number, List<Run> runs) implements Piece {}

    /// A marked passage and where it stands, as a reader would cite it.
    record Mark(HighlightColor color, String passage, String source, String link) implements Piece {}

    record Grid(List<List<String>> rows, int headerRows) implements Piece {}

    enum Style {
        BODY,
        ABOUT,
        QUOTE,
        COMMENT,
        CODE
    }

    static String plain(List<Run> runs) {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
