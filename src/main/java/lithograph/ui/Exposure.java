package lithograph.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.animation.PauseTransition;
import javafx.scene.Parent;
import javafx.stage.Stage;
import javafx.util.Duration;

/// Takes one picture: shows the window, waits until all has come, writes it, closes. JavaFX thread.
final class Exposure {
    /// The headless platform has a frame of a thousand rows; what is taller is laid out without its window.
    private static final int TALLEST = 990;

    private static final Duration STEP = Duration.millis(50);
    /// Steps in a row that must be quiet: layouts may ask for more.
    private static final int QUIET = 6;

    private final SnapshotRequest request;
    private final CompletableFuture<Path> done;
    private final CompletableFuture<Path> closed = new CompletableFuture<>();
    private final Session session;
    /// A pause begun anew, not a timeline: that makes up for the steps a busy machine has missed, all at once.
    private final PauseTransition watch = new PauseTransition(STEP);
    private int quiet;
    private Optional<Exception> refused = Optional.empty();

    Exposure(SnapshotRequest request, CompletableFuture<Path> done) {
        this.request = request;
        this.done = done;
        this.session = new Session(new Stage(), Background.onThreads(), request.window(), Remembered::glance, closed);
        watch.setOnFinished(_ -> look());
    }

    void begin() {
        // What comes back is of no use here: `done` is what the caller waits for.
        var _ = closed.whenComplete((_, failure) -> {
            if (failure != null) {
                done.completeExceptionally(failure);
            } else {
                refused.ifPresentOrElse(done::completeExceptionally, () -> done.complete(request.file()));
            }
        });
        session.show();
        watch.play();
    }

    private void look() {
        if (closed.isDone()) {
            return;
        }
        Optional<Exception> failure = session.failure();
        if (failure.isPresent()) {
            giveUp(failure.get());
            return;
        }
        try {
            fit();
            quiet = session.isSettled() ? quiet + 1 : 0;
            if (quiet < QUIET) {
                watch.playFromStart();
                return;
            }
            Picture.write(Picture.of(session.stage().getScene(), request.scale()), request.file());
            session.quit();
        } catch (IOException | RuntimeException e) {
            giveUp(new IOException(
                    "The picture cannot be written to " + request.file() + ": "
                            + Optional.ofNullable(e.getMessage()).orElse(e.toString()),
                    e));
        }
    }

    private void fit() {
        session.stage().setX(0);
        session.stage().setY(0);
        session.stage().setWidth(request.width());
        session.stage().setHeight(Math.min(request.height(), TALLEST));
        Parent root = session.stage().getScene().getRoot();
        root.setManaged(false);
        root.resize(request.width(), request.height());
    }

    /// Whoever waits hears why, and only once the library is closed again.
    private void giveUp(Exception cause) {
        refused = Optional.of(cause);
        session.quit();
    }
}
