package lithograph.ui.notes;

import java.util.ArrayList;
import java.util.List;
import lithograph.notes.NoteLink;

/// The words that a note quotes with a link under them: what finds the passage again in a text that has changed.
final class QuoteAbove {
    private QuoteAbove() {}

    /// @param address of the link, as [NoteLink#markdown] makes them
    /// @return empty where the link stands in no quote
    static String in(String note, String address) {
        String where = address.startsWith(NoteLink.SCHEME) ? address.substring(NoteLink.SCHEME.length()) : address;
        int at = note.indexOf("[[" + where);
        if (at < 0) {
            return "";
        }
        String[] lines = note.substring(0, at).split("\n", -1);
        List<String> quote = new ArrayList<>();
        boolean inside = lines[lines.length - 1].startsWith(">");
        for (int i = lines.length - 2; inside && i >= 0 && lines[i].startsWith(">"); i--) {
            quote.addFirst(lines[i].substring(1).strip());
        }
        return String.join("\n", quote).strip();
    }
}
