package lithograph.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Subscription;
import lithograph.library.Library;
import lithograph.library.Settings;
import lithograph.ui.control.Placeholder;

/// One window from opening to closing, and the library behind it. JavaFX thread.
final class Session {
    private final Stage stage;
    private final Background background;
    private final WindowRequest request;
    private final CompletableFuture<Path> closed;
    private final Scene scene = new Scene(new StackPane(), 1280, 800);
    private final Recall recall;
    private Optional<Opened> opened = Optional.empty();
    private Optional<Exception> failure = Optional.empty();
    private boolean leaving;
    private boolean readsForMeaning;

    /// How a window comes by what it remembers, and whether that is written back.
    interface Recall {
        Remembered from(Settings settings, Background background, Consumer<String> failed) throws IOException;
    }

    /// @param colors ends the listening to the colours of the system, which would keep all of it
    private record Opened(Library library, WindowModel model, Parent root, Subscription colors) {}

    /// What the background hands over.
    private record Ready(Library library, Remembered remembered) {}

    /// A window that remembers how it was left.
    Session(Stage stage, Background background, WindowRequest request, CompletableFuture<Path> closed) {
        this(stage, background, request, Remembered::read, closed);
    }

    /// @param closed completed when the window is gone and the library closed
    Session(Stage stage, Background background, WindowRequest request, Recall recall, CompletableFuture<Path> closed) {
        this.recall = recall;
        this.stage = stage;
        this.background = background;
        this.request = request;
        this.closed = closed;
        stage.setTitle("Lithograph");
        stage.setScene(scene);
        stage.setMinWidth(760);
        stage.setMinHeight(480);
        stage.setOnCloseRequest(event -> {
            event.consume();
            quit();
        });
        request.theme().orElse(Theme.SYSTEM).dress(scene);
    }

    /// Has the articles read for what they mean, as long as the window is open. Call it before [#show].
    void readForMeaning() {
        readsForMeaning = true;
    }

    /// Shows the window at once, and the library in it when it is open.
    void show() {
        stage.show();
        open(request.folder());
    }

    Stage stage() {
        return stage;
    }

    /// @throws java.util.NoSuchElementException where the library is not open
    WindowModel model() {
        return opened.orElseThrow().model();
    }

    /// Whether the library is there and nothing is under way.
    boolean isSettled() {
        return opened.isPresent() && background.isIdle();
    }

    /// Why the window shows no library, where it could not be opened.
    Optional<Exception> failure() {
        return failure;
    }

    void open(Path folder) {
        leave(() -> change(folder));
    }

    private void change(Path folder) {
        leaving = false;
        failure = Optional.empty();
        scene.setRoot(new StackPane(new Placeholder("Opening the library", folder.toString())));
        Optional<Opened> before = opened;
        before.map(Opened::colors).ifPresent(Subscription::unsubscribe);
        opened = Optional.empty();
        background.run(
                () -> {
                    if (before.isPresent()) {
                        finish(before.get());
                    }
                    Library library = Library.open(folder);
                    return new Ready(library, recall.from(library.settings(), background, this::say));
                },
                this::ready,
                cause -> failed(folder, cause));
    }

    void quit() {
        leave(this::close);
    }

    private void close() {
        stage.hide();
        opened.map(Opened::colors).ifPresent(Subscription::unsubscribe);
        background.run(
                () -> {
                    if (opened.isPresent()) {
                        finish(opened.get());
                    }
                    return request.folder();
                },
                this::end,
                cause -> {
                    background.close();
                    closed.completeExceptionally(cause);
                });
    }

    private void end(Path folder) {
        background.close();
        closed.complete(folder);
    }

    /// Saves what the user wrote and goes on; what cannot be saved is never given up unasked.
    private void leave(Runnable then) {
        if (leaving) {
            return;
        }
        leaving = true;
        opened.ifPresentOrElse(session -> save(session.model(), session.root(), then), then);
    }

    private void save(WindowModel model, Parent root, Runnable then) {
        WindowPlace.keep(stage, model.remembered());
        model.remembered().put("desk.state", model.desk().state());
        // What is typed from here on would come too late.
        root.setDisable(true);
        stage.setTitle("Saving … – Lithograph");
        model.save(unsaved -> {
            root.setDisable(false);
            stage.setTitle(title(model));
            if (unsaved.isEmpty()) {
                then.run();
            } else {
                leaving = false;
                stay(unsaved, root, then);
            }
        });
    }

    private void stay(List<String> unsaved, Parent root, Runnable then) {
        Button again = new Button("Try again");
        again.getStyleClass().add("accent");
        again.setOnAction(_ -> leave(then));
        Button back = new Button("Back to the library");
        back.setOnAction(_ -> scene.setRoot(root));
        Button lose = new Button("Leave without it");
        lose.setOnAction(_ -> {
            leaving = true;
            then.run();
        });
        scene.setRoot(new StackPane(
                new Placeholder("Not everything you wrote is saved", String.join("\n", unsaved), again, back, lose)));
    }

    private static void finish(Opened session) throws IOException {
        try {
            session.model().imports().stop();
            session.model().watching().stop();
            session.model().meaning().stop();
            session.model().remembered().flush();
        } finally {
            session.library().close();
        }
    }

    private void ready(Ready ready) {
        try {
            fill(ready);
        } catch (RuntimeException e) {
            opened = Optional.empty();
            background.run(
                    () -> {
                        ready.library().close();
                        return e;
                    },
                    shown -> failed(ready.library().folder(), shown),
                    shown -> failed(ready.library().folder(), shown));
        }
    }

    private void fill(Ready ready) {
        WindowModel model = new WindowModel(ready.library(), background, ready.remembered());
        Outside outside = new Outside(stage);
        MainWindow window = new MainWindow(model, outside, new Commands(model, outside, this::open, this::quit));
        Subscription colors = Platform.getPreferences()
                .colorSchemeProperty()
                .subscribe(_ -> model.themeProperty().get().dress(scene));
        opened = Optional.of(new Opened(ready.library(), model, window, colors));
        scene.setRoot(window);
        request.theme().ifPresent(theme -> model.themeProperty().set(theme));
        model.themeProperty().subscribe(theme -> theme.dress(scene));
        stage.setTitle(title(model));
        restore(model);
        if (readsForMeaning) {
            model.meaning().start();
            model.search().queryProperty().subscribe(query -> {
                if (!query.isBlank()) {
                    model.meaning().prepare();
                }
            });
        }
        window.focusSearch();
    }

    private static String title(WindowModel model) {
        return model.libraryName() + " – Lithograph";
    }

    private void restore(WindowModel model) {
        Remembered remembered = model.remembered();
        model.search().queryProperty().set(request.query().orElse(remembered.get("search.query", "")));
        String open = request.open().stream().map(id -> id + " 0\n").reduce("", String::concat);
        model.desk().restore(open.isEmpty() ? remembered.get("desk.state", "") : open);
        WindowPlace.restore(stage, remembered);
        request.view().ifPresent(model::show);
        importSample(model);
        if (remembered.isKept()) {
            model.watching().start();
        }
    }

    private void importSample(WindowModel model) {
        request.sample().ifPresent(model::beginWith);
    }

    private void say(String words) {
        opened.ifPresent(session -> session.model().notices().say(words));
    }

    private void failed(Path folder, Exception cause) {
        failure = Optional.of(cause);
        Button again = new Button("Try again");
        again.getStyleClass().add("accent");
        again.setOnAction(_ -> open(folder));
        Button other = new Button("Open another library…");
        other.setOnAction(_ -> new Outside(stage)
                .folder("Open or make a library", Optional.ofNullable(folder.getParent()))
                .ifPresent(this::open));
        Parent root = new StackPane(new Placeholder(
                "This library could not be opened",
                Optional.ofNullable(cause.getMessage()).orElse("Its folder cannot be used. Nothing was changed."),
                again,
                other));
        scene.setRoot(root);
        if (!stage.isShowing()) {
            closed.completeExceptionally(cause);
        }
    }
}
