package lithograph.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import lithograph.library.Library;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tools.jackson.databind.node.ObjectNode;

@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = {
            "Look a whole library over, and say what is wrong with it. Opening mends a damaged search index, and says so;",
            "nothing else is changed.",
            "With --json one object: ok, problems."
        },
        footer = ExitCode.HELP)
final class VerifyCommand implements Callable<Integer> {
    private final Console console;

    private final LibraryOption library;

    @Mixin
    private final JsonOption json = new JsonOption();

    VerifyCommand(Console console, LibraryOption library) {
        this.console = console;
        this.library = library;
    }

    @Override
    public Integer call() throws IOException {
        try (Library open = library.openToRead(console)) {
            List<String> problems = open.verify();
            switch (json.format()) {
                case JSON -> {
                    ObjectNode object = ArticleJson.JSON.createObjectNode().put("ok", problems.isEmpty());
                    ArticleJson.strings(object.putArray("problems"), problems);
                    console.json(object);
                }
                case PLAIN -> {
                    problems.forEach(console::print);
                    console.print(problems.isEmpty() ? "All is well." : problems.size() + " problems.");
                }
            }
            return problems.isEmpty() ? ExitCode.OK : ExitCode.FAILED;
        }
    }
}
