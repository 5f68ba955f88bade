package lithograph.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import lithograph.article.ArticleId;
import lithograph.index.Related;
import lithograph.library.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ObjectNode;

@Command(
        name = "related",
        mixinStandardHelpOptions = true,
        description = {
            "Print articles on the same matter as one, best first, near copies left out.",
            "With --json one object an article: id, path, title, source, published, score, snippet, reason."
        },
        footer = ExitCode.HELP)
final class RelatedCommand implements Callable<Integer> {
    private final Console console;

    private final LibraryOption library;

    @Mixin
    private final JsonOption json = new JsonOption();

    @Parameters(paramLabel = "ID", description = "As `search` prints it.")
    private String id = "";

    @Option(names = "--limit", paramLabel = "N", description = "Most articles to print, by default ${DEFAULT-VALUE}.")
    private int limit = 10;

    RelatedCommand(Console console, LibraryOption library) {
        this.console = console;
        this.library = library;
    }

    @Override
    public Integer call() throws IOException {
        try (Library open = library.openToRead(console)) {
            ArticleId article = new ArticleId(id);
            if (open.article(article).isEmpty()) {
                console.say(id + ": no article of that id is in the library.");
                return ExitCode.FAILED;
            }
            for (Related related : open.related(article, limit)) {
                switch (json.format()) {
                    case JSON -> {
                        ObjectNode object = ArticleJson.JSON.createObjectNode();
                        SearchCommand.put(object, related.hit());
                        object.put("reason", related.reason());
                        console.json(object);
                    }
                    case PLAIN -> console.print(SearchCommand.plain(related.hit()) + "\n  " + related.reason());
                }
            }
            return ExitCode.OK;
        }
    }
}
