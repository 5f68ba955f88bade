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
        CommandLine line = new CommandLine(new LithographCommand(console, window))
                .addSubcommand(new ExtractCommand(console))
                .addSubcommand(new TagCommand(console))
                .addSubcommand(new ImportCommand(console))
                .addSubcommand(new SearchCommand(console))
                .addSubcommand(new ShowCommand(console))
                .addSubcommand(new RelatedCommand(console))
                .addSubcommand(new FactsCommand(console))
                .addSubcommand(new NotesCommand(console))
                .addSubcommand(new ExportCommand(console))
                .addSubcommand(new StatsCommand(console))
                .addSubcommand(new VerifyCommand(console))
                .addSubcommand(new RebuildCommand(console))
                .addSubcommand(new BenchCommand(console))
                .setOut(console.out())
                .setErr(console.err())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, _, _) -> console.failed(failure));
        int code = line.execute(args);
        console.flush();
        return code;
    }
}
