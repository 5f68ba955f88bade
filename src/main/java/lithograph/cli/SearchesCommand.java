package lithograph.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import lithograph.library.Library;
import lithograph.library.SavedSearches.Counted;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "searches",
        mixinStandardHelpOptions = true,
        description = {
            "List the saved searches: how many articles each finds, and how many came in since it was last looked at.",
            "Run one with 'search --saved NAME'. With --json one object a search: name, query, total, new."
        },
        footer = ExitCode.HELP)
final class SearchesCommand implements Callable<Integer> {
    private final Console console;

    private final LibraryOption library;

    @Mixin
    private final JsonOption json = new JsonOption();

    SearchesCommand(Console console, LibraryOption library) {
        this.console = console;
        this.library = library;
    }

    @Override
    public Integer call() throws IOException {
        try (Library open = library.openToRead(console)) {
            for (Counted counted : open.savedSearches().counted()) {
                switch (json.format()) {
                    case JSON ->
                        console.json(ArticleJson.JSON
                                .createObjectNode()
                                .put("name", counted.search().name())
                                .put("query", counted.search().query())
                                .put("total", counted.total())
                                .put("new", counted.fresh()));
                    case PLAIN ->
                        console.print(String.format(
                                "%,8d %,6d new  %s",
                                counted.total(),
                                counted.fresh(),
                                counted.search().name()));
                }
            }
        }
        return ExitCode.OK;
    }
}
