package lithograph.ui.notes;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import lithograph.article.ArticleId;
import lithograph.library.Library;
import lithograph.library.NoteFilter;
import lithograph.library.NoteRow;
import lithograph.library.NoteRows;
import lithograph.notes.Highlight;
import lithograph.ui.Background;

/// All that the user wrote, searched as one types. Window thread only.
public final class NotesModel {
    private static final Duration PAUSE = Duration.ofMillis(120);

    private final Library library;
    private final Background.Lane lane;
    private final NoteEditorModel editor;
    private final ObjectProperty<NoteFilter> filter = new SimpleObjectProperty<>(NoteFilter.ALL);
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
        this.editor = new NoteEditorModel(library, background);
        words.addListener((_, _, typed) -> filter.set(filter.get().words(typed)));
        filter.addListener((_, _, asked) -> lane.runLater(() -> look(asked), content::set, this::failed));
        editor.openProperty().subscribe(open -> {
            if (open.isEmpty()) {
                refresh();
            }
        });
    }

    /// Only entries in which each of these words occurs are shown.
    public StringProperty wordsProperty() {
        return words;
    }

    /// What else the list is narrowed to; its words are those of [#wordsProperty].
    ObjectProperty<NoteFilter> filterProperty() {
        return filter;
    }

    /// The note that is being written.
    public NoteEditorModel editor() {
        return editor;
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
        NoteFilter asked = filter.get();
        lane.run(() -> look(asked), content::set, this::failed);
    }

    /// Exports what is chosen, or all that is shown where nothing is.
    public void export() {
        List<ArticleId> ids = chosen.isEmpty() ? shown() : List.copyOf(chosen);
        if (!ids.isEmpty()) {
            onExport.accept(ids);
        }
    }

    void open(NoteRow row) {
        switch (row) {
            case NoteRow.OnArticle on -> onOpen.open(on.filed().id(), OptionalInt.empty());
            case NoteRow.Mark mark -> open(mark.highlight());
            case NoteRow.Own own -> editor.open(own.note().id());
        }
    }

    void open(Highlight highlight) {
        int place = highlight.anchor().position().start();
        onOpen.open(highlight.article(), highlight.placed() ? OptionalInt.of(place) : OptionalInt.empty());
    }

    /// The article that a row belongs to; none for a note of its own.
    static Optional<ArticleId> article(NoteRow row) {
        return switch (row) {
            case NoteRow.OnArticle on -> Optional.of(on.filed().id());
            case NoteRow.Mark mark -> Optional.of(mark.highlight().article());
            case NoteRow.Own _ -> Optional.empty();
        };
    }

    List<ArticleId> shown() {
        return content.get() instanceof NotesContent.Found found
                ? found.rows().rows().stream()
                        .flatMap(row -> article(row).stream())
                        .distinct()
                        .toList()
                : List.of();
    }

    private NotesContent look(NoteFilter asked) throws IOException {
        NoteRows rows = library.notebook().rows(asked);
        if (!rows.rows().isEmpty()) {
            return new NotesContent.Found(rows);
        }
        return asked.equals(NoteFilter.ALL) ? new NotesContent.NothingWritten() : new NotesContent.NoMatch(asked, rows);
    }

    private void failed(Exception e) {
        content.set(new NotesContent.Failed("The notes could not be read: " + e.getMessage()));
    }
}
