package lithograph.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;

/// The whole window, headless, over a library of its own: typed into and looked at.
final class OpenWindow implements AutoCloseable {
    private static final long PATIENCE = 20_000;

    private final CompletableFuture<Path> closed = new CompletableFuture<>();
    private final Session session;

    private OpenWindow(WindowRequest request) {
        Screen.start();
        session = Screen.call(() -> {
            Session opening = new Session(new Stage(), Background.onThreads(), request, closed);
            opening.stage().setX(0);
            opening.stage().setY(0);
            opening.stage().setWidth(1280);
            opening.stage().setHeight(800);
            opening.show();
            return opening;
        });
        settle();
    }

    /// On a library with the six articles of [SmallLibrary].
    static OpenWindow onSmallLibrary(Path folder) throws IOException {
        SmallLibrary.in(folder).close();
        return onFolder(folder.resolve("library"));
    }

    static OpenWindow onFolder(Path folder) {
        return new OpenWindow(new WindowRequest(
                folder, Optional.empty(), Optional.empty(), List.of(), Optional.of(Theme.LIGHT), Optional.empty()));
    }

    static OpenWindow onRequest(WindowRequest request) {
        return new OpenWindow(request);
    }

    /// What the window says, in large letters, when this library does not open.
    static List<String> titlesWhenOpening(Path folder) {
        Screen.start();
        Session failing = Screen.call(() -> {
            Session opening = new Session(
                    new Stage(), Background.onThreads(), WindowRequest.of(folder), new CompletableFuture<>());
            opening.show();
            return opening;
        });
        for (int i = 0; i < 100; i++) {
            Screen.settle();
            List<String> titles =
                    Screen.call(() -> failing.stage().getScene().getRoot().lookupAll(".placeholder-title").stream()
                            .map(node -> ((Label) node).getText())
                            .toList());
            if (!titles.equals(List.of("Opening the library"))) {
                Screen.run(failing::quit);
                return titles;
            }
        }
        throw new AssertionError("it is opening for ever");
    }

    /// Waits until nothing is under way.
    void settle() {
        long end = System.currentTimeMillis() + PATIENCE;
        int quiet = 0;
        while (quiet < 3) {
            if (System.currentTimeMillis() > end) {
                throw new AssertionError("the window does not come to rest: " + words(".label"));
            }
            quiet = Screen.call(session::isSettled) ? quiet + 1 : 0;
            Screen.settle();
        }
    }

    /// Types the words where the focus is, and puts away what they could become.
    void type(String words) {
        begin(words);
        if (Screen.call(() -> session.stage().getScene().getRoot().lookupAll(".completion").stream()
                .anyMatch(Node::isVisible))) {
            press(KeyCode.ESCAPE);
        }
    }

    /// Types the words where the focus is, a key stroke a character.
    void begin(String words) {
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            Screen.run(() -> {
                Node focus = session.stage().getScene().getFocusOwner();
                // The robot knows keys, not characters; what a key types depends on the keyboard.
                focus.fireEvent(new KeyEvent(
                        KeyEvent.KEY_TYPED, String.valueOf(letter), "", KeyCode.UNDEFINED, false, false, false, false));
            });
        }
        settle();
    }

    /// Presses the keys together, as hands do.
    void press(KeyCode... keys) {
        Screen.run(() -> {
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

    Node find(String selector) {
        Node node = Screen.call(() -> session.stage().getScene().lookup(selector));
        if (node == null) {
            throw new AssertionError("nothing is " + selector);
        }
        return node;
    }

    /// The words of all labels that can be seen and fit the selector.
    List<String> words(String selector) {
        return Screen.call(() -> session.stage().getScene().getRoot().lookupAll(selector).stream()
                .filter(OpenWindow::isSeen)
                .filter(Label.class::isInstance)
                .map(node -> ((Label) node).getText())
                .toList());
    }

    WindowModel model() {
        return session.model();
    }

    Stage stage() {
        return session.stage();
    }

    /// Asks the window to close; on the JavaFX thread.
    void quit() {
        session.quit();
    }

    private static boolean isSeen(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /// Keeps a picture where `-Dpictures` asks for it.
    void picture(String name) throws IOException {
        String folder = System.getProperty("pictures", "");
        if (!folder.isEmpty()) {
            Path file = Files.createTempFile("window", ".png");
            var image = Screen.call(() -> Picture.of(session.stage().getScene(), 1));
            Picture.write(image, file);
            Files.move(file, Path.of(folder, name + ".png"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() {
        Screen.run(session::quit);
        try {
            closed.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }
}
