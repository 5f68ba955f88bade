package lithograph.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import lithograph.library.KeptFiles;
import lithograph.library.Library;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ObjectNode;

@Command(
        name = "originals",
        mixinStandardHelpOptions = true,
        description = {
            "Say whether imports keep a copy of each file, and how much that takes; or turn it on or off. Copies are",
            "compressed, and equal files share one; of a folder of web pages they take about a quarter, of packed files",
            "(PDF, EPUB, ZIP) as much again. Files over 256 MB are not kept. With off, what was kept stays.",
            "With --json one object: keep (on, off), files, bytes."
        },
        footer = ExitCode.HELP)
final class OriginalsCommand implements Callable<Integer> {
    private final Console console;

    private final LibraryOption library;

    @Mixin
    private final JsonOption json = new JsonOption();

    @Parameters(arity = "0..1", paramLabel = "KEEP", description = "${COMPLETION-CANDIDATES}.")
    private KeptFiles.@Nullable Keep keep;

    OriginalsCommand(Console console, LibraryOption library) {
        this.console = console;
        this.library = library;
    }

    @Override
    public Integer call() throws IOException {
        Optional<KeptFiles.Keep> wanted = Optional.ofNullable(keep);
        try (Library open = wanted.isPresent() ? library.openOrMake(console) : library.openToRead(console)) {
            if (wanted.isPresent()) {
                open.originals().keep(wanted.get());
            }
            String state = open.originals().keep().name().toLowerCase(Locale.ROOT);
            KeptFiles.Size size = open.originals().size();
            switch (json.format()) {
                case JSON -> {
                    ObjectNode object = ArticleJson.JSON.createObjectNode().put("keep", state);
                    console.json(object.put("files", size.files()).put("bytes", size.bytes()));
                }
                case PLAIN ->
                    console.print(String.format(
                            "Keeping originals is %s; %,d files are kept in %,d bytes.",
                            state, size.files(), size.bytes()));
            }
        }
        return ExitCode.OK;
    }
}
