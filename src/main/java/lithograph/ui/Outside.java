package lithograph.ui;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

/// What lies outside the window: the system's file dialogs, its clipboard, its other programs.
final class Outside {
    private final Stage stage;

    Outside(Stage stage) {
        this.stage = stage;
    }

    Optional<Path> folder(String title, Optional<Path> start) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        start.filter(Files::isDirectory).ifPresent(path -> chooser.setInitialDirectory(path.toFile()));
        return Optional.ofNullable(chooser.showDialog(stage)).map(File::toPath);
    }

    List<Path> files(String title, Optional<Path> start) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        start.filter(Files::isDirectory).ifPresent(path -> chooser.setInitialDirectory(path.toFile()));
        List<File> chosen = chooser.showOpenMultipleDialog(stage);
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
    }

    /// Where to save; empty where the user thought better of it.
    Optional<Path> target(String title, String name) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(name);
        return Optional.ofNullable(chooser.showSaveDialog(stage)).map(File::toPath);
    }

    void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// Hands a file, a folder or a web address to the program that the system has for it.
    void open(String target) throws IOException {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        List<String> command = system.contains("mac")
                ? List.of("open", target)
                : system.contains("win")
                        ? List.of("rundll32", "url.dll,FileProtocolHandler", target)
                        : List.of("xdg-open", target);
        new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
