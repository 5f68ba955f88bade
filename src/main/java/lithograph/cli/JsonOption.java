package lithograph.cli;

import picocli.CommandLine.Option;

/// `--json`, the same for every command.
final class JsonOption {
    @Option(names = "--json", description = "JSON Lines: one object a line on standard output.")
    private boolean json;

    OutputFormat format() {
        return json ? OutputFormat.JSON : OutputFormat.PLAIN;
    }
}
