package lithograph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import lithograph.importer.ImportReport;
import lithograph.importer.Progress;
import lithograph.importer.reading.Failure;
import lithograph.library.Enrichment;
import lithograph.library.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Import files and, recursively, folders. Source files are never touched; importing again changes nothing.",
            "With --json one object: added, updated, unchanged, duplicates, failed (counts), took_ms, failures (path, reason),",
            "duplicate_paths, unplaced (highlights whose passage is gone: title, passage); of the paths at most 10,000 each.",
            "Without it, how far the import has come is said on standard error.",
            "Up to 25,000 English articles are also read for what they mean, 20 to 40 a second a core; --no-meaning leaves",
            "that out, --meaning does it for any number."
        },
        footer = ExitCode.HELP)
final class ImportCommand implements Callable<Integer> {
    /// Articles whose meaning is found right after an import: about ten minutes on two cores.
    private static final long MOST_ENRICHED = 25_000;

    private final Console console;

    private final LibraryOption library;

    @Mixin
    private final JsonOption json = new JsonOption();

    @Option(names = "--no-meaning", description = "Leave for later what the articles mean: search by words alone.")
    private boolean wordsAlone;

    @Option(names = "--meaning", description = "Find it out however long it takes.")
    private boolean meaning;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files or folders.")
    private List<Path> paths = List.of();

    ImportCommand(Console console, LibraryOption library) {
        this.console = console;
        this.library = library;
    }

    @Override
    public Integer call() throws IOException {
        ImportReport report;
        Progress progress = switch (json.format()) {
            case JSON -> Progress.NONE;
            case PLAIN -> new SpokenProgress(console);
        };
        try (Library open = library.openOrMake(console)) {
            report = open.importFrom(paths, progress);
            if (!wordsAlone) {
                enrich(open.enrichment());
            }
        }
        switch (json.format()) {
            case JSON -> console.json(object(report));
            case PLAIN -> {
                console.print(words(report));
                report.failures().forEach(failure -> console.say(failure.origin() + ": " + failure.reason()));
                if (report.moreFailures() > 0) {
                    console.say(String.format("and %,d more.", report.moreFailures()));
                }
                report.unplaced().forEach(highlight -> console.say(highlight.sentence()));
            }
        }
        return report.failed() == 0 ? ExitCode.OK : ExitCode.FAILED;
    }

    static String words(ImportReport report) {
        return String.format(
                "%,d added, %,d updated, %,d unchanged, %,d duplicates, %,d failed in %.1f s",
                report.added(),
                report.updated(),
                report.unchanged(),
                report.duplicated(),
                report.failed(),
                report.took().toMillis() / 1000.0);
    }

    static ObjectNode counts(ObjectNode object, ImportReport report) {
        return object.put("added", report.added())
                .put("updated", report.updated())
                .put("unchanged", report.unchanged())
                .put("duplicates", report.duplicated())
                .put("failed", report.failed())
                .put("took_ms", report.took().toMillis());
    }

    /// So that the searches that follow go by meaning as well; of a great many articles that is left to the window.
    private void enrich(Enrichment enrichment) throws IOException {
        long lacking = enrichment.isOn() ? enrichment.coverage().lacking() : 0;
        if (lacking == 0) {
            return;
        }
        if (lacking > MOST_ENRICHED && !meaning) {
            console.say(String.format(
                    "search finds %,d articles by their words alone; with --meaning, or in the window, also by what they"
                            + " mean",
                    lacking));
            return;
        }
        long start = System.nanoTime();
        enrichment.run(Enrichment.Pace.ALL_CORES, new SpokenProgress(console, "articles read for their meaning"));
        long left = enrichment.coverage().lacking();
        console.say(
                left == 0
                        ? String.format(
                                "the meaning of %,d articles was found in %.0f s",
                                lacking, (System.nanoTime() - start) / 1e9)
                        : String.format("the meaning of %,d articles was not found", left));
    }

    private static ObjectNode object(ImportReport report) {
        ObjectNode object = counts(ArticleJson.JSON.createObjectNode(), report);
        ArrayNode failures = object.putArray("failures");
        for (Failure failure : report.failures()) {
            failures.addObject().put("path", failure.origin()).put("reason", failure.reason());
        }
        ArticleJson.strings(object.putArray("duplicate_paths"), report.duplicates());
        ArrayNode unplaced = object.putArray("unplaced");
        report.unplaced()
                .forEach(highlight ->
                        unplaced.addObject().put("title", highlight.title()).put("passage", highlight.passage()));
        return object;
    }
}
