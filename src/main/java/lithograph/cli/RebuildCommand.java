package lithograph.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import lithograph.library.Library;
import picocli.CommandLine.Command;

@Command(
        name = "rebuild",
        mixinStandardHelpOptions = true,
        description = "Find entities and facts anew in every article, and build the search index again from the store.",
        footer = ExitCode.HELP)
final class RebuildCommand implements Callable<Integer> {
    private final Console console;

    private final LibraryOption library;

    RebuildCommand(Console console, LibraryOption library) {
        this.console = console;
        this.library = library;
    }

    @Override
    public Integer call() throws IOException {
        try (Library open = library.open(console)) {
            open.rebuild(new SpokenProgress(console));
            console.say(String.format("%,d articles indexed.", open.statistics().articles()));
        }
        return ExitCode.OK;
    }
}
