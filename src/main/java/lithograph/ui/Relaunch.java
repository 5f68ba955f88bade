package lithograph.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Starts this program once more, without a screen: a toolkit that failed to start cannot be started again in the same
/// process.
final class Relaunch {
    /// Only Linux has windows that fail to open for want of a display.
    private static final Path SELF = Path.of("/proc/self/cmdline");

    private Relaunch() {}

    /// Waits until it has ended. What it says, it says itself.
    static void headless() throws IOException {
        List<String> command = new ArrayList<>(self());
        command.addAll(1, List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
        try {
            int code = new ProcessBuilder(command).inheritIO().start().waitFor();
            if (code != 0) {
                throw new IOException("No window can be opened here, and none could be drawn.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// From the system itself: `ProcessHandle` cuts long command lines.
    private static List<String> self() throws IOException {
        try {
            return List.of(Files.readString(SELF).split("\0"));
        } catch (IOException e) {
            throw new IOException("No window can be opened here: the system has no display that Java can use.", e);
        }
    }
}
