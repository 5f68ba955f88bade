package lithograph.ui.reader;

import java.io.IOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import lithograph.ui.Background;

/// Writes what the user wrote, in the background, in the order in which it was written.
final class SaveQueue {
    private final Queue<Write> waiting = new ConcurrentLinkedQueue<>();
    private final Object order = new Object();
    private final Background background;
    private final Consumer<String> failed;

    /// One thing to write; thread-safe and durable when it returns.
    interface Write {
        void run() throws IOException;
    }

    /// @param failed told on the window's thread why something could not be written
    SaveQueue(Background background, Consumer<String> failed) {
        this.background = background;
        this.failed = failed;
    }

    void add(Write write) {
        waiting.add(write);
        background.run(
                () -> {
                    writeNext();
                    return true;
                },
                _ -> {},
                e -> failed.accept(reason(e)));
    }

    /// Writes all that waits before it returns; from any thread. What fails does not keep the rest from being written.
    void flush() {
        // Waits also for what another thread is writing just now.
        synchronized (order) {
            while (!waiting.isEmpty()) {
                try {
                    writeNext();
                } catch (IOException e) {
                    background.show(() -> failed.accept(reason(e)));
                }
            }
        }
    }

    private void writeNext() throws IOException {
        synchronized (order) {
            Write write = waiting.poll();
            if (write != null) {
                write.run();
            }
        }
    }

    private static String reason(Exception e) {
        return "Your last change could not be saved: " + e.getMessage();
    }
}
