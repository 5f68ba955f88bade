package lithograph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import lithograph.entity.CatalogMerge;
import lithograph.entity.EntityKind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "catalog-merge",
        mixinStandardHelpOptions = true,
        description = {
            "Merge CSV tables of names into the catalogue files in a folder. What people wrote there stays: a row adds an"
                    + " entity, names that nobody has, and a maker, family or date that is missing.",
            "In a library's `catalog` folder the files are laid over the shipped catalogue."
        },
        footer = ExitCode.HELP)
final class CatalogCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--into", required = true, paramLabel = "DIR", description = "The folder of the catalogue files.")
    private @Nullable Path folder;

    @Option(names = "--kind", required = true, paramLabel = "KIND", description = "company, chip or model.")
    private String kind = "";

    @Option(
            names = "--columns",
            paramLabel = "MAPPING",
            description =
                    "Which column is which field, as name=Model,maker=Organization. Fields: name, aliases (parted by"
                            + " ;), maker, family, released, ambiguous, status, since.")
    private String columns = "";

    @Parameters(arity = "1..*", paramLabel = "TABLE.csv")
    private List<Path> tables = List.of();

    CatalogCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        EntityKind of;
        try {
            of = EntityKind.valueOf(kind.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new UsageException("--kind " + kind + ": it is company, chip or model.");
        }
        if (folder != null) {
            for (Path table : tables) {
                CatalogMerge.merge(folder, of, table, columns).forEach(console::print);
            }
        }
        return ExitCode.OK;
    }
}
