package lithograph;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import lithograph.article.ArticleId;
import lithograph.cli.WindowRequest;
import lithograph.library.LibraryLayout;
import lithograph.ui.LithographApp;
import lithograph.ui.SnapshotRequest;
import lithograph.ui.Theme;

/// Opens the window for the command line.
final class Explorer {
    private final PrintWriter out;
    private final PrintWriter err;

    Explorer(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    /// @throws IOException with a sentence for the user
    void open(WindowRequest request) throws IOException {
        lithograph.ui.WindowRequest window = new lithograph.ui.WindowRequest(
                request.library().orElseGet(LibraryLayout::usersOwn),
                sample(),
                request.query().isEmpty() ? Optional.empty() : Optional.of(request.query()),
                request.open().stream().map(ArticleId::new).toList(),
                theme(request.theme()),
                Optional.of(request.view()).filter(view -> !view.isEmpty()));
        if (request.snapshot().isPresent()) {
            Path file = request.snapshot().get().toAbsolutePath();
            LithographApp.snapshot(
                    new SnapshotRequest(window, file, request.width(), request.height(), request.scale()));
            out.println(file);
            return;
        }
        Optional<Path> picture = LithographApp.run(window);
        if (picture.isPresent()) {
            err.println("lithograph: there is no display here, so the window was drawn unseen; its picture:");
            out.println(picture.get());
        }
    }

    private static Optional<Theme> theme(String name) {
        return switch (name) {
            case "light" -> Optional.of(Theme.LIGHT);
            case "dark" -> Optional.of(Theme.DARK);
            default -> Optional.empty();
        };
    }

    /// The sample library, beside the folder of the program's own jar.
    private static Optional<Path> sample() {
        try {
            Path jar = Path.of(Explorer.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Optional.ofNullable(jar.getParent())
                    .map(lib -> lib.resolveSibling("sample"))
                    .filter(Files::isDirectory);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
