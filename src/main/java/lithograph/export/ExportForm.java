package lithograph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;

/// What an export looks like: a format, a list of citations, or a template of the user's.
public sealed interface ExportForm permits ExportFormat, CitationForm, Template {
    /// What to show for it.
    String label();

    /// The usual end of a file's name, without the dot.
    String extension();

    /// True for what can stand on a terminal or in the clipboard; the others are files of bytes.
    boolean isText();

    /// Writes what comes before the first article. Text is in UTF-8. The stream stays open.
    Export begin(ExportHeading heading, OutputStream to) throws IOException;

    /// Writes what comes before the first article.
    ///
    /// @throws IOException also where the form is no text, see [#isText]
    Export begin(ExportHeading heading, Writer to) throws IOException;
}
