package lithograph.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.function.UnaryOperator;
import lithograph.article.FiledArticle;
import lithograph.notes.Highlight;
import lithograph.notes.Jotting;

/// One article, or one note of its own, as one Markdown file with its metadata as front matter, as vaults of notes have
/// them.
public final class MarkdownNote {
    private static final int LONGEST_NAME = 100;

    private MarkdownNote() {}

    static void write(ExportedArticle article, UnaryOperator<String> links, Writer to) throws IOException {
        front(article, to);
        to.write("\n# " + MarkdownText.link(article.title(), article.link()) + "\n");
        MarkdownExport.writings(to, article, highlight -> "\n^" + blockId(highlight) + "\n", links);
        MarkdownBlocks.write(to, article.text(), 1);
        to.flush();
    }

    static void write(Exported.OwnNote note, UnaryOperator<String> links, Writer to) throws IOException {
        to.write("---\n");
        property(to, "title", note.title());
        property(to, "about", note.about());
        to.write("created: " + note.jotting().created() + "\nchanged: "
                + note.jotting().changed() + "\n");
        if (!note.jotting().tags().isEmpty()) {
            to.write("tags: " + MarkdownText.yaml(note.jotting().tags()) + "\n");
        }
        property(to, "lithograph", "note:" + note.jotting().id());
        to.write("---\n");
        to.write(note.quote().isBlank() ? "" : "\n" + MarkdownExport.quoted(note.quote(), note.source()));
        to.write("\n" + links.apply(note.jotting().text().strip()) + "\n");
        to.flush();
    }

    /// What links elsewhere in the vault call the passage: letters, digits and hyphens.
    static String blockId(Highlight highlight) {
        return highlight.id().replaceAll("[^A-Za-z0-9-]", "-");
    }

    private static void front(ExportedArticle article, Writer to) throws IOException {
        to.write("---\n");
        property(to, "title", article.title());
        if (!article.authors().isEmpty()) {
            to.write("author: " + MarkdownText.yaml(article.authors()) + "\n");
        }
        property(to, "source", article.article().source());
        property(to, "url", article.article().url());
        if (!article.published().isEmpty()) {
            to.write("published: " + article.published() + "\n");
        }
        to.write("added: " + article.added() + "\n");
        property(to, "language", article.article().language().code());
        property(to, "summary", article.article().summary());
        if (!article.tags().isEmpty()) {
            to.write("tags: " + MarkdownText.yaml(article.tags()) + "\n");
        }
        if (!article.entities().isEmpty()) {
            to.write("mentions: " + MarkdownText.yaml(article.entities()) + "\n");
        }
        property(to, "lithograph", article.filed().id().value());
        to.write("---\n");
    }

    /// A name for the file that every system takes, without its extension: unlike any other's, because it ends in the
    /// article's id.
    public static String fileName(FiledArticle filed) {
        String title = filed.article().title();
        return fileName(title.isBlank() ? filed.id().value() : title, filed.id().value());
    }

    /// The same for a note of its own.
    public static String fileName(Jotting jotting) {
        String id = jotting.id().replace("-", "");
        return fileName(
                jotting.title().isBlank() ? "Untitled note" : jotting.title(),
                id.substring(0, Math.min(id.length(), 12)));
    }

    private static String fileName(String title, String of) {
        String name = title.replaceAll("[\\p{Cntrl}\\p{Cs}\\p{Cf}/\\\\:*?\"<>|#^\\[\\]]", " ")
                .replaceAll("\\s+", " ")
                .strip();
        if (name.length() > LONGEST_NAME) {
            int end = Character.isHighSurrogate(name.charAt(LONGEST_NAME - 1)) ? LONGEST_NAME - 1 : LONGEST_NAME;
            name = name.substring(0, end).strip();
        }
        while (name.startsWith(".")) {
            name = name.substring(1).strip();
        }
        String id = of.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._-]", "_");
        String end = id.substring(0, Math.min(id.length(), 60));
        return name.isEmpty() ? end : name + " (" + end + ")";
    }

    private static void property(Writer to, String name, String value) throws IOException {
        if (!value.isBlank()) {
            to.write(name + ": " + MarkdownText.yaml(value) + "\n");
        }
    }
}
