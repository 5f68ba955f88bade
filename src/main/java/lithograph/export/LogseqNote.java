package lithograph.export;

import java.io.IOException;
import java.io.Writer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import lithograph.notes.Highlight;

/// One article, or one note of its own, as a page of Logseq: properties, then an outline in which each marked passage
/// is a block.
public final class LogseqNote {
    private LogseqNote() {}

    static void write(Exported.OwnNote note, UnaryOperator<String> links, Writer to) throws IOException {
        property(to, "title", note.title());
        property(to, "about", note.about());
        property(
                to,
                "tags",
                note.jotting().tags().stream()
                        .map(tag -> "[[" + flat(tag) + "]]")
                        .collect(Collectors.joining(", ")));
        property(to, "lithograph", "note:" + note.jotting().id());
        to.write("\n");
        block(to, 0, note.quote().isBlank() ? "" : MarkdownText.quote(note.quote()));
        block(to, 0, links.apply(note.jotting().text().strip()));
        to.flush();
    }

    static void write(ExportedArticle article, UnaryOperator<String> links, Writer to) throws IOException {
        property(to, "title", article.title());
        property(to, "author", String.join(", ", article.authors()));
        property(to, "source", article.article().source());
        property(to, "url", article.article().url());
        property(to, "published", article.published());
        property(
                to,
                "tags",
                article.tags().stream().map(tag -> "[[" + flat(tag) + "]]").collect(Collectors.joining(", ")));
        property(to, "lithograph", article.filed().id().value());
        to.write("\n");
        block(to, 0, article.snippet().isBlank() ? "" : MarkdownText.quote(article.snippet()));
        block(to, 0, links.apply(article.note().text().strip()));
        for (Highlight highlight : article.highlights()) {
            String tags = highlight.tags().stream()
                    .map(tag -> " #[[" + flat(tag) + "]]")
                    .collect(Collectors.joining());
            block(
                    to,
                    0,
                    MarkdownText.quote(highlight.anchor().exact()) + tags + "\n"
                            + MarkdownText.link(
                                    article.reference(),
                                    TextFragment.link(
                                            article.link(), highlight.anchor().exact())));
            block(to, 1, links.apply(highlight.comment().strip()));
        }
        to.flush();
    }

    private static void property(Writer to, String name, String value) throws IOException {
        if (!value.isBlank()) {
            to.write(name + ":: " + flat(value) + "\n");
        }
    }

    /// An outline's block: what follows its first line stands under it.
    private static void block(Writer to, int depth, String text) throws IOException {
        if (!text.isEmpty()) {
            String indent = "\t".repeat(depth);
            to.write(indent + "- " + text.lines().collect(Collectors.joining("\n" + indent + "  ")) + "\n");
        }
    }

    private static String flat(String text) {
        return text.replaceAll("[\\s\\[\\]]+", " ").strip();
    }
}
