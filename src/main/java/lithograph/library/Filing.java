package lithograph.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lithograph.article.ArticleId;
import lithograph.article.FiledArticle;
import lithograph.index.IndexedArticle;
import lithograph.notes.Highlight;
import lithograph.store.ArticleEntry;
import lithograph.store.Origin;
import lithograph.store.Tables;

/// Decides what a draft is to the library: new, a newer text of an article that is there, a second copy, or nothing
/// new. Within one transaction.
final class Filing {
    private static final String BASE32 = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int ID_LENGTH = 10;

    private final Tables tables;
    private final Instant now;
    private final Map<Long, IndexedArticle> added;
    private final Revisions revisions;
    private final Stories stories;

    /// @param added gets what is added, by sequence number
    /// @param tally is told of the highlights that lose their passage
    Filing(Tables tables, Instant now, Map<Long, IndexedArticle> added, Stories stories, ImportTally tally) {
        this.tables = tables;
        this.now = now;
        this.added = added;
        this.stories = stories;
        this.revisions = new Revisions(tables, stories, now, tally);
    }

    /// Files what does not come from an import that is under way.
    static Filing outsideAnImport(Tables tables, Stories stories) {
        return new Filing(tables, Instant.now(), new HashMap<>(), stories, new ImportTally());
    }

    enum Outcome {
        ADDED,
        UPDATED,
        UNCHANGED,
        DUPLICATE
    }

    /// Files an article whose place in its file is its own, whatever stands there now.
    Outcome file(Origin origin, ReadStep.Ready ready) throws IOException {
        Optional<Long> known = tables.origins().article(origin);
        if (known.isPresent()) {
            ArticleEntry entry = tables.articles().entry(known.get()).orElseThrow();
            if (entry.removed()) {
                return revive(entry, ready);
            }
            if (tables.articles().says(entry.key(), ready.packed())) {
                return Outcome.UNCHANGED;
            }
            if (!isShared(entry, origin)
                    && !revisions.isFormer(entry.key(), origin, ready)
                    && !revisions.isAnother(entry.key(), ready)) {
                update(entry, ready);
                return Outcome.UPDATED;
            }
        }
        return fileUnknown(origin, ready);
    }

    /// Files an article that is none of those from its file.
    Outcome fileUnknown(Origin origin, ReadStep.Ready ready) throws IOException {
        Outcome outcome = fileText(origin, ready);
        Optional<Long> known =
                outcome == Outcome.ADDED ? Optional.empty() : tables.origins().article(origin);
        if (known.isPresent()) {
            new Brought(tables, now).join(tables.articles().entry(known.get()).orElseThrow(), ready.draft());
        }
        return outcome;
    }

    private Outcome fileText(Origin origin, ReadStep.Ready ready) throws IOException {
        Optional<ArticleEntry> copy = tables.articles().withTextOf(ready.packed());
        if (copy.isPresent()) {
            tables.origins().put(origin, copy.get().key(), now);
            tables.articles().touch(copy.get().key());
            return Outcome.DUPLICATE;
        }
        Optional<Outcome> revised = revisions.file(origin, ready, this);
        if (revised.isPresent()) {
            return revised.get();
        }
        add(origin, ready);
        return Outcome.ADDED;
    }

    private void add(Origin origin, ReadStep.Ready ready) throws IOException {
        ArticleEntry entry = tables.articles().add(freeId(origin, ready), ready.packed(), now);
        tables.origins().put(origin, entry.key(), now);
        Tagger.Tagged tagged = tag(entry, ready);
        long story = stories.tell(tables, entry.key(), ready.sketch());
        List<String> tags = ready.draft().tags().stream().distinct().toList();
        if (!tags.isEmpty()) {
            tables.tags().put(entry.key(), tags, now);
        }
        String words = new Brought(tables, now)
                .file(entry, ready.draft(), ready.packed().text());
        FiledArticle filed =
                new FiledArticle(entry.id(), ready.packed().article(), List.of(origin.toString()), now, now);
        added.put(
                entry.sequence(),
                new IndexedArticle(filed, tagged.mentions(), tagged.facts(), words, tags, entry.sequence(), story));
    }

    /// Files a newer text of an article; the former one is kept, as a version and for undo.
    void update(ArticleEntry entry, ReadStep.Ready ready) throws IOException {
        tables.imports().keep(entry.key());
        keepFormer(entry, ready);
        replace(entry, ready);
    }

    /// Keeps what the article says now as a version, where `ready` says another thing.
    void keepFormer(ArticleEntry entry, ReadStep.Ready ready) throws IOException {
        revisions.keepFormer(entry.key(), ready);
    }

    /// Puts a text in the place of an article's own: it was read better, or comes back by undo.
    void replace(ArticleEntry entry, ReadStep.Ready ready) throws IOException {
        tables.articles().update(entry.key(), ready.packed(), now);
        tag(entry, ready);
        stories.tell(tables, entry.key(), ready.sketch());
        tables.tags().bring(entry.key(), ready.draft().tags());
        for (Highlight highlight : tables.highlights().of(entry.key())) {
            tables.highlights().put(entry.key(), revisions.placed(highlight, ready));
        }
    }

    /// A removed article whose file is imported again comes back, with all that was written about it.
    Outcome revive(ArticleEntry entry, ReadStep.Ready ready) throws IOException {
        tables.articles().restore(entry.key());
        if (!tables.articles().says(entry.key(), ready.packed())) {
            update(entry, ready);
        }
        return Outcome.ADDED;
    }

    private Tagger.Tagged tag(ArticleEntry entry, ReadStep.Ready ready) throws IOException {
        Tagger.Tagged tagged = ready.tagged().in(entry.id());
        tables.mentions().put(entry.key(), tagged.mentions());
        tables.facts().put(entry.key(), tagged.facts());
        tables.tagging().put(entry.key(), tagged.catalog());
        return tagged;
    }

    /// True where another file that is still there holds the article as it is: then a change to this file makes an
    /// article of its own.
    boolean isShared(ArticleEntry entry, Origin origin) throws IOException {
        for (Origin other : tables.origins().of(entry.key())) {
            if (!other.path().equals(origin.path()) && Files.exists(Path.of(other.path()))) {
                return true;
            }
        }
        return false;
    }

    static Origin origin(Path file, String origin) {
        String path = file.toString();
        return origin.startsWith(path + "#")
                ? new Origin(path, origin.substring(path.length() + 1))
                : new Origin(path, "");
    }

    private ArticleId freeId(Origin origin, ReadStep.Ready ready) throws IOException {
        Optional<ArticleId> given = ready.draft().id();
        if (given.isPresent() && tables.articles().entry(given.get()).isEmpty()) {
            return given.get();
        }
        String hash = base32(origin.toString());
        for (int length = ID_LENGTH; length < hash.length(); length++) {
            ArticleId id = new ArticleId(hash.substring(0, length));
            if (tables.articles().entry(id).isEmpty()) {
                return id;
            }
        }
        throw new IOException("There is an article from " + origin + " already.");
    }

    private static String base32(String text) {
        byte[] hash;
        try {
            hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
        StringBuilder letters = new StringBuilder();
        int bits = 0;
        int held = 0;
        for (byte b : hash) {
            bits = (bits << 8) | (b & 0xff);
            held += 8;
            while (held >= 5) {
                held -= 5;
                letters.append(BASE32.charAt((bits >>> held) & 31));
            }
        }
        return letters.toString();
    }
}
