package lithograph.ui;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.application.Platform;

/// The one bridge between the JavaFX thread and the work behind it: a task runs on `work`, what came of it arrives on
/// `window`. Call it from the JavaFX thread. It never interrupts a thread; work that may take long asks whether it was
/// cancelled.
///
/// With `Runnable::run` for both executors everything happens at once, in order: so models are tested.
public final class Background implements AutoCloseable {
    private final Executor work;
    private final Executor window;
    private final BiFunction<Duration, Executor, Executor> pausing;
    private final Runnable end;
    private final AtomicInteger underWay = new AtomicInteger();

    /// Without pauses: [Lane]s start their tasks at once.
    public Background(Executor work, Executor window) {
        this(work, window, (pause, executor) -> executor, () -> {});
    }

    private Background(Executor work, Executor window, BiFunction<Duration, Executor, Executor> pausing, Runnable end) {
        this.work = work;
        this.window = window;
        this.pausing = pausing;
        this.end = end;
    }

    /// On threads of its own that do not keep the program alive; outcomes arrive on the JavaFX thread.
    public static Background onThreads() {
        ExecutorService threads = Executors.newCachedThreadPool(
                Thread.ofPlatform().daemon().name("background-", 1).factory());
        return new Background(
                threads,
                Platform::runLater,
                (pause, executor) ->
                        CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS, executor),
                threads::shutdown);
    }

    /// Runs the task and hands over what it returned or threw.
    public <T> void run(Callable<T> task, Consumer<T> done, Consumer<Exception> failed) {
        launch(work, () -> attempt(task, done, failed));
    }

    /// Whether nothing is under way: no task, no pause, no outcome that has yet to arrive.
    public boolean isIdle() {
        return underWay.get() == 0;
    }

    /// Hands something to the JavaFX thread, from any thread.
    public void show(Runnable update) {
        window.execute(update);
    }

    /// A lane whose [Lane#runLater] waits for `pause`.
    public Lane lane(Duration pause) {
        return new Lane(pausing.apply(pause, work));
    }

    /// Takes no more tasks; those under way come to their end.
    @Override
    public void close() {
        end.run();
    }

    private void launch(Executor executor, Runnable task) {
        underWay.incrementAndGet();
        try {
            executor.execute(() -> {
                try {
                    task.run();
                } finally {
                    underWay.decrementAndGet();
                }
            });
        } catch (RejectedExecutionException e) {
            // The window is closing: nobody is left to see the outcome.
            underWay.decrementAndGet();
        }
    }

    private void arrive(Runnable update) {
        underWay.incrementAndGet();
        window.execute(() -> {
            try {
                update.run();
            } finally {
                underWay.decrementAndGet();
            }
        });
    }

    private <T> void attempt(Callable<T> task, Consumer<T> done, Consumer<Exception> failed) {
        T outcome;
        try {
            outcome = task.call();
        } catch (Exception e) {
            arrive(() -> failed.accept(e));
            return;
        } catch (Error e) {
            // Whoever waits for the outcome would wait for ever.
            arrive(() -> failed.accept(new IllegalStateException(words(e), e)));
            return;
        }
        arrive(() -> done.accept(outcome));
    }

    private static String words(Error error) {
        return error instanceof OutOfMemoryError
                ? "There is not enough memory for this."
                : "This could not be finished: " + error;
    }

    /// Where the latest wins: a task that is overtaken before it starts never runs, and the outcome of one that is
    /// overtaken later is dropped.
    public final class Lane {
        private final Executor paused;
        private final AtomicLong latest = new AtomicLong();

        private Lane(Executor paused) {
            this.paused = paused;
        }

        /// Overtakes all tasks before it in this lane, and starts at once.
        public <T> void run(Callable<T> task, Consumer<T> done, Consumer<Exception> failed) {
            start(work, task, done, failed);
        }

        /// Overtakes all tasks before it in this lane, and starts after the lane's pause unless it is overtaken: for
        /// what follows each key stroke.
        public <T> void runLater(Callable<T> task, Consumer<T> done, Consumer<Exception> failed) {
            start(paused, task, done, failed);
        }

        private <T> void start(Executor executor, Callable<T> task, Consumer<T> done, Consumer<Exception> failed) {
            long ticket = latest.incrementAndGet();
            launch(executor, () -> {
                if (latest.get() == ticket) {
                    attempt(
                            task,
                            outcome -> when(ticket, () -> done.accept(outcome)),
                            failure -> when(ticket, () -> failed.accept(failure)));
                }
            });
        }

        /// Drops whatever is under way.
        public void clear() {
            latest.incrementAndGet();
        }

        private void when(long ticket, Runnable update) {
            if (latest.get() == ticket) {
                update.run();
            }
        }
    }
}
