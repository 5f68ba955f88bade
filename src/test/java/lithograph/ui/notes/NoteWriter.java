package lithograph.ui.notes;

import java.nio.file.Path;
import java.time.Duration;
import javafx.application.Platform;
import lithograph.library.Library;
import lithograph.notes.JottingSubject;
import lithograph.ui.Background;

/// A program that types into a note until it is killed: on the window's thread, and saved as the window saves.
final class NoteWriter {
    private static final Duration PAUSE = Duration.ofMillis(40);

    private NoteWriter() {}

    /// @param args the library's folder
    public static void main(String[] args) throws Exception {
        Library library = Library.open(Path.of(args[0]));
        Platform.startup(() -> {});
        Background background = Background.onThreads();
        NoteEditorModel[] editor = new NoteEditorModel[1];
        Platform.runLater(() -> {
            editor[0] = new NoteEditorModel(library, background);
            editor[0].begin(new JottingSubject.Free(), "");
        });
        StringBuilder text = new StringBuilder();
        for (int word = 1; ; word++) {
            text.append("word").append(word).append(" and ");
            String now = text.toString();
            int typed = word;
            Platform.runLater(() -> {
                editor[0].write(now);
                System.out.println(typed);
            });
            Thread.sleep(PAUSE);
        }
    }
}
