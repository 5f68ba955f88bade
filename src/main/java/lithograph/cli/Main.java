package lithograph.cli;

import java.io.PrintWriter;
import picocli.CommandLine;

/// The command line as a function of output, error output and arguments to an exit code. Not thread-safe.
public final class Main {
    private final Console console;
    private final Window window;

    /// @param window opens the window where no command is given
    public Main(PrintWriter out, PrintWriter err, Window window) {
        this.console = new Console(out, err);
        this.window = window;
    }

    /// Runs one command; see [ExitCode] for what comes back. Prints no stack trace for what a user can mend.
    public int run(String... args) {
        LibraryOption library = new LibraryOption();
        CommandLine line = new CommandLine(new LithographCommand(console, library, window))
                .addSubcommand(new ExtractCommand(console))
                .addSubcommand(new TagCommand(console))
                .addSubcommand(new ImportCommand(console, library))
                .addSubcommand(new ImportsCommand(console, library))
                .addSubcommand(new ReextractCommand(console, library))
                .addSubcommand(new OriginalsCommand(console, library))
                .addSubcommand(new SearchCommand(console, library))
                .addSubcommand(new ShowCommand(console, library))
                .addSubcommand(new RelatedCommand(console, library))
                .addSubcommand(new EntitiesCommand(console, library))
                .addSubcommand(new FactsCommand(console, library))
                .addSubcommand(new NotesCommand(console, library))
                .addSubcommand(new ExportCommand(console, library))
                .addSubcommand(new CollectionsCommand(console, library))
                .addSubcommand(new BackupCommand(console, library))
                .addSubcommand(new RestoreCommand(console, library))
                .addSubcommand(new SearchesCommand(console, library))
                .addSubcommand(new StatsCommand(console, library))
                .addSubcommand(new VerifyCommand(console, library))
                .addSubcommand(new WatchCommand(console, library))
                .addSubcommand(new RebuildCommand(console, library))
                .addSubcommand(new CatalogCommand(console))
                .addSubcommand(new BenchCommand(console))
                .setOut(console.out())
                .setErr(console.err())
                .setCaseInsensitiveEnumValuesAllowed(true)
                // `--view notes` means the notes, though a command is called so too.
                .setAllowSubcommandsAsOptionParameters(true)
                .setExecutionExceptionHandler((failure, _, _) -> console.failed(failure));
        int code = line.execute(args);
        console.flush();
        return code;
    }
}
