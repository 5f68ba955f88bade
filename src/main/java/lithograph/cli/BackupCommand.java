package lithograph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import lithograph.library.Backup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = {
            "Write the whole library into one file: articles, notes, highlights, tags, searches, your catalogue. Also while",
            "a window has it open. The file is read back and checked before it stands under its name.",
            "FILE.jsonl is JSON Lines that any program can read; any other name a ZIP, which is smaller and faster.",
        },
        footer = ExitCode.HELP)
final class BackupCommand implements Callable<Integer> {
    private final Console console;
    private final LibraryOption library;

    @Parameters(paramLabel = "FILE", description = "Where to write it.")
    private Path file = Path.of("");

    BackupCommand(Console console, LibraryOption library) {
        this.console = console;
        this.library = library;
    }

    @Override
    public Integer call() throws IOException {
        Backup.Contents contents = Backup.write(library.folder(), file);
        console.say(RestoreCommand.words(contents) + " written to " + file + ", read back and checked.");
        return ExitCode.OK;
    }
}
