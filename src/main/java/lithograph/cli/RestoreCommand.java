package lithograph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import lithograph.library.Backup;
import lithograph.library.Restoration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = {
            "Make a library of a backup, in the folder that --library names. The folder must be empty or not there yet:",
            "a backup never takes the place of a library. The search index is built when the library is first opened.",
        },
        footer = ExitCode.HELP)
final class RestoreCommand implements Callable<Integer> {
    private final Console console;
    private final LibraryOption library;

    @Parameters(paramLabel = "FILE", description = "What `lithograph backup` wrote.")
    private Path file = Path.of("");

    @Option(names = "--check", description = "Only read the whole backup and say whether it is sound.")
    private boolean check;

    RestoreCommand(Console console, LibraryOption library) {
        this.console = console;
        this.library = library;
    }

    @Override
    public Integer call() throws IOException {
        if (check) {
            console.print(words(Restoration.verify(file)) + ". All is well.");
            return ExitCode.OK;
        }
        if (library.given().isEmpty()) {
            console.say("Name the folder of the new library: restore " + file + " --library DIR.");
            return ExitCode.USAGE;
        }
        Backup.Contents contents = Restoration.restore(file, library.folder());
        console.say(words(contents) + " restored to " + library.folder() + ".");
        return ExitCode.OK;
    }

    static String words(Backup.Contents contents) {
        return String.format(
                "%,d articles, %,d notes, %,d highlights",
                contents.of("article"), contents.of("note"), contents.of("highlight"));
    }
}
