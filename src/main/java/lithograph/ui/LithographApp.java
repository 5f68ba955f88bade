package lithograph.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import javafx.application.Platform;
import javafx.stage.Stage;

/// The window's two doors: show it, or take its picture. Each starts the toolkit where that has not happened yet, and
/// returns when all is done. Not on the JavaFX thread.
public final class LithographApp {
    private LithographApp() {}

    /// Shows the window until it is closed. Where there is no display it takes a picture of it instead; where there is
    /// one that fails, the program is started once more without it.
    ///
    /// @return where the picture is; empty where there was a window, or another process that said it
    /// @throws IOException where the library cannot be used, or the toolkit not be started
    public static Optional<Path> run(WindowRequest request) throws IOException {
        boolean headless = Toolkit.isHeadless();
        if (!headless && !Toolkit.startOnScreen()) {
            Relaunch.headless();
            return Optional.empty();
        }
        if (headless) {
            Path file = Files.createTempDirectory("lithograph").resolve("window.png");
            snapshot(new SnapshotRequest(request, file, 1280, 800, 1));
            return Optional.of(file);
        }
        CompletableFuture<Path> closed = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                Session session = new Session(new Stage(), Background.onThreads(), request, closed);
                session.readForMeaning();
                session.show();
            } catch (RuntimeException e) {
                closed.completeExceptionally(e);
            }
        });
        await(closed);
        return Optional.empty();
    }

    /// Draws the window in memory and writes it as PNG, when all that it shows has come.
    ///
    /// @throws IOException where the library cannot be used or the picture not be written
    public static void snapshot(SnapshotRequest request) throws IOException {
        Toolkit.useHeadless();
        Toolkit.start();
        CompletableFuture<Path> closed = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                new Exposure(request, closed).begin();
            } catch (RuntimeException e) {
                closed.completeExceptionally(e);
            }
        });
        await(closed);
    }

    private static void await(CompletableFuture<Path> closed) throws IOException {
        try {
            closed.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException problem) {
                throw problem;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
