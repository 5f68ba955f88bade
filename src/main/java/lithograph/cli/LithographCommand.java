package lithograph.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
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
    private final ToIntFunction<WindowRequest> window;

    @Option(names = "--library", paramLabel = "DIR", description = "The library's folder; by default the user's own.")
    private @Nullable Path library;

    @Option(names = "--snapshot", paramLabel = "FILE.png", description = "Save a picture of the window and end.")
    private @Nullable Path snapshot;

    @Option(names = "--query", paramLabel = "QUERY", description = "Search for this at once.", defaultValue = "")
    private String query = "";

    @Option(names = "--open", paramLabel = "ID", split = ",", description = "Open these articles side by side.")
    private List<String> open = List.of();

    @Option(names = "--size", paramLabel = "WxH", description = "The window's size, ${DEFAULT-VALUE}.")
    private String size = "1280x800";

    @Option(names = "--theme", paramLabel = "NAME", description = "light, dark or system.")
    private String theme = "system";

    @Option(names = "--scale", paramLabel = "N", description = "Picture pixels a window pixel, ${DEFAULT-VALUE}.")
    private double scale = 1;

    LithographCommand(ToIntFunction<WindowRequest> window) {
        this.window = window;
    }

    @Override
    public Integer call() {
        return window.applyAsInt(new WindowRequest(
                Optional.ofNullable(library), Optional.ofNullable(snapshot), query, open, size, theme, scale));
    }
}
