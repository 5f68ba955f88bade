/// The command line: a function of output, error output and arguments to an exit code, and the only place that prints.
package lithograph.cli;
