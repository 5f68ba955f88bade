package lithograph.importer.entry;

import java.util.ArrayList;
import java.util.List;
import lithograph.importer.reading.Draft;

/// Passages that a reader marked, as Omnivore exports them: Markdown of quotes (`> `), below each its tags (`#tag`) and
/// what the reader wrote.
final class MarkedQuotes {
    private MarkedQuotes() {}

    static List<Draft.Marked> of(String markdown) {
        List<Draft.Marked> marked = new ArrayList<>();
        StringBuilder quote = new StringBuilder();
        StringBuilder note = new StringBuilder();
        boolean within = false;
        for (String line : markdown.lines().map(String::strip).toList()) {
            boolean quoted = line.startsWith(">");
            if (quoted && !within) {
                add(quote, note, marked);
            }
            within = quoted || (within && !line.isEmpty());
            if (quoted) {
                quote.append(line.substring(1).strip()).append('\n');
            } else if (within) {
                quote.append(line).append('\n');
            } else if (!line.matches("(#[^\\s#]+\\s*)+")) {
                note.append(line).append('\n');
            }
        }
        add(quote, note, marked);
        return marked;
    }

    private static void add(StringBuilder quote, StringBuilder note, List<Draft.Marked> marked) {
        String text = quote.toString().replaceFirst("(\\s#[^\\s#]+)+\\s*$", "").strip();
        if (!text.isEmpty()) {
            marked.add(new Draft.Marked(text, note.toString().strip()));
        }
        quote.setLength(0);
        note.setLength(0);
    }
}
