package lithograph.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;

/// A headless screen for tests: shows a view, presses keys, takes pictures.
public final class Screen implements AutoCloseable {
    private final Stage stage;

    private Screen(Stage stage) {
        this.stage = stage;
    }

    /// Shows the view in a window of its own, in the light theme.
    public static Screen show(Supplier<? extends Parent> view, double width, double height) {
        return show(view, width, height, Theme.LIGHT);
    }

    public static Screen show(Supplier<? extends Parent> view, double width, double height, Theme theme) {
        start();
        return new Screen(call(() -> {
            Scene scene = new Scene(view.get(), width, height);
            theme.dress(scene);
            Stage stage = new Stage();
            stage.setScene(scene);
            stage.show();
            stage.requestFocus();
            return stage;
        }));
    }

    static void start() {
        Toolkit.useHeadless();
        try {
            Toolkit.start();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /// Runs it on the JavaFX thread and waits for what it returns.
    public static <T> T call(Callable<T> task) {
        FutureTask<T> future = new FutureTask<>(task);
        if (Platform.isFxApplicationThread()) {
            future.run();
        } else {
            Platform.runLater(future);
        }
        try {
            return future.get(30, TimeUnit.SECONDS);
        } catch (InterruptedException | TimeoutException e) {
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        }
    }

    public static void run(Runnable task) {
        call(() -> {
            task.run();
            return "done";
        });
    }

    /// Lets layout, styles and events come to rest.
    public static void settle() {
        for (int i = 0; i < 3; i++) {
            run(() -> Platform.requestNextPulse());
            try {
                Thread.sleep(25);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        run(() -> {});
    }

    public Stage stage() {
        return stage;
    }

    /// Presses the keys together, the last one last, and lets go of them.
    public void press(KeyCode... keys) {
        run(() -> {
            Robot robot = new Robot();
            for (KeyCode key : keys) {
                robot.keyPress(key);
            }
            for (int i = keys.length - 1; i >= 0; i--) {
                robot.keyRelease(keys[i]);
            }
        });
        settle();
    }

    /// Writes what is seen as PNG.
    public void picture(Path file) {
        settle();
        WritableImage image = call(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
            return Picture.of(stage.getScene(), 1);
        });
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Picture.write(image, file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        run(stage::hide);
    }
}
