package lithograph.notes;

import java.time.Instant;
import java.util.List;

/// What a list shows of a [Jotting], however long that is.
///
/// @param opening the first few hundred characters of its text
public record JottingLine(String id, JottingSubject subject, String opening, Instant changed) {
    /// Characters of an opening, at most.
    public static final int OPENING = 400;

    /// See [Jotting#title()].
    public String title() {
        return Jotting.title(opening);
    }

    /// The tags in the opening, as `#power`, each once.
    public List<String> tags() {
        return Jotting.tags(opening);
    }

    /// How a text opens.
    public static String opening(String text) {
        if (text.length() <= OPENING) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(OPENING - 1)) ? OPENING - 1 : OPENING);
    }
}
