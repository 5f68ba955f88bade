package lithograph.ui.marks;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import lithograph.article.ArticleId;
import lithograph.article.Span;
import lithograph.library.Jottings;
import lithograph.library.Notebook;
import lithograph.library.OpenArticle;
import lithograph.notes.Anchor;
import lithograph.notes.Highlight;
import lithograph.notes.HighlightColor;
import lithograph.notes.NoteTarget;
import lithograph.notes.TagChange;
import lithograph.ui.Background;

/// What the user writes on one open article; all panes that show the article share it. Everything is saved by itself:
/// marks at once, the note at most [#PAUSE] after a key.
public final class Annotations {
    /// Between a key and the note being saved: less than a second may ever be lost.
    static final Duration PAUSE = Duration.ofMillis(600);

    private static final Comparator<Highlight> BY_PLACE = Comparator.comparing(Highlight::placed)
            .reversed()
            .thenComparing(highlight -> highlight.anchor().position());

    private final ArticleId article;
    private String text = "";
    private final Notebook notebook;
    private final SaveQueue saves;
    private final Undo undo;
    private final Background.Lane pause;
    private final Background.Lane linking;
    private final ObservableList<Highlight> highlights = FXCollections.observableArrayList();
    private final ObservableList<Highlight> seenHighlights = FXCollections.unmodifiableObservableList(highlights);
    private final ObservableList<String> tags = FXCollections.observableArrayList();
    private final ObservableList<String> seenTags = FXCollections.unmodifiableObservableList(tags);
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    private final NotePreview preview;
    private final ObservableList<Jottings.Mentioning> mentioned = FXCollections.observableArrayList();
    private volatile String savedNote = "";
    /// The queue has it, and keeps it until it is written.
    private String handedNote = "";
    private boolean pausing;
    private long changes;
    private final Consumer<String> failed;

    /// @param failed told what could not be looked up
    Annotations(
            OpenArticle open,
            Notebook notebook,
            Background background,
            SaveQueue saves,
            Undo undo,
            Consumer<String> failed) {
        this.failed = failed;
        this.article = open.filed().id();
        this.notebook = notebook;
        this.saves = saves;
        this.undo = undo;
        this.pause = background.lane(PAUSE);
        this.linking = background.lane(Duration.ZERO);
        this.preview = new NotePreview(background);
        show(open, changes);
    }

    /// How often the user has changed something on the article.
    long changes() {
        return changes;
    }

    /// Takes over what the library held when it was read.
    ///
    /// @param before [#changes()] when the reading began
    void show(OpenArticle open, long before) {
        text = open.text().text();
        relink();
        // What was written since, or could not be written yet, is newer than what the library held.
        if (changes == before && !saves.holds(article)) {
            savedNote = open.note().text();
            handedNote = savedNote;
            note.set(savedNote);
            preview.show(savedNote);
            highlights.setAll(open.highlights().stream().sorted(BY_PLACE).toList());
            tags.setAll(open.tags());
        }
    }

    /// Looks up anew which notes lead here.
    public void relink() {
        linking.run(
                () -> notebook.jottings().mentioning(new NoteTarget.ToArticle(article, Optional.empty())),
                found -> {
                    if (!found.equals(mentioned)) {
                        mentioned.setAll(found);
                    }
                },
                e -> failed.accept("Which notes lead to this article could not be looked up: " + e.getMessage()));
    }

    NotePreview preview() {
        return preview;
    }

    /// The notes that lead to this article.
    ObservableList<Jottings.Mentioning> mentioned() {
        return mentioned;
    }

    ArticleId article() {
        return article;
    }

    /// By place in the text, those that have lost theirs last.
    public ObservableList<Highlight> highlights() {
        return seenHighlights;
    }

    ObservableList<String> tags() {
        return seenTags;
    }

    public ReadOnlyStringProperty noteProperty() {
        return note.getReadOnlyProperty();
    }

    /// The note now reads so.
    public void write(String next) {
        changes++;
        note.set(next);
        preview.show(next);
        if (!pausing && !next.equals(handedNote)) {
            pausing = true;
            pause.runLater(() -> true, _ -> saveNote(), _ -> saveNote());
        }
    }

    /// Saves the note now, where it has changed.
    void saveNote() {
        pausing = false;
        String next = note.get();
        if (!next.equals(handedNote)) {
            handedNote = next;
            saves.add(article, () -> {
                notebook.write(article, next);
                savedNote = next;
            });
        }
    }

    /// Marks a passage; one that is marked already takes the new colour.
    public Highlight mark(Span span, HighlightColor color) {
        Optional<Highlight> same = highlights.stream()
                .filter(h -> h.placed() && h.anchor().position().equals(span))
                .findFirst();
        if (same.isPresent()) {
            return recolor(same.get(), color);
        }
        Instant now = Instant.now();
        Highlight highlight = new Highlight(
                UUID.randomUUID().toString(), article, Anchor.at(text, span), color, "", List.of(), true, now, now);
        put(highlight);
        undo.did("Highlight added", () -> take(highlight.id()));
        return highlight;
    }

    Highlight recolor(Highlight highlight, HighlightColor color) {
        return change(highlight, now -> with(now, color, now.comment(), now.tags()));
    }

    public Highlight comment(Highlight highlight, String comment) {
        return change(highlight, now -> with(now, now.color(), comment, now.tags()));
    }

    Highlight tag(Highlight highlight, List<String> next) {
        return change(highlight, now -> with(now, now.color(), now.comment(), next));
    }

    public void remove(Highlight highlight) {
        current(highlight.id()).ifPresent(now -> {
            take(now.id());
            undo.did("Highlight removed", () -> put(now));
        });
    }

    /// As it is now, whoever changed it; empty where it was removed.
    public Optional<Highlight> current(String id) {
        return highlights.stream().filter(h -> h.id().equals(id)).findFirst();
    }

    /// Changes the article's tags; undo touches no other tag of it.
    public void tagArticle(TagChange wanted) {
        TagChange change = new TagChange(tags, wanted.on(tags));
        if (!change.after().equals(change.before())) {
            retag(change);
            undo.did("Tags changed", () -> retag(change.back()));
        }
    }

    private void retag(TagChange change) {
        changes++;
        tags.setAll(change.on(List.copyOf(tags)));
        // The library may hold tags that were put on elsewhere and are not seen here yet.
        saves.add(article, () -> notebook.tag(article, change));
    }

    /// What the caller has in hand may be older than what is kept.
    private Highlight change(Highlight highlight, UnaryOperator<Highlight> change) {
        Optional<Highlight> before = current(highlight.id());
        Highlight after = before.map(change).orElse(highlight);
        if (before.isPresent() && !after.equals(before.get())) {
            put(after);
        }
        return after;
    }

    /// The same one where nothing is changed.
    private static Highlight with(Highlight now, HighlightColor color, String comment, List<String> tags) {
        return now.color() == color
                        && now.comment().equals(comment)
                        && now.tags().equals(tags)
                ? now
                : new Highlight(
                        now.id(),
                        now.article(),
                        now.anchor(),
                        color,
                        comment,
                        tags,
                        now.placed(),
                        now.created(),
                        Instant.now());
    }

    private void put(Highlight highlight) {
        changes++;
        int index = indexOf(highlight.id());
        if (index >= 0) {
            highlights.set(index, highlight);
        } else {
            highlights.add(highlight);
            FXCollections.sort(highlights, BY_PLACE);
        }
        saves.add(article, () -> notebook.save(highlight));
    }

    private void take(String id) {
        changes++;
        highlights.removeIf(h -> h.id().equals(id));
        saves.add(article, () -> notebook.removeHighlight(id));
    }

    private int indexOf(String id) {
        for (int i = 0; i < highlights.size(); i++) {
            if (highlights.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }
}
