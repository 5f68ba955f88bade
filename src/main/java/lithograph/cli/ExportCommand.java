package lithograph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import lithograph.export.ExportFormat;
import lithograph.index.FacetScope;
import lithograph.index.SearchRequest;
import lithograph.index.Sort;
import lithograph.library.Exports;
import lithograph.library.Library;
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
            "Without a query and filters: every article with a note, highlight or tag. A file appears whole or not at all."
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
            description = "markdown, csv, json, html, bibtex, ris or csl-json.")
    private @Nullable String format;

    @Option(names = "--output", paramLabel = "FILE", description = "Where to write it; by default to standard output.")
    private @Nullable Path output;

    @Option(
            names = "--folder",
            paramLabel = "DIR",
            description = "Write the notes as one Markdown file an article, for a vault.")
    private @Nullable Path folder;

    @Option(names = "--results", description = "Export all that the filters let through, also without a query.")
    private boolean results;

    ExportCommand(Console console, LibraryOption library) {
        this.console = console;
        this.library = library;
    }

    @Override
    public Integer call() throws IOException {
        if (folder != null && (results || output != null || !words.isEmpty())) {
            console.say(
                    "--folder writes the notes, one file an article; it goes with neither a query, --results nor --output.");
            return ExitCode.USAGE;
        }
        Optional<ExportFormat> chosen = chosen();
        if (chosen.isEmpty()) {
            console.say("--format " + format + ": it is one of "
                    + Arrays.stream(ExportFormat.values()).map(ExportFormat::id).collect(Collectors.joining(", "))
                    + ".");
            return ExitCode.USAGE;
        }
        try (Library open = library.openToRead(console)) {
            int count = write(new Exports(open), request(open), chosen.get());
            if (output != null || folder != null) {
                console.say(String.format("%,d articles written to %s", count, output != null ? output : folder));
            }
        }
        return ExitCode.OK;
    }

    private Optional<ExportFormat> chosen() {
        if (format != null) {
            return ExportFormat.named(format);
        }
        return Optional.ofNullable(output)
                .flatMap(file -> ExportFormat.ofFile(file.toString()))
                .or(() -> Optional.of(ExportFormat.MARKDOWN));
    }

    /// Empty where the notes are asked for.
    private Optional<SearchRequest> request(Library open) throws IOException {
        SearchRequest request = new SearchRequest(
                String.join(" ", words), filters.filters(open), Sort.RELEVANCE, 0, 0, FacetScope.NONE);
        return results || !words.isEmpty() || !request.filters().isEmpty() ? Optional.of(request) : Optional.empty();
    }

    private int write(Exports exports, Optional<SearchRequest> request, ExportFormat chosen) throws IOException {
        if (folder != null) {
            return exports.notesAsFiles("", folder);
        }
        if (output != null) {
            return request.isPresent()
                    ? exports.search(chosen, request.get(), output)
                    : exports.notes(chosen, "", output);
        }
        return request.isPresent()
                ? exports.search(chosen, request.get(), console.out())
                : exports.notes(chosen, "", console.out());
    }
}
