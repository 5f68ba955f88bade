package lithograph.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import lithograph.importer.reading.Failure;
import lithograph.library.Library;
import lithograph.library.ReextractionReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

@Command(
        name = "reextract",
        mixinStandardHelpOptions = true,
        description = {
            "Read the original files again, after a new version of Lithograph: the kept copies, or the files themselves",
            "where none was kept and they have not changed. Notes stay, highlights are placed anew.",
            "With --json one object: unchanged, added, cancelled, changed (id, title, title_before, characters,",
            "characters_before), lost (id, passage: highlights that found no place), failures (path, reason)."
        },
        footer = ExitCode.HELP)
final class ReextractCommand implements Callable<Integer> {
    private final Console console;

    private final LibraryOption library;

    @Mixin
    private final JsonOption json = new JsonOption();

    ReextractCommand(Console console, LibraryOption library) {
        this.console = console;
        this.library = library;
    }

    @Override
    public Integer call() throws IOException {
        ReextractionReport report;
        try (Library open = library.open(console)) {
            report = open.reextract(new SpokenProgress(console));
        }
        switch (json.format()) {
            case JSON -> console.json(object(report));
            case PLAIN -> print(report);
        }
        return report.failures().isEmpty() ? ExitCode.OK : ExitCode.FAILED;
    }

    private void print(ReextractionReport report) {
        for (ReextractionReport.Change change : report.changed()) {
            String title = change.title().equals(change.titleBefore())
                    ? change.title()
                    : change.title() + " (was: " + change.titleBefore() + ")";
            console.print(String.format(
                    "%s  %,d characters, %+,d  %s",
                    change.id(), change.characters(), change.characters() - change.charactersBefore(), title));
        }
        for (ReextractionReport.Lost lost : report.lost()) {
            console.print(lost.id() + "  highlight without its passage: " + lost.passage());
        }
        console.print(String.format(
                "%,d changed, %,d unchanged, %,d added, %,d highlights lost their passage, %,d files failed",
                report.changed().size(),
                report.unchanged(),
                report.added(),
                report.lost().size(),
                report.failures().size()));
        report.failures().forEach(failure -> console.say(failure.origin() + ": " + failure.reason()));
    }

    private static ObjectNode object(ReextractionReport report) {
        ObjectNode object = ArticleJson.JSON
                .createObjectNode()
                .put("unchanged", report.unchanged())
                .put("added", report.added())
                .put("cancelled", report.cancelled());
        ArrayNode changed = object.putArray("changed");
        for (ReextractionReport.Change change : report.changed()) {
            changed.addObject()
                    .put("id", change.id().value())
                    .put("title", change.title())
                    .put("title_before", change.titleBefore())
                    .put("characters", change.characters())
                    .put("characters_before", change.charactersBefore());
        }
        ArrayNode lost = object.putArray("lost");
        for (ReextractionReport.Lost mark : report.lost()) {
            lost.addObject().put("id", mark.id().value()).put("passage", mark.passage());
        }
        ArrayNode failures = object.putArray("failures");
        for (Failure failure : report.failures()) {
            failures.addObject().put("path", failure.origin()).put("reason", failure.reason());
        }
        return object;
    }
}
