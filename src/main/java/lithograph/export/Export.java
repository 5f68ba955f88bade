package lithograph.export;

import java.io.IOException;

/// An export under way: things go in one by one, their form comes out. Not thread-safe. What it is written to stays
/// open.
public sealed interface Export
        permits BibtexExport,
                CitationsExport,
                CslExport,
                CsvExport,
                DocxExport,
                HtmlExport,
                JsonExport,
                JsonLinesExport,
                MarkdownExport,
                OdtExport,
                PdfExport,
                RisExport,
                TemplateExport {
    void add(Exported item) throws IOException;

    /// Writes what comes after the last thing. Nothing may follow.
    void end() throws IOException;
}
