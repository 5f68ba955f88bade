package lithograph.export;

import java.io.IOException;

/// An export under way: articles go in one by one, text comes out. Not thread-safe. The writer stays open.
public sealed interface Export
        permits BibtexExport, CslExport, CsvExport, HtmlExport, JsonExport, MarkdownExport, RisExport {
    void add(ExportedArticle article) throws IOException;

    /// Writes what comes after the last article. Nothing may follow.
    void end() throws IOException;
}
