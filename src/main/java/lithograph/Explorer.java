package lithograph;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lithograph.article.ArticleId;
import lithograph.cli.WindowRequest;
import lithograph.library.LibraryLayout;
import lithograph.ui.LithographApp;
import lithograph.ui.SnapshotRequest;
import lithograph.ui.Theme;

/// Joins the two faces, which do not know each other: what the command line asks of the window.
final class Explorer {
    /// Where the launcher says that the sample library lies, for the first run.
    private static final String SAMPLE = "lithograph.sample";

    private final PrintWriter out;
    private final PrintWriter err;

    Explorer(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    /// Shows the window or takes its picture; the exit code, see [lithograph.cli.ExitCode].
    int open(WindowRequest request) {
        try {
            lithograph.ui.WindowRequest window = new lithograph.ui.WindowRequest(
                    request.library().orElseGet(LibraryLayout::usersOwn),
                    sample(),
                    request.query().isEmpty() ? Optional.empty() : Optional.of(request.query()),
                    request.open().stream().map(ArticleId::new).toList(),
                    theme(request.theme()));
            if (request.snapshot().isPresent()) {
                picture(request, window, request.snapshot().get());
            } else {
                LithographApp.run(window).ifPresent(this::say);
            }
            return 0;
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            return 2;
        } catch (IOException e) {
            err.println(e.getMessage());
            return 3;
        }
    }

    private void picture(WindowRequest request, lithograph.ui.WindowRequest window, Path file) throws IOException {
        List<Integer> size = size(request.size());
        LithographApp.snapshot(new SnapshotRequest(window, file, size.getFirst(), size.getLast(), request.scale()));
        out.println(file.toAbsolutePath());
        out.flush();
    }

    private void say(Path picture) {
        out.println("There is no display here, so the window was drawn to a picture instead: " + picture);
        out.flush();
    }

    private static Optional<Path> sample() {
        return Optional.ofNullable(System.getProperty(SAMPLE)).map(Path::of).filter(Files::isDirectory);
    }

    private static List<Integer> size(String size) {
        if (!size.matches("\\d{2,4}x\\d{2,4}")) {
            throw new IllegalArgumentException("A size is as 1280x800, not '" + size + "'.");
        }
        String[] sides = size.split("x", 2);
        return List.of(Integer.parseInt(sides[0]), Integer.parseInt(sides[1]));
    }

    private static Optional<Theme> theme(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "light" -> Optional.of(Theme.LIGHT);
            case "dark" -> Optional.of(Theme.DARK);
            case "system" -> Optional.empty();
            default -> throw new IllegalArgumentException("A theme is light, dark or system, not '" + name + "'.");
        };
    }
}
