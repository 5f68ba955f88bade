package lithograph.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A format that other programs read.
public enum ExportFormat {
    MARKDOWN("Markdown", "md"),
    CSV("CSV, one row a highlight", "csv"),
    JSON("JSON", "json"),
    HTML("Web page", "html"),
    BIBTEX("BibTeX", "bib"),
    RIS("RIS", "ris"),
    CSL_JSON("CSL-JSON", "csl.json");

    private final String label;
    private final String extension;

    ExportFormat(String label, String extension) {
        this.label = label;
        this.extension = extension;
    }

    /// What to show for it.
    public String label() {
        return label;
    }

    /// `csl-json`: as the command line writes it.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The usual end of a file's name, without the dot.
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

    /// Writes what comes before the first article.
    public Export begin(ExportHeading heading, Writer to) throws IOException {
        return switch (this) {
            case MARKDOWN -> new MarkdownExport(heading, to);
            case CSV -> new CsvExport(to);
            case JSON -> new JsonExport(heading, to);
            case HTML -> new HtmlExport(heading, to);
            case BIBTEX -> new BibtexExport(to);
            case RIS -> new RisExport(to);
            case CSL_JSON -> new CslExport(to);
        };
    }

    /// Writes a whole export.
    public void write(ExportHeading heading, List<ExportedArticle> articles, Writer to) throws IOException {
        Export export = begin(heading, to);
        for (ExportedArticle article : articles) {
            export.add(article);
        }
        export.end();
    }
}
