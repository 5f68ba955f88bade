package lithograph.ui.notes;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import lithograph.article.ArticleId;
import lithograph.library.Jottings;
import lithograph.library.Library;
import lithograph.notes.Jotting;
import lithograph.notes.JottingSubject;
import lithograph.notes.NoteLink;
import lithograph.notes.NoteTarget;
import lithograph.notes.Quotation;
import lithograph.ui.Background;
import lithograph.ui.marks.NotePreview;

/// The note that is being written, saved by itself at most [#PAUSE] after a key. Window thread only.
public final class NoteEditorModel {
    /// Between a key and the note being saved: less than a second may ever be lost.
    static final Duration PAUSE = Duration.ofMillis(600);

    /// Notes longer than this are shown and not edited: a text field of that size stands still at every key.
    static final int MOST_EDITABLE = 1_000_000;

    private final Library library;
    private final Background background;
    private final Background.Lane saving;
    private final Background.Lane opening;
    private final NoteSaves saves;
    private final NotePreview preview;
    private final ReadOnlyObjectWrapper<Optional<Jotting>> open = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<Jottings.Mentioning> mentioned = FXCollections.observableArrayList();
    private String text = "";
    private boolean pausing;
    private Consumer<String> onInsert = _ -> {};
    private Runnable onRemoved = () -> {};
    private Ways ways = new Ways((_, _) -> {}, _ -> {}, _ -> {}, () -> {}, () -> {}, _ -> {}, (_, _) -> {});

    /// Where the editor leads, and whom it tells.
    ///
    /// @param article shows an article, at an offset where there is one
    /// @param entity  shows an entity by its id
    /// @param outside shows an address in the browser
    /// @param show    shows the editor itself
    /// @param saved   tells that notes were saved, and may lead elsewhere now
    /// @param said    tells the user something
    /// @param done    tells what was done, and takes it back on demand
    public record Ways(
            NotesModel.Opening article,
            Consumer<String> entity,
            Consumer<String> outside,
            Runnable show,
            Runnable saved,
            Consumer<String> said,
            BiConsumer<String, Runnable> done) {}

    NoteEditorModel(Library library, Background background) {
        this.library = library;
        this.background = background;
        this.saving = background.lane(PAUSE);
        this.opening = background.lane(Duration.ZERO);
        this.saves = new NoteSaves(library.notebook().jottings());
        this.preview = new NotePreview(background);
    }

    public void connect(Ways next) {
        ways = next;
    }

    /// The note as it was when it was opened; empty while none is.
    public ReadOnlyObjectProperty<Optional<Jotting>> openProperty() {
        return open.getReadOnlyProperty();
    }

    NotePreview preview() {
        return preview;
    }

    /// The notes that lead to this one, or to what it is about.
    ObservableList<Jottings.Mentioning> mentioned() {
        return mentioned;
    }

    /// Of the note as it now reads.
    String title() {
        return open.get()
                .map(jotting -> jotting.rewritten(text, jotting.changed()).title())
                .orElse("");
    }

    String text() {
        return text;
    }

    /// What puts words into the editor where its caret is.
    void setOnInsert(Consumer<String> action) {
        onInsert = action;
    }

    /// Told when a note is gone from the library.
    void setOnRemoved(Runnable action) {
        onRemoved = action;
    }

    /// Begins a note and shows it.
    public void begin(JottingSubject subject, String words) {
        show(Jottings.begin(subject, words));
        if (!words.isBlank()) {
            pausing = true;
            save();
        }
    }

    /// Opens the note with that id; the one that is being written stays as it is.
    public void open(String id) {
        if (open.get().filter(jotting -> jotting.id().equals(id)).isPresent()) {
            opening.clear();
            return;
        }
        save();
        opening.run(
                () -> {
                    // What was just typed may be the very note.
                    saves.flush();
                    return library.notebook().jottings().find(id);
                },
                found -> found.ifPresentOrElse(this::show, () -> ways.said().accept("This note is no longer there.")),
                this::failed);
    }

    /// The note now reads so.
    void write(String next) {
        if (!next.equals(text)) {
            text = next;
            preview.show(next);
            if (!pausing) {
                pausing = true;
                saving.runLater(() -> true, _ -> save(), _ -> save());
            }
        }
    }

    /// Puts words into the note at the caret; into a new one where none is open.
    ///
    /// @return false where the note is too long to be changed, which the user is told
    public boolean insert(String words) {
        if (open.get().isEmpty()) {
            begin(new JottingSubject.Free(), words.contains("\n") ? words + "\n" : words);
        } else if (text.length() < MOST_EDITABLE) {
            onInsert.accept(words);
        } else {
            ways.said().accept("This note is too long to be changed here.");
            return false;
        }
        return true;
    }

    /// Puts a link to the article into the note, with its source and date.
    void insert(ArticleId article) {
        opening.run(
                () -> library.article(article),
                found -> found.ifPresent(shown -> insert(Quotation.of(shown.filed()))),
                this::failed);
    }

    /// Leaves the note; one in which nothing is written does not stay.
    public void close() {
        save();
        open.get().filter(_ -> text.isBlank()).ifPresent(empty -> {
            background.run(() -> removed(empty), _ -> onRemoved.run(), this::failed);
        });
        open.set(Optional.empty());
        mentioned.clear();
    }

    /// Takes the open note out, and offers to undo it.
    void delete() {
        Optional<Jotting> gone = open.get().map(jotting -> jotting.rewritten(text, jotting.changed()));
        pausing = false;
        open.set(Optional.empty());
        gone.ifPresent(jotting -> {
            background.run(
                    () -> removed(jotting),
                    _ -> {
                        onRemoved.run();
                        ways.done().accept("Note deleted", () -> {
                            saves.add(jotting);
                            flush(_ -> open(jotting.id()));
                        });
                    },
                    this::failed);
        });
    }

    private Jotting removed(Jotting jotting) throws IOException {
        saves.drop(jotting.id());
        library.notebook().jottings().remove(jotting.id());
        return jotting;
    }

    /// Saves what is not yet saved, in the background.
    ///
    /// @param done told why something could not be, a sentence each; none when all is saved
    public void save(Consumer<List<String>> done) {
        hand();
        flush(done);
    }

    /// Follows a link of the note, or an address.
    void follow(String address) {
        follow(address, text);
    }

    /// Follows a link of some note, or an address.
    public void follow(String address, String note) {
        NoteLink.target(address)
                .ifPresentOrElse(
                        target -> follow(target, QuoteAbove.in(note, address)),
                        () -> ways.outside().accept(address));
    }

    private void follow(NoteTarget target, String quote) {
        switch (target) {
            case NoteTarget.ToNote to -> {
                ways.show().run();
                open(to.id());
            }
            case NoteTarget.ToEntity to -> ways.entity().accept(to.entity());
            case NoteTarget.ToArticle to ->
                background.run(
                        () -> library.notebook().jottings().place(to, quote),
                        place -> ways.article()
                                .open(
                                        to.article(),
                                        place.map(span -> OptionalInt.of(span.start()))
                                                .orElse(OptionalInt.empty())),
                        this::failed);
        }
    }

    /// Shows what the note is about.
    void followSubject() {
        open.get().map(Jotting::subject).ifPresent(subject -> {
            switch (subject) {
                case JottingSubject.Free _ -> {}
                case JottingSubject.OfEntity of -> ways.entity().accept(of.entity());
                case JottingSubject.OfFact of ->
                    follow(new NoteTarget.ToArticle(of.article(), Optional.of(of.span())), of.quote());
            }
        });
    }

    private void show(Jotting jotting) {
        save();
        text = jotting.text();
        preview.show(text);
        open.set(Optional.of(jotting));
        mentioned.clear();
        opening.run(
                () -> library.notebook().jottings().mentioning(new NoteTarget.ToNote(jotting.id())),
                mentioned::setAll,
                this::failed);
    }

    private void save() {
        if (pausing) {
            hand();
            flush(reasons -> reasons.forEach(ways.said()));
        }
    }

    private void hand() {
        if (pausing) {
            pausing = false;
            open.get().ifPresent(jotting -> saves.add(jotting.rewritten(text, Instant.now())));
        }
    }

    private void flush(Consumer<List<String>> done) {
        background.run(
                saves::flush,
                reasons -> {
                    done.accept(reasons);
                    ways.saved().run();
                },
                e -> done.accept(List.of(reason(e))));
    }

    private void failed(Exception e) {
        ways.said().accept(reason(e));
    }

    private static String reason(Exception e) {
        return "The note could not be read or saved: " + e.getMessage();
    }
}
