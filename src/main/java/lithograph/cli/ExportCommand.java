package lithograph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lithograph.export.CitationForm;
import lithograph.export.CitationStyle;
import lithograph.export.ExportForm;
import lithograph.export.ExportFormat;
import lithograph.export.VaultStyle;
import lithograph.index.FacetScope;
import lithograph.index.SearchRequest;
import lithograph.index.Sort;
import lithograph.library.ExportScope;
import lithograph.library.Exports;
import lithograph.library.Library;
import lithograph.library.Templates;
import lithograph.library.Vault;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "Write your notes, or what a search finds, for other programs to read.",
            "Without a query and filters: every article with a note, highlight or tag, and every note of its own. A file",
            "appears whole or not at all."
        },
        footer = ExitCode.HELP)
final class ExportCommand implements Callable<Integer> {
    private final Console console;

    private final LibraryOption library;

    @Mixin
    private final FilterOptions filters = new FilterOptions();

    @Parameters(arity = "0..*", paramLabel = "QUERY", description = "Export what this finds, in the query language.")
    private List<String> words = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "markdown, csv, json, json-lines, html, docx, odt, pdf, bibtex, ris or csl-json.")
    private @Nullable String format;

    @Option(
            names = "--style",
            paramLabel = "STYLE",
            description = "A list of citations instead: apa, chicago, ieee, gb-t-7714, or a CSL file.")
    private @Nullable String style;

    @Option(names = "--template", paramLabel = "FILE", description = "A Mustache template instead of a format.")
    private @Nullable Path template;

    @Option(names = "--output", paramLabel = "FILE", description = "Where to write it; by default to standard output.")
    private @Nullable Path output;

    @Option(
            names = "--folder",
            paramLabel = "DIR",
            description =
                    "Bring a folder in step with the notes, one Markdown file an article or note; files changed there by"
                            + " hand are left as they are, and named.")
    private @Nullable Path folder;

    @Option(names = "--vault", paramLabel = "PROGRAM", description = "What reads the folder: obsidian or logseq.")
    private VaultStyle vault = VaultStyle.OBSIDIAN;

    @Option(names = "--overwrite", description = "With --folder: also the files that were changed by hand.")
    private boolean overwrite;

    @Option(names = "--results", description = "Export all that the filters let through, also without a query.")
    private boolean results;

    @Option(names = "--collection", paramLabel = "NAME", description = "Export a collection, in its order.")
    private @Nullable String collection;

    @Option(names = "--text", description = "With the articles' own text.")
    private boolean text;

    ExportCommand(Console console, LibraryOption library) {
        this.console = console;
        this.library = library;
    }

    @Override
    public Integer call() throws IOException {
        if (collection != null && (isSelection() || folder != null)) {
            throw new UsageException(
                    "--collection exports what was gathered: it goes with no query, filter, --results or --folder.");
        }
        if (folder != null
                && (isSelection() || text || output != null || format != null || style != null || template != null)) {
            throw new UsageException(
                    "--folder writes all notes, one Markdown file an article or note: it goes with no query,"
                            + " filter, form or --text, only with --vault and --overwrite.");
        }
        ExportForm form = form();
        if (output == null && folder == null && !form.isText()) {
            throw new UsageException(form.label() + " can only be written to a file: name it with --output.");
        }
        try (Library open = library.openToRead(console)) {
            if (folder != null) {
                return bring(open, folder);
            }
            Exports exports = new Exports(open, text ? Exports.Depth.TEXT : Exports.Depth.NOTES);
            if (output == null) {
                exports.write(form, scope(open), console.out());
                return ExitCode.OK;
            }
            console.say(exports.write(form, scope(open), output).words() + " written to " + output);
        }
        return ExitCode.OK;
    }

    private boolean isSelection() {
        return results || !words.isEmpty() || !filters.isEmpty();
    }

    private int bring(Library open, Path into) throws IOException {
        Vault.Outcome outcome =
                new Vault(open, vault, into).bring("", overwrite ? Vault.Changed.OVERWRITE : Vault.Changed.KEEP);
        console.say(String.format("%,d files written to %s", outcome.written(), into));
        for (String name : outcome.conflicts()) {
            console.say("Left as it is, because it was changed there: " + name);
        }
        return outcome.conflicts().isEmpty() ? ExitCode.OK : ExitCode.FAILED;
    }

    private ExportForm form() throws IOException {
        if (template != null) {
            return Templates.read(template);
        }
        if (style != null) {
            Optional<CitationStyle> known = CitationStyle.named(style);
            if (known.isEmpty() && !style.endsWith(".csl")) {
                throw new UsageException("--style " + style + ": it is one of "
                        + ids(Arrays.stream(CitationStyle.values()).map(CitationStyle::id)) + ", or a .csl file.");
            }
            return known.isPresent()
                    ? CitationForm.of(known.get())
                    : new CitationForm(style, Files.readString(Path.of(style)));
        }
        if (format != null) {
            return ExportFormat.named(format)
                    .orElseThrow(() -> new UsageException("--format " + format + ": it is one of "
                            + ids(Arrays.stream(ExportFormat.values()).map(ExportFormat::id)) + "."));
        }
        return Optional.ofNullable(output)
                .flatMap(file -> ExportFormat.ofFile(file.toString()))
                .orElse(ExportFormat.MARKDOWN);
    }

    private static String ids(Stream<String> ids) {
        return ids.collect(Collectors.joining(", "));
    }

    private ExportScope scope(Library open) throws IOException {
        if (collection != null) {
            String name = collection;
            return ExportScope.of(open.notebook()
                    .collections()
                    .named(name)
                    .orElseThrow(() -> new UsageException(
                            "There is no collection '" + name + "': 'lithograph collections' lists them.")));
        }
        SearchRequest request = new SearchRequest(
                String.join(" ", words), filters.filters(open), Sort.RELEVANCE, 0, 0, FacetScope.NONE);
        return results || !words.isEmpty() || !request.filters().isEmpty()
                ? new ExportScope.Found(request)
                : new ExportScope.Notes("");
    }
}
