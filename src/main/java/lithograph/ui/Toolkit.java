package lithograph.ui;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;

/// Starts JavaFX: on the screen where there is one, else headless, with pictures instead of a window.
final class Toolkit {
    private static final String PLATFORM = "glass.platform";

    private Toolkit() {}

    /// True where no window can be seen: Linux without a display, or asked for by `-Dglass.platform=Headless`.
    static boolean isHeadless() {
        if ("Headless".equalsIgnoreCase(System.getProperty(PLATFORM, ""))) {
            return true;
        }
        boolean linux =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
        return linux && isUnset("DISPLAY") && isUnset("WAYLAND_DISPLAY");
    }

    private static boolean isUnset(String variable) {
        String value = System.getenv(variable);
        return value == null || value.isBlank();
    }

    /// Draws in memory from now on. Before [#start].
    static void useHeadless() {
        System.setProperty(PLATFORM, "Headless");
        System.setProperty("prism.order", "sw");
    }

    /// Starts the toolkit on the screen; false where the system would not have it.
    static boolean startOnScreen() throws IOException {
        try {
            start();
            return true;
        } catch (UnsupportedOperationException | LinkageError e) {
            return false;
        }
    }

    /// Starts the toolkit, or waits until it has, and loads the fonts.
    ///
    /// @throws IOException where the system lacks what text is drawn with
    static void start() throws IOException {
        CountDownLatch started = new CountDownLatch(1);
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Runnable ready = () -> {
            try {
                Fonts.load();
            } catch (Throwable e) {
                failure.set(e);
            } finally {
                started.countDown();
            }
        };
        try {
            Platform.startup(ready);
        } catch (IllegalStateException alreadyStarted) {
            Platform.runLater(started::countDown);
        }
        try {
            started.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (failure.get() != null) {
            throw new IOException(
                    "Text cannot be drawn here: the system libraries pango, fontconfig and freetype are needed"
                            + " (Debian and Ubuntu: apt-get install libpangoft2-1.0-0). All commands work without them.",
                    failure.get());
        }
        Platform.setImplicitExit(false);
    }
}
