package lithograph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import lithograph.importer.reading.Draft;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ObjectNode;

@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description = {
            "Print the articles that files hold, without a library.",
            "With --json one object an article: path, title, byline, site, url, published, modified (ISO dates or null), language,",
            "summary, text (the body; paragraphs parted by a blank line), blocks, tags, error (null, or why it could not be read)."
        },
        footer = ExitCode.HELP)
final class ExtractCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files or folders; .gz is unpacked on the fly.")
    private List<Path> paths = List.of();

    @Mixin
    private final JsonOption json = new JsonOption();

    ExtractCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        return new Extraction(console, json.format()).print(paths, ExtractCommand::row);
    }

    private static Extraction.Row row(Draft draft) {
        ObjectNode object = ArticleJson.JSON.createObjectNode().put("path", draft.origin());
        ArticleJson.put(object, draft.article());
        ArticleJson.strings(object.putArray("tags"), draft.tags());
        return new Extraction.Row(object, ArticleJson.plain(draft.article()) + "\n\n" + "=".repeat(78) + "\n");
    }
}
