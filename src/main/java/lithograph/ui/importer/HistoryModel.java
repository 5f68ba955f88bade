package lithograph.ui.importer;

import java.io.IOException;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import lithograph.article.ArticleId;
import lithograph.library.ImportHistory;
import lithograph.library.ImportRun;
import lithograph.library.KeptFiles;
import lithograph.library.Library;
import lithograph.ui.Background;

/// The imports of the past, and what can be done about one. JavaFX thread.
public final class HistoryModel {
    private static final int MOST = 200;

    private final Library library;
    private final Background background;
    private final ImportModel imports;
    private final Runnable changed;
    private Undoing undoing = new Undoing(then -> then.accept(List.of()), _ -> {}, () -> {});
    private final ObservableList<ImportRun> runs = FXCollections.observableArrayList();

    /// @param imports starts what is tried again
    /// @param changed told that articles have come or gone
    HistoryModel(Library library, Background background, ImportModel imports, Runnable changed) {
        this.library = library;
        this.background = background;
        this.imports = imports;
        this.changed = changed;
    }

    /// What is open while an import is taken back.
    ///
    /// @param save   saves what the user wrote; told why something could not be, a sentence each
    /// @param forget closes articles that are no longer there
    /// @param reload reads anew those that are open: they may have another text
    public record Undoing(Consumer<Consumer<List<String>>> save, Consumer<List<ArticleId>> forget, Runnable reload) {}

    public void setUndoing(Undoing how) {
        undoing = how;
    }

    /// The newest first; as of the last [#refresh].
    public ObservableList<ImportRun> runs() {
        return runs;
    }

    public void refresh(Consumer<Exception> failed) {
        background.run(() -> library.imports().newest(MOST), runs::setAll, failed);
    }

    public void retry(ImportRun run) {
        imports.start(ImportHistory.toRetry(run));
    }

    /// What is being written on open articles is saved first: an article that was written on stays.
    ///
    /// @param done told what was taken back, a sentence, and what brings it again
    public void undo(ImportRun run, BiConsumer<String, Runnable> done, Consumer<Exception> failed) {
        undoing.save().accept(unsaved -> {
            if (unsaved.isEmpty()) {
                undoSaved(run, done, failed);
            } else {
                failed.accept(new IOException("The import was not undone. " + String.join(" ", unsaved)));
            }
        });
    }

    private void undoSaved(ImportRun run, BiConsumer<String, Runnable> done, Consumer<Exception> failed) {
        background.run(
                () -> library.imports().undo(run.number()),
                undone -> {
                    undoing.forget().accept(undone.removal().ids());
                    ended(failed);
                    done.accept(words(undone), () -> redo(undone, failed));
                },
                failed);
    }

    /// Hands over the file that an article of these origins came from, or else a kept copy of it.
    public void openable(List<String> origins, Consumer<Optional<Path>> show, Consumer<Exception> failed) {
        background.run(
                () -> {
                    Optional<Path> found = Optional.empty();
                    for (String origin : origins) {
                        if (found.isEmpty()) {
                            found = library.originals().openable(origin);
                        }
                    }
                    return found;
                },
                show,
                failed);
    }

    /// Turns the keeping of originals on or off, and says which.
    public void toggleKeeping(Consumer<String> say, Consumer<Exception> failed) {
        background.run(
                () -> {
                    boolean kept = library.originals().keep() == KeptFiles.Keep.ON;
                    library.originals().keep(kept ? KeptFiles.Keep.OFF : KeptFiles.Keep.ON);
                    return kept
                            ? "Imports no longer keep a copy of each file. The copies that there are stay."
                            : "Imports keep a packed copy of each file in the library.";
                },
                say,
                failed);
    }

    private void redo(ImportHistory.Undone undone, Consumer<Exception> failed) {
        background.run(
                () -> {
                    library.imports().redo(undone);
                    return undone;
                },
                _ -> ended(failed),
                failed);
    }

    private void ended(Consumer<Exception> failed) {
        undoing.reload().run();
        refresh(failed);
        changed.run();
    }

    private static String words(ImportHistory.Undone undone) {
        NumberFormat numbers = NumberFormat.getIntegerInstance();
        int out = undone.removal().ids().size();
        String words = "Import undone: " + numbers.format(out) + (out == 1 ? " article" : " articles") + " taken out";
        String restored =
                undone.restored() == 0 ? "" : ", " + numbers.format(undone.restored()) + " with the former text again";
        String kept = undone.kept() == 0
                ? ""
                : ", " + numbers.format(undone.kept()) + " kept for what you wrote on "
                        + (undone.kept() == 1 ? "it" : "them");
        return words + kept + restored + ". The files themselves are untouched.";
    }
}
