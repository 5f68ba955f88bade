package lithograph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "lithograph",
        mixinStandardHelpOptions = true,
        version = "Lithograph 0.1.0",
        description = {
            "An offline explorer for AI-industry reports. Without a command it opens the window.",
            "No command ever opens a network connection."
        },
        footer = ExitCode.HELP)
final class LithographCommand implements Callable<Integer> {
    private static final Pattern SIZE = Pattern.compile("(\\d{3,4})x(\\d{3,4})");
    private static final List<String> THEMES = List.of("light", "dark", "last");

    private final Console console;
    private final Window window;

    @Mixin
    private final LibraryOption library;

    @Option(names = "--snapshot", paramLabel = "FILE.png", description = "Save a picture of the window and end.")
    private @Nullable Path snapshot;

    @Option(names = "--query", paramLabel = "QUERY", description = "Search for this at once.", defaultValue = "")
    private String query = "";

    @Option(names = "--open", paramLabel = "ID", split = ",", description = "Open these articles side by side.")
    private List<String> open = List.of();

    @Option(names = "--size", paramLabel = "WxH", description = "The window's size, ${DEFAULT-VALUE}.")
    private String size = "1280x800";

    @Option(names = "--theme", paramLabel = "NAME", description = "light, dark, or last: the one chosen last.")
    private String theme = "last";

    @Option(names = "--scale", paramLabel = "N", description = "Picture pixels a window pixel, ${DEFAULT-VALUE}.")
    private double scale = 1;

    @Option(
            names = "--view",
            paramLabel = "WHAT",
            description = {
                "Show `inbox` (unknown names), `notes`, `note:` and a note's id, `facts:` and a name or nothing,",
                "`facts:conflicts`, `facts:compare:ID,ID`, or the page of an entity by its id, as chip/h100; two side by side."
            })
    private String view = "";

    LithographCommand(Console console, LibraryOption library, Window window) {
        this.library = library;
        this.console = console;
        this.window = window;
    }

    @Override
    public Integer call() throws IOException {
        Matcher pixels = SIZE.matcher(size);
        if (!pixels.matches()) {
            console.say("--size " + size + ": write it as 1280x800.");
            return ExitCode.USAGE;
        }
        if (!THEMES.contains(theme)) {
            console.say("--theme " + theme + ": it is one of " + String.join(", ", THEMES) + ".");
            return ExitCode.USAGE;
        }
        window.open(new WindowRequest(
                library.given(),
                Optional.ofNullable(snapshot),
                query,
                open,
                Integer.parseInt(pixels.group(1)),
                Integer.parseInt(pixels.group(2)),
                theme.equals("last") ? "" : theme,
                scale,
                view));
        return ExitCode.OK;
    }
}
