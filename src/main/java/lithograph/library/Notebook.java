package lithograph.library;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lithograph.article.ArticleId;
import lithograph.article.FiledArticle;
import lithograph.notes.Highlight;
import lithograph.notes.JottingLine;
import lithograph.notes.Note;
import lithograph.notes.NoteTarget;
import lithograph.notes.TagChange;
import lithograph.store.ArticleEntry;
import lithograph.store.Store;
import lithograph.store.Tables;

/// The user's notes, highlights and tags. Each call is durable when it returns and seen by the next search.
public final class Notebook {
    private final Store store;
    private final LiveIndex index;
    private final Jottings jottings;
    private final NamedCollections collections;
    private volatile Runnable follower = () -> {};

    Notebook(Store store, LiveIndex index) {
        this.store = store;
        this.index = index;
        this.jottings = new Jottings(store, () -> follower.run());
        this.collections = new NamedCollections(store);
    }

    /// The notes that hang on no article, and what leads where.
    public Jottings jottings() {
        return jottings;
    }

    /// What was gathered from articles and notes, project by project.
    public NamedCollections collections() {
        return collections;
    }

    /// Calls `changed` after each change from now on, on the thread that made it.
    public void follow(Runnable changed) {
        follower = changed;
    }

    /// The note on the article; an empty one where nothing is written yet.
    public Note note(ArticleId article) throws IOException {
        return store.read(tables -> {
            Optional<ArticleEntry> entry = tables.articles().present(article);
            Optional<Note> note =
                    entry.isPresent() ? tables.notes().of(entry.get().key()) : Optional.empty();
            return note.orElse(new Note(article, "", Instant.EPOCH));
        });
    }

    /// Puts the text in the place of the article's note; a blank text deletes it.
    public Note write(ArticleId article, String text) throws IOException {
        Instant now = Instant.now();
        change(article, (tables, key) -> {
            tables.noteLinks().put(new NoteTarget.ToArticle(article, Optional.empty()).key(), Jottings.targets(text));
            if (text.isBlank()) {
                tables.notes().remove(key);
            } else {
                tables.notes().put(key, text, now);
            }
        });
        return new Note(article, text.isBlank() ? "" : text, now);
    }

    /// By place in the article.
    public List<Highlight> highlights(ArticleId article) throws IOException {
        return store.read(tables -> {
            Optional<ArticleEntry> entry = tables.articles().present(article);
            return entry.isPresent() ? tables.highlights().of(entry.get().key()) : List.of();
        });
    }

    /// Adds a highlight or puts it in the place of the one with its id. Where the article's text has changed since the
    /// anchor was made, its passage is found again.
    public void save(Highlight highlight) throws IOException {
        change(highlight.article(), (tables, key) -> {
            Optional<FiledArticle> filed = tables.articles().filed(key);
            String text = filed.map(of -> of.article().text()).orElse("");
            tables.highlights()
                    .put(key, Placing.current(highlight, tables.highlights().find(highlight.id()), text));
        });
    }

    /// Takes a highlight out and gives it back, for undo.
    public Optional<Highlight> removeHighlight(String id) throws IOException {
        Optional<Highlight> found = store.read(tables -> tables.highlights().find(id));
        if (found.isPresent()) {
            change(found.get().article(), (tables, key) -> tables.highlights().remove(id));
        }
        return found;
    }

    public List<String> tags(ArticleId article) throws IOException {
        return store.read(tables -> {
            Optional<ArticleEntry> entry = tables.articles().present(article);
            return entry.isPresent() ? tables.tags().of(entry.get().key()) : List.of();
        });
    }

    /// Puts these in the place of the article's tags.
    public void tag(ArticleId article, List<String> tags) throws IOException {
        List<String> clean =
                tags.stream().map(String::strip).filter(tag -> !tag.isEmpty()).toList();
        Instant now = Instant.now();
        change(article, (tables, key) -> tables.tags().put(key, clean, now));
    }

    /// Changes the article's tags as they are now.
    public void tag(ArticleId article, TagChange change) throws IOException {
        Instant now = Instant.now();
        change(
                article,
                (tables, key) -> tables.tags().put(key, change.on(tables.tags().of(key)), now));
    }

    /// Puts the tag on those of the articles that lack it, as one change; what is no longer in the library is passed
    /// over.
    ///
    /// @return those that lacked it
    public List<ArticleId> putTag(List<ArticleId> articles, String tag) throws IOException {
        return retag(articles, (tags, each) -> !tags.contains(each) && tags.add(each), tag.strip());
    }

    /// Takes the tag off those of the articles that have it, as one change.
    ///
    /// @return those that had it
    public List<ArticleId> takeTag(List<ArticleId> articles, String tag) throws IOException {
        return retag(articles, List::remove, tag.strip());
    }

    /// Every article with a note, highlight or tag, last changed first. `words`: only where each of them occurs in the
    /// title, note, quotes, comments or tags, letter case aside; blank for all.
    public List<NoteEntry> entries(String words) throws IOException {
        List<String> wanted = words.isBlank()
                ? List.of()
                : List.of(words.strip().toLowerCase(Locale.ROOT).split("\\s+", -1));
        return store.read(tables -> {
            List<NoteEntry> entries = new ArrayList<>();
            for (long key : tables.notes().annotated()) {
                if (wanted.isEmpty() || has(tables, key, wanted)) {
                    Assembly.noteEntry(tables, key).ifPresent(entries::add);
                }
            }
            return entries;
        });
    }

    /// Everything that the user wrote as a list shows it, without reading the text of any article.
    public NoteRows rows(NoteFilter filter) throws IOException {
        List<JottingLine> own = jottings.lines(filter.words());
        return store.read(tables -> NoteScan.of(tables, filter, own));
    }

    private static boolean has(Tables tables, long key, List<String> wanted) throws IOException {
        StringBuilder text = new StringBuilder(tables.articles().title(key));
        tables.notes().of(key).ifPresent(note -> text.append('\n').append(note.text()));
        for (Highlight highlight : tables.highlights().of(key)) {
            text.append('\n').append(highlight.anchor().exact());
            text.append('\n').append(highlight.comment());
            highlight.tags().forEach(tag -> text.append('\n').append(tag));
        }
        tables.tags().of(key).forEach(tag -> text.append('\n').append(tag));
        String lower = text.toString().toLowerCase(Locale.ROOT);
        return wanted.stream().allMatch(lower::contains);
    }

    /// Whether it changed the tags.
    private interface Retag {
        boolean of(List<String> tags, String tag);
    }

    private List<ArticleId> retag(List<ArticleId> articles, Retag retag, String tag) throws IOException {
        Instant now = Instant.now();
        List<ArticleId> changed = index.change(tables -> {
            List<ArticleId> other = new ArrayList<>();
            for (ArticleId article : articles) {
                Optional<ArticleEntry> entry = tables.articles().present(article);
                if (entry.isPresent()) {
                    long key = entry.get().key();
                    List<String> tags = new ArrayList<>(tables.tags().of(key));
                    if (retag.of(tags, tag)) {
                        tables.tags().put(key, tags, now);
                        tables.articles().touch(key);
                        other.add(article);
                    }
                }
            }
            return other;
        });
        if (!changed.isEmpty()) {
            index.refresh();
            follower.run();
        }
        return changed;
    }

    private interface Edit {
        void on(Tables tables, long key) throws IOException;
    }

    private void change(ArticleId article, Edit edit) throws IOException {
        index.change(tables -> {
            ArticleEntry entry = tables.articles()
                    .present(article)
                    .orElseThrow(() -> new IOException("The article is no longer in the library: " + article));
            edit.on(tables, entry.key());
            tables.articles().touch(entry.key());
            return entry;
        });
        index.refresh();
        follower.run();
    }
}
