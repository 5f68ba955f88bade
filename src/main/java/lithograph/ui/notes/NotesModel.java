package lithograph.ui.notes;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import lithograph.article.ArticleId;
import lithograph.library.CollectionRow;
import lithograph.library.Library;
import lithograph.library.NoteFilter;
import lithograph.library.NoteRow;
import lithograph.library.NoteRows;
import lithograph.notes.CollectionItem;
import lithograph.notes.Highlight;
import lithograph.notes.JottingLine;
import lithograph.notes.NoteLink;
import lithograph.notes.NoteTarget;
import lithograph.ui.Background;

/// All that the user wrote, searched as one types. Window thread only.
public final class NotesModel {
    private static final Duration PAUSE = Duration.ofMillis(120);

    private final Library library;
    private final Background.Lane lane;
    private final NoteEditorModel editor;
    private final CollectionsModel collections;
    private final ObjectProperty<NoteFilter> filter = new SimpleObjectProperty<>(NoteFilter.ALL);
    private final StringProperty words = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<NotesContent> content = new ReadOnlyObjectWrapper<>(new NotesContent.Looking());
    private final ObservableList<NoteRow> chosen = FXCollections.observableArrayList();
    private Opening onOpen = (_, _) -> {};
    private Consumer<List<CollectionItem>> onExport = _ -> {};

    /// Shows an article, at an offset into its text where one is given.
    public interface Opening {
        void open(ArticleId article, OptionalInt offset);
    }

    public NotesModel(Library library, Background background) {
        this.library = library;
        this.lane = background.lane(PAUSE);
        this.editor = new NoteEditorModel(library, background);
        this.collections = new CollectionsModel(library, background, editor::close);
        words.addListener((_, _, typed) -> filter.set(filter.get().words(typed)));
        filter.addListener((_, _, asked) -> lane.runLater(() -> look(asked), content::set, this::failed));
        editor.openProperty().subscribe(open -> {
            if (open.isEmpty()) {
                reread();
            }
        });
        editor.setOnRemoved(this::reread);
    }

    private void reread() {
        refresh();
        collections.reload();
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

    public CollectionsModel collections() {
        return collections;
    }

    /// The rows that are selected.
    ObservableList<NoteRow> chosen() {
        return chosen;
    }

    public void setOnOpen(Opening action) {
        onOpen = action;
    }

    /// What exports articles with the notes on them, and notes of their own.
    public void setOnExport(Consumer<List<CollectionItem>> action) {
        onExport = action;
    }

    /// Saves what was written and what was done on boards; `done` is told why something could not be, a sentence each.
    public void save(Consumer<List<String>> done) {
        editor.save(lost -> collections.save(unsaved ->
                done.accept(Stream.concat(lost.stream(), unsaved.stream()).toList())));
    }

    /// Reads everything anew: when the view is shown, and after notes have changed.
    public void refresh() {
        NoteFilter asked = filter.get();
        lane.run(() -> look(asked), content::set, this::failed);
    }

    /// Exports what is chosen, or all that is shown where nothing is.
    public void export() {
        List<CollectionItem> items = leaving(chosen.isEmpty() ? shown() : List.copyOf(chosen));
        if (!items.isEmpty()) {
            onExport.accept(items);
        }
    }

    void open(NoteRow row) {
        switch (row) {
            case NoteRow.OnArticle on -> onOpen.open(on.filed().id(), OptionalInt.empty());
            case NoteRow.Mark mark -> open(mark.highlight());
            case NoteRow.Own own -> editor.open(own.note().id());
        }
    }

    /// Opens what an item of a collection points to.
    void open(CollectionRow row) {
        switch (row.item()) {
            case CollectionItem.OfArticle of -> onOpen.open(of.article(), OptionalInt.empty());
            case CollectionItem.OfHighlight of ->
                row.mark().ifPresentOrElse(this::open, () -> onOpen.open(of.article(), OptionalInt.empty()));
            case CollectionItem.OfNote of -> editor.open(of.id());
            case CollectionItem.OfFact of ->
                editor.follow(NoteLink.address(new NoteTarget.ToArticle(of.article(), Optional.of(of.span()))), "");
            case CollectionItem.OfHeading _ -> {}
        }
    }

    /// Shows what a name of this view stands for: `notes`, a note by `note:` and its id, a collection by `collection:`
    /// and its name. False where it is none of these.
    public boolean show(String view) {
        if (view.startsWith("note:")) {
            editor.open(view.substring("note:".length()));
        } else if (view.startsWith("collection:")) {
            collections.open(view.substring("collection:".length()));
        }
        return view.equals("notes") || view.startsWith("note:") || view.startsWith("collection:");
    }

    /// What is selected here, to be put into a collection: the note that is written, items of the board, or rows of the
    /// list: what is in sight.
    public List<CollectionItem> selected() {
        return editor.openProperty()
                .get()
                .<List<CollectionItem>>map(note -> List.of(new CollectionItem.OfNote(note.id(), editor.title())))
                .orElseGet(() -> collections.openProperty().get().isPresent()
                        ? collections.selected()
                        : chosen.stream().map(NotesModel::item).toList());
    }

    private static CollectionItem item(NoteRow row) {
        return switch (row) {
            case NoteRow.OnArticle on ->
                new CollectionItem.OfArticle(
                        on.filed().id(), on.filed().article().title());
            case NoteRow.Mark(Highlight mark) ->
                new CollectionItem.OfHighlight(
                        mark.id(), mark.article(), mark.anchor().exact());
            case NoteRow.Own(JottingLine note) -> new CollectionItem.OfNote(note.id(), note.title());
        };
    }

    /// An article with all that is written on it stands for its marks.
    private static List<CollectionItem> leaving(List<NoteRow> rows) {
        List<CollectionItem> items = new ArrayList<>();
        Set<Optional<CollectionItem.Key>> taken = new HashSet<>();
        for (NoteRow row : rows) {
            CollectionItem item = row instanceof NoteRow.Mark(Highlight mark)
                    ? new CollectionItem.OfArticle(mark.article(), "")
                    : item(row);
            if (taken.add(item.key())) {
                items.add(item);
            }
        }
        return items;
    }

    void open(Highlight highlight) {
        int place = highlight.anchor().position().start();
        onOpen.open(highlight.article(), highlight.placed() ? OptionalInt.of(place) : OptionalInt.empty());
    }

    List<NoteRow> shown() {
        return content.get() instanceof NotesContent.Found found ? found.rows().rows() : List.of();
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
