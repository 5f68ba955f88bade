package lithograph.cli;

/// How a command prints its results.
enum OutputFormat {
    PLAIN,
    JSON
}
