package lithograph.library;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import lithograph.article.ArticleId;
import lithograph.article.FiledArticle;
import lithograph.article.Span;
import lithograph.notes.Anchor;
import lithograph.notes.Jotting;
import lithograph.notes.JottingLine;
import lithograph.notes.JottingSubject;
import lithograph.notes.NoteLink;
import lithograph.notes.NoteTarget;
import lithograph.store.ArticleEntry;
import lithograph.store.Store;
import lithograph.store.Tables;

/// The user's notes that hang on no article, and the links of all notes. Any thread; each call is durable when it
/// returns.
public final class Jottings {
    private final Store store;
    private final Runnable changed;

    Jottings(Store store, Runnable changed) {
        this.store = store;
        this.changed = changed;
    }

    /// A note that leads somewhere.
    ///
    /// @param source where the note itself is: a [NoteTarget.ToNote], or the article it is on
    public record Mentioning(NoteTarget source, String title) {}

    /// A new note, not yet kept.
    public static Jotting begin(JottingSubject subject, String text) {
        Instant now = Instant.now();
        return new Jotting(UUID.randomUUID().toString(), subject, text, now, now);
    }

    public Optional<Jotting> find(String id) throws IOException {
        return store.read(tables -> tables.jottings().find(id));
    }

    /// Adds a note, or puts it in the place of the one with its id.
    public void save(Jotting jotting) throws IOException {
        store.write(tables -> {
            tables.jottings().put(jotting);
            tables.noteLinks().put(new NoteTarget.ToNote(jotting.id()).key(), targets(jotting.text()));
            return jotting;
        });
        changed.run();
    }

    /// Takes a note out and gives it back, for undo.
    public Optional<Jotting> remove(String id) throws IOException {
        Optional<Jotting> removed = store.write(tables -> {
            Optional<Jotting> found = tables.jottings().find(id);
            tables.jottings().remove(id);
            tables.noteLinks().put(new NoteTarget.ToNote(id).key(), List.of());
            return found;
        });
        changed.run();
        return removed;
    }

    /// Last changed first. `words`: only where each of them occurs in the text, in the name of what it is about or in
    /// the
    /// words of its fact,
    /// letter case aside; blank for all, without reading the texts.
    public List<JottingLine> lines(String words) throws IOException {
        if (words.isBlank()) {
            return store.read(tables -> tables.jottings().lines());
        }
        return all(words).stream()
                .map(jotting -> new JottingLine(
                        jotting.id(), jotting.subject(), JottingLine.opening(jotting.text()), jotting.changed()))
                .toList();
    }

    /// The same with their texts.
    public List<Jotting> all(String words) throws IOException {
        List<String> wanted = List.of(words.strip().toLowerCase(Locale.ROOT).split("\\s+", -1));
        List<Jotting> all = store.read(tables -> tables.jottings().all());
        return all.stream()
                .filter(jotting -> {
                    String quote = jotting.subject() instanceof JottingSubject.OfFact of ? of.quote() : "";
                    String text =
                            (about(jotting.subject()) + "\n" + quote + "\n" + jotting.text()).toLowerCase(Locale.ROOT);
                    return wanted.stream().allMatch(text::contains);
                })
                .toList();
    }

    /// The notes that lead to `target`, by their titles.
    public List<Mentioning> mentioning(NoteTarget target) throws IOException {
        return store.read(tables -> {
            List<Mentioning> found = new ArrayList<>();
            for (String source : tables.noteLinks().to(target.key())) {
                mentioning(tables, source).ifPresent(found::add);
            }
            return found;
        });
    }

    /// Where a link's passage stands in the article as it is now; empty where the article is gone, or the passage.
    ///
    /// @param quote the words that the note quotes above the link, or empty
    public Optional<Span> place(NoteTarget.ToArticle target, String quote) throws IOException {
        Optional<String> text = store.read(tables -> {
            Optional<ArticleEntry> entry = tables.articles().present(target.article());
            return entry.isPresent()
                    ? tables.articles()
                            .filed(entry.get().key())
                            .map(filed -> filed.article().text())
                    : Optional.<String>empty();
        });
        return text.flatMap(now -> target.passage().flatMap(span -> {
            boolean inside = span.end() <= now.length();
            return quote.isBlank() || (inside && plain(span.of(now)).equals(plain(quote)))
                    ? Optional.of(span).filter(_ -> inside)
                    : new Anchor(quote, "", "", span).find(now);
        }));
    }

    static Set<String> targets(String text) {
        Set<String> targets = new LinkedHashSet<>();
        NoteLink.in(text).forEach(link -> targets.add(link.target().key()));
        return targets;
    }

    /// What a note is about, in words; empty where that is nothing in particular.
    public static String about(JottingSubject subject) {
        return switch (subject) {
            case JottingSubject.Free _ -> "";
            case JottingSubject.OfEntity of -> of.name();
            case JottingSubject.OfFact of -> of.claim();
        };
    }

    private static String plain(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }

    private static Optional<Mentioning> mentioning(Tables tables, String source) throws IOException {
        if (source.startsWith("note:")) {
            String id = source.substring("note:".length());
            return tables.jottings()
                    .find(id)
                    .map(jotting -> new Mentioning(new NoteTarget.ToNote(id), jotting.title()));
        }
        ArticleId id = new ArticleId(source.substring("article:".length()));
        Optional<ArticleEntry> entry = tables.articles().present(id);
        Optional<FiledArticle> head =
                entry.isPresent() ? tables.articles().heading(entry.get().key()) : Optional.empty();
        return head.map(filed -> new Mentioning(
                new NoteTarget.ToArticle(id, Optional.empty()), filed.article().title()));
    }
}
