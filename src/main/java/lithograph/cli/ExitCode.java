package lithograph.cli;

/// What a command returns to the shell.
final class ExitCode {
    static final int OK = 0;
    /// The command ran, and some of what it was asked for failed: files that could not be read, an id that is not
    /// there.
    static final int FAILED = 1;
    /// The command was not understood.
    static final int USAGE = 2;
    /// The library could not be opened, read or written.
    static final int LIBRARY = 3;

    /// The text of every command's `--help`.
    static final String HELP = "Exit codes: 0 all went well; 1 some of it failed (said on standard error);"
            + " 2 the command was not understood; 3 the library could not be opened, read or written.";

    private ExitCode() {}
}
