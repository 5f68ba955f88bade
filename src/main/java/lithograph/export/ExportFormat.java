package lithograph.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A format that other programs read.
public enum ExportFormat implements ExportForm {
    MARKDOWN("Markdown", "md"),
    CSV("CSV, one row a highlight", "csv"),
    JSON("JSON", "json"),
    JSON_LINES("JSON Lines", "jsonl"),
    HTML("Web page", "html"),
    DOCX("Word", "docx"),
    ODT("OpenDocument", "odt"),
    PDF("PDF", "pdf"),
    BIBTEX("BibTeX", "bib"),
    RIS("RIS", "ris"),
    CSL_JSON("CSL-JSON", "csl.json");

    private final String label;
    private final String extension;

    ExportFormat(String label, String extension) {
        this.label = label;
        this.extension = extension;
    }

    @Override
    public String label() {
        return label;
    }

    /// `csl-json`: as the command line writes it.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String extension() {
        return extension;
    }

    /// The format of this id, label or extension, letter case aside.
    public static Optional<ExportFormat> named(String name) {
        return Arrays.stream(values())
                .filter(format -> format.id().equalsIgnoreCase(name)
                        || format.label.equalsIgnoreCase(name)
                        || format.extension.equalsIgnoreCase(name))
                .findFirst();
    }

    /// The format that a file of this name would have.
    public static Optional<ExportFormat> ofFile(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> lower.endsWith("." + format.extension))
                .max((left, right) -> Integer.compare(left.extension.length(), right.extension.length()));
    }

    @Override
    public boolean isText() {
        return switch (this) {
            case MARKDOWN, CSV, JSON, JSON_LINES, HTML, BIBTEX, RIS, CSL_JSON -> true;
            case DOCX, ODT, PDF -> false;
        };
    }

    @Override
    public Export begin(ExportHeading heading, OutputStream to) throws IOException {
        return switch (this) {
            case MARKDOWN, CSV, JSON, JSON_LINES, HTML, BIBTEX, RIS, CSL_JSON -> {
                Writer writer = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
                // Spreadsheets take a CSV file for UTF-8 only where it begins with this mark.
                writer.write(this == CSV ? "\ufeff" : "");
                yield begin(heading, writer);
            }
            case DOCX -> new DocxExport(heading, to);
            case ODT -> new OdtExport(heading, to);
            case PDF -> new PdfExport(heading, to);
        };
    }

    @Override
    public Export begin(ExportHeading heading, Writer to) throws IOException {
        return switch (this) {
            case MARKDOWN -> new MarkdownExport(heading, to);
            case CSV -> new CsvExport(to);
            case JSON -> new JsonExport(heading, to);
            case JSON_LINES -> new JsonLinesExport(to);
            case HTML -> new HtmlExport(heading, to);
            case BIBTEX -> new BibtexExport(to);
            case RIS -> new RisExport(to);
            case CSL_JSON -> new CslExport(to);
            case DOCX, ODT, PDF -> throw new IOException(label + " can only be written to a file.");
        };
    }

    /// Writes a whole export as text.
    public void write(ExportHeading heading, List<? extends Exported> items, Writer to) throws IOException {
        Export export = begin(heading, to);
        for (Exported item : items) {
            export.add(item);
        }
        export.end();
    }
}
