package lithograph.article;

import java.util.List;
import java.util.stream.Collectors;

/// One piece of an article, in reading order. [#text()] is its plain text; paragraphs within it are parted by a blank
/// line.
public sealed interface Block {
    String text();

    /// A section heading, level 1 (largest) to 6.
    record Heading(int level, String text) implements Block {
        public Heading {
            if (level < 1 || level > 6) {
                throw new IllegalArgumentException("heading level " + level);
            }
        }
    }

    record Paragraph(String text, List<Inline> inlines) implements Block {
        public Paragraph {
            inlines = List.copyOf(inlines);
        }

        public Paragraph(String text) {
            this(text, List.of());
        }
    }

    /// One item of a list. `depth` is 0 for the outermost list; `number` is 0 for a bullet, else the number shown.
    record ListItem(int depth, int number, String text, List<Inline> inlines) implements Block {
        public ListItem {
            if (depth < 0 || number < 0) {
                throw new IllegalArgumentException("list item at depth " + depth + ", number " + number);
            }
            inlines = List.copyOf(inlines);
        }
    }

    record Quote(String text, List<Inline> inlines) implements Block {
        public Quote {
            inlines = List.copyOf(inlines);
        }
    }

    /// Preformatted text, line breaks kept; `language` is empty where the page does not say.
    record Code(String text, String language) implements Block {}

    /// A table of data: rows of cells, the first `headerRows` of them headings. Rows may differ in length.
    record Table(List<List<String>> rows, int headerRows, String caption) implements Block {
        public Table {
            rows = rows.stream().map(List::copyOf).toList();
            if (headerRows < 0 || headerRows > rows.size()) {
                throw new IllegalArgumentException(headerRows + " header rows of " + rows.size());
            }
        }

        /// Caption, then a line a row, cells parted by tabs.
        @Override
        public String text() {
            String body = rows.stream().map(row -> String.join("\t", row)).collect(Collectors.joining("\n"));
            return caption.isEmpty() ? body : body.isEmpty() ? caption : caption + "\n" + body;
        }
    }

    /// A picture: where the page had it (a relative path, `data:` or URL; never fetched), its description and its
    /// caption.
    /// Only the caption is text of the article.
    record Figure(String source, String alternative, String caption) implements Block {
        @Override
        public String text() {
            return caption;
        }
    }

    /// A box of key points.
    record Takeaways(String title, List<String> items) implements Block {
        public Takeaways {
            items = List.copyOf(items);
        }

        @Override
        public String text() {
            return join(title, items);
        }
    }

    /// An editor's note or analysis set apart from the body; `byline` is who signs it, or empty.
    record Analysis(String title, List<String> paragraphs, String byline) implements Block {
        public Analysis {
            paragraphs = List.copyOf(paragraphs);
        }

        @Override
        public String text() {
            return join(title, paragraphs);
        }
    }

    private static String join(String title, List<String> parts) {
        String body = String.join("\n\n", parts);
        return title.isEmpty() ? body : body.isEmpty() ? title : title + "\n\n" + body;
    }
}
