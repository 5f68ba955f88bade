package lithograph.ui.notes;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import lithograph.article.ArticleId;
import lithograph.library.Library;
import lithograph.library.NoteEntry;
import lithograph.notes.Highlight;
import lithograph.ui.Background;

/// All that the user wrote, searched as one types. Window thread only.
public final class NotesModel {
    private static final Duration PAUSE = Duration.ofMillis(120);

    private final Library library;
    private final Background.Lane lane;
    private final StringProperty words = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<NotesContent> content = new ReadOnlyObjectWrapper<>(new NotesContent.Looking());
    private final ObservableList<ArticleId> chosen = FXCollections.observableArrayList();
    private Opening onOpen = (_, _) -> {};
    private Consumer<List<ArticleId>> onExport = _ -> {};

    /// Shows an article, at an offset into its text where one is given.
    public interface Opening {
        void open(ArticleId article, OptionalInt offset);
    }

    public NotesModel(Library library, Background background) {
        this.library = library;
        this.lane = background.lane(PAUSE);
        words.addListener((_, _, typed) -> lane.runLater(() -> look(typed), content::set, this::failed));
    }

    /// Only entries in which each of these words occurs are shown.
    public StringProperty wordsProperty() {
        return words;
    }

    ReadOnlyObjectProperty<NotesContent> contentProperty() {
        return content.getReadOnlyProperty();
    }

    /// The entries chosen for export, by article.
    ObservableList<ArticleId> chosen() {
        return chosen;
    }

    public void setOnOpen(Opening action) {
        onOpen = action;
    }

    /// What exports the notes on some articles.
    public void setOnExport(Consumer<List<ArticleId>> action) {
        onExport = action;
    }

    /// Reads everything anew: when the view is shown, and after notes have changed.
    public void refresh() {
        String typed = words.get();
        lane.run(() -> look(typed), content::set, this::failed);
    }

    /// Exports what is chosen, or all that is shown where nothing is.
    public void export() {
        List<ArticleId> ids = chosen.isEmpty() ? shown() : List.copyOf(chosen);
        if (!ids.isEmpty()) {
            onExport.accept(ids);
        }
    }

    void open(NoteEntry entry) {
        onOpen.open(entry.filed().id(), OptionalInt.empty());
    }

    void open(Highlight highlight) {
        int place = highlight.anchor().position().start();
        onOpen.open(highlight.article(), highlight.placed() ? OptionalInt.of(place) : OptionalInt.empty());
    }

    List<ArticleId> shown() {
        return content.get() instanceof NotesContent.Found found
                ? found.entries().stream().map(entry -> entry.filed().id()).toList()
                : List.of();
    }

    private NotesContent look(String typed) throws IOException {
        List<NoteEntry> entries = library.notebook().entries(typed);
        if (!entries.isEmpty()) {
            return new NotesContent.Found(entries);
        }
        return typed.isBlank() ? new NotesContent.NothingWritten() : new NotesContent.NoMatch(typed.strip());
    }

    private void failed(Exception e) {
        content.set(new NotesContent.Failed("The notes could not be read: " + e.getMessage()));
    }
}
