package lithograph.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/// How a folder of notes wants its files, one an article.
public enum VaultStyle {
    OBSIDIAN,
    LOGSEQ;

    /// `obsidian`: as the command line writes it.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The file of an article.
    public void write(ExportedArticle article, Writer to) throws IOException {
        switch (this) {
            case OBSIDIAN -> MarkdownNote.write(article, to);
            case LOGSEQ -> LogseqNote.write(article, to);
        }
    }
}
