package lithograph.cli;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;
import lithograph.library.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "collections",
        mixinStandardHelpOptions = true,
        description = {
            "List the collections: how many articles, highlights, notes, facts and headings each has.",
            "Write one with 'export --collection NAME'. With --json one object a collection: name, items."
        },
        footer = ExitCode.HELP)
final class CollectionsCommand implements Callable<Integer> {
    private final Console console;

    private final LibraryOption library;

    @Mixin
    private final JsonOption json = new JsonOption();

    CollectionsCommand(Console console, LibraryOption library) {
        this.console = console;
        this.library = library;
    }

    @Override
    public Integer call() throws IOException {
        try (Library open = library.openToRead(console)) {
            for (Map.Entry<String, Integer> each :
                    open.notebook().collections().counts().entrySet()) {
                switch (json.format()) {
                    case JSON ->
                        console.json(ArticleJson.JSON
                                .createObjectNode()
                                .put("name", each.getKey())
                                .put("items", each.getValue()));
                    case PLAIN -> console.print(String.format("%,8d  %s", each.getValue(), each.getKey()));
                }
            }
        }
        return ExitCode.OK;
    }
}
