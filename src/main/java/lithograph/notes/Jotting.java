package lithograph.notes;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;

/// A note that hangs on no article: free, on an entity, or on a fact. Markdown, with links as [NoteLink] reads them.
///
/// @param id unique in the library, without white space
public record Jotting(String id, JottingSubject subject, String text, Instant created, Instant changed) {
    private static final int TITLE = 120;
    private static final Pattern TAG = Pattern.compile("(?<![\\w#&/])#(\\p{L}[\\p{L}\\d_/-]{0,60})");

    /// The first line with words, without its marks; empty where nothing is written.
    public String title() {
        return title(text);
    }

    /// The tags that stand in the text, as `#power`, each once.
    public List<String> tags() {
        return tags(text);
    }

    static List<String> tags(String text) {
        return TAG.matcher(text)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    /// The same note with another text.
    public Jotting rewritten(String next, Instant now) {
        return new Jotting(id, subject, next, created, now);
    }

    static String title(String text) {
        String line = text.lines()
                .map(each -> NoteLink.plain(each)
                        .replaceAll("^[\\s#>*+-]+|[*_`]+", "")
                        .strip())
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse("");
        return line.length() > TITLE
                ? line.substring(0, Character.isHighSurrogate(line.charAt(TITLE - 1)) ? TITLE - 1 : TITLE) + "…"
                : line;
    }
}
