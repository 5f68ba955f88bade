package lithograph.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import lithograph.notes.NoteLink;
import lithograph.notes.NoteTarget;

/// How a folder of notes wants its files, one an article and one a note.
public enum VaultStyle {
    OBSIDIAN,
    LOGSEQ;

    /// `obsidian`: as the command line writes it.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The file of an article or of a note of its own.
    ///
    /// @param names what the folder calls what a link leads to, where that has a file there
    public void write(Exported item, Function<NoteTarget, Optional<String>> names, Writer to) throws IOException {
        UnaryOperator<String> links = text -> NoteLink.replaced(text, link -> named(link, names));
        switch (item) {
            case ExportedArticle article -> {
                switch (this) {
                    case OBSIDIAN -> MarkdownNote.write(article, links, to);
                    case LOGSEQ -> LogseqNote.write(article, links, to);
                }
            }
            case Exported.OwnNote note -> {
                switch (this) {
                    case OBSIDIAN -> MarkdownNote.write(note, links, to);
                    case LOGSEQ -> LogseqNote.write(note, links, to);
                }
            }
            case Exported.Passage _, Exported.Claim _, Exported.Heading _ ->
                throw new IllegalArgumentException("a vault has files for articles and notes");
        }
    }

    private Optional<String> named(NoteLink link, Function<NoteTarget, Optional<String>> names) {
        return switch (this) {
            case OBSIDIAN ->
                names.apply(link.target())
                        .map(name -> "[[" + name + "|" + link.words().replaceAll("[\\[\\]|]", " ") + "]]");
            case LOGSEQ ->
                names.apply(link.target())
                        .map(name -> "[" + link.words().replaceAll("[\\[\\]]", " ") + "]([[" + name + "]])");
        };
    }
}
