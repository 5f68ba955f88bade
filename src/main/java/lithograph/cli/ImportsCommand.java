package lithograph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import lithograph.importer.ImportReport;
import lithograph.library.ImportCsv;
import lithograph.library.ImportHistory;
import lithograph.library.ImportRun;
import lithograph.library.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

@Command(
        name = "imports",
        mixinStandardHelpOptions = true,
        description = {
            "List the imports of the past, the newest first; or try again what failed in one, or take one back.",
            "With --json one object: imports, each with number, started, state (done, cut_short, undone), paths, added,",
            "updated, unchanged, duplicates, failed, took_ms."
        },
        footer = ExitCode.HELP)
final class ImportsCommand implements Callable<Integer> {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.systemDefault());

    private final Console console;

    private final LibraryOption library;

    @Mixin
    private final JsonOption json = new JsonOption();

    @Option(names = "--limit", paramLabel = "N", description = "How many to list, by default ${DEFAULT-VALUE}.")
    private int limit = 50;

    @Option(
            names = "--csv",
            paramLabel = "N",
            description = "Print what failed or was a duplicate in import N: outcome, file, reason.")
    private long csv;

    @Option(names = "--retry", paramLabel = "N", description = "Import again what failed in import N.")
    private long retry;

    @Option(
            names = "--undo",
            paramLabel = "N",
            description = {
                "Take out the articles that import N added, save those you wrote on, marked or tagged since, and give",
                "those that it updated their former texts, as far as they are kept: those of the last ten imports are.",
                "Source files stay as they are."
            })
    private long undo;

    ImportsCommand(Console console, LibraryOption library) {
        this.console = console;
        this.library = library;
    }

    @Override
    public Integer call() throws IOException {
        try (Library open = retry > 0 || undo > 0 ? library.open(console) : library.openToRead(console)) {
            if (csv > 0) {
                console.print(ImportCsv.of(find(open, csv).report()).stripTrailing());
            } else if (retry > 0) {
                return retry(open);
            } else if (undo > 0) {
                ImportHistory.Undone undone = open.imports().undo(undo);
                console.print(String.format(
                        "%,d articles taken out, %,d kept for what you wrote on them, %,d given their former text.",
                        undone.removal().ids().size(), undone.kept(), undone.restored()));
            } else {
                list(open.imports().newest(limit));
            }
        }
        return ExitCode.OK;
    }

    private static ImportRun find(Library open, long number) throws IOException {
        return open.imports().find(number).orElseThrow(() -> new IOException("There is no import " + number + "."));
    }

    private int retry(Library open) throws IOException {
        List<Path> files = ImportHistory.toRetry(find(open, retry));
        if (files.isEmpty()) {
            console.print("Nothing of it can be tried again.");
            return ExitCode.OK;
        }
        ImportReport report = open.importFrom(files, new SpokenProgress(console));
        console.print(ImportCommand.words(report));
        return report.failed() == 0 ? ExitCode.OK : ExitCode.FAILED;
    }

    private void list(List<ImportRun> runs) {
        switch (json.format()) {
            case JSON -> {
                ObjectNode object = ArticleJson.JSON.createObjectNode();
                ArrayNode all = object.putArray("imports");
                runs.forEach(run -> all.add(object(run)));
                console.json(object);
            }
            case PLAIN ->
                runs.forEach(run -> console.print(String.format(
                        "%4d  %s  %s  %s",
                        run.number(),
                        TIME.format(run.started()),
                        words(run),
                        run.paths().stream().map(Path::toString).collect(Collectors.joining(", ")))));
        }
    }

    private static String words(ImportRun run) {
        return switch (run.state()) {
            case DONE -> ImportCommand.words(run.report());
            case CUT_SHORT -> "cut short";
            case UNDONE -> "undone: " + ImportCommand.words(run.report());
        };
    }

    private static ObjectNode object(ImportRun run) {
        ObjectNode object = ArticleJson.JSON
                .createObjectNode()
                .put("number", run.number())
                .put("started", run.started().toString())
                .put("state", run.state().name().toLowerCase(Locale.ROOT));
        ArticleJson.strings(
                object.putArray("paths"),
                run.paths().stream().map(Path::toString).toList());
        return ImportCommand.counts(object, run.report());
    }
}
