package lithograph.library;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import lithograph.article.Article;
import lithograph.article.FiledArticle;
import lithograph.article.PublishedDate;
import lithograph.importer.Unplaced;
import lithograph.notes.Highlight;
import lithograph.store.ArticleEntry;
import lithograph.store.Origin;
import lithograph.store.Packed;
import lithograph.store.Tables;
import lithograph.story.Likeness;
import lithograph.story.Sketch;

/// Tells the newer and the older texts of an article from other articles, and keeps the older ones. Within one
/// transaction.
final class Revisions {
    /// When a file counts as seen that gives a former text: the one that gives the present text stands first.
    private static final Instant BEHIND = Instant.EPOCH;

    private final Tables tables;
    private final Stories stories;
    private final Instant now;
    private final ImportTally tally;

    Revisions(Tables tables, Stories stories, Instant now, ImportTally tally) {
        this.tables = tables;
        this.stories = stories;
        this.now = now;
        this.tally = tally;
    }

    /// Files a text that another file gave before, or is expected to have given; empty where it is a new article.
    Optional<Filing.Outcome> file(Origin origin, ReadStep.Ready ready, Filing filing) throws IOException {
        Optional<Long> said = tables.versions().saying(ready.packed());
        if (said.isPresent()) {
            tables.origins().put(origin, said.get(), BEHIND);
            tables.articles().touch(said.get());
            return Optional.of(Filing.Outcome.DUPLICATE);
        }
        Optional<ArticleEntry> revised = revised(origin, ready);
        if (revised.isEmpty()) {
            return Optional.empty();
        }
        ArticleEntry entry = revised.get();
        Article current = tables.articles().heading(entry.key()).orElseThrow().article();
        if (isLater(current, ready.packed().article())) {
            tables.origins().put(origin, entry.key(), BEHIND);
            tables.versions().add(entry.key(), ready.packed(), now, origin.toString());
            tables.articles().touch(entry.key());
        } else {
            tables.origins().put(origin, entry.key(), now);
            filing.update(entry, ready);
        }
        return Optional.of(Filing.Outcome.UPDATED);
    }

    /// Keeps what the article says now, where the newer text says another thing.
    void keepFormer(long article, ReadStep.Ready ready) throws IOException {
        FiledArticle current = tables.articles().filed(article).orElseThrow();
        if (!Packed.of(current.article()).textKey().equals(ready.packed().textKey())) {
            tables.versions().keep(article);
        }
    }

    /// The highlight where its passage stands in the newer text.
    Highlight placed(Highlight highlight, ReadStep.Ready ready) {
        Highlight placed = Placing.in(ready.packed().text(), highlight);
        if (highlight.placed() && !placed.placed()) {
            tally.unplaced(new Unplaced(
                    ready.packed().article().title(), highlight.anchor().exact()));
        }
        return placed;
    }

    /// True where a file that came in behind the present text still says what the article once said.
    boolean isFormer(long article, Origin origin, ReadStep.Ready ready) throws IOException {
        return tables.origins().seen(origin).filter(BEHIND::equals).isPresent()
                && tables.versions()
                        .saying(ready.packed())
                        .filter(said -> said == article)
                        .isPresent();
    }

    /// True where a file that gave the article now gives one of another address and in other words.
    boolean isAnother(long article, ReadStep.Ready ready) throws IOException {
        Article before = tables.articles().heading(article).orElseThrow().article();
        Article after = ready.packed().article();
        return !before.url().isEmpty()
                && !after.url().isEmpty()
                && !before.url().equals(after.url())
                && !before.title().equals(after.title())
                && !likeness(article, ready.sketch()).isEdited();
    }

    private Optional<ArticleEntry> revised(Origin origin, ReadStep.Ready ready) throws IOException {
        Article article = ready.packed().article();
        for (ArticleEntry entry : tables.articles().at(article.url())) {
            if (!isBeside(entry.key(), origin) && isRevision(entry.key(), ready)) {
                return Optional.of(entry);
            }
        }
        for (Stories.Near near : stories.near(tables, ready.sketch())) {
            Article current =
                    tables.articles().heading(near.article()).orElseThrow().article();
            if (near.likeness().isMostlySame()
                    && isSameSite(current, article)
                    && isLater(article, current)
                    && !isBeside(near.article(), origin)) {
                return tables.articles().entry(near.article());
            }
        }
        return Optional.empty();
    }

    /// True where another part of the same file is the article: who put both into one file meant two.
    private boolean isBeside(long article, Origin origin) throws IOException {
        for (Origin other : tables.origins().of(article)) {
            if (other.path().equals(origin.path()) && !other.equals(origin)) {
                return true;
            }
        }
        return false;
    }

    /// Many sites give every page the address of the first: an address alone ties nothing. With the same title it ties
    /// whatever was rewritten, but not two days of a page that says something new each day.
    private boolean isRevision(long article, ReadStep.Ready ready) throws IOException {
        Article current = tables.articles().heading(article).orElseThrow().article();
        boolean sameTitle = !current.title().isBlank()
                && current.title().equals(ready.packed().article().title());
        Likeness likeness = likeness(article, ready.sketch());
        return sameTitle ? !likeness.isUnrelated() : likeness.isEdited();
    }

    private Likeness likeness(long article, Sketch sketch) throws IOException {
        Optional<FiledArticle> filed = tables.articles().filed(article);
        return Stories.sketch(filed.orElseThrow().article()).with(sketch);
    }

    private static boolean isSameSite(Article one, Article other) {
        return !site(one).isEmpty() && site(one).equals(site(other));
    }

    private static String site(Article article) {
        if (!article.url().isBlank()) {
            try {
                Optional<String> host =
                        Optional.ofNullable(URI.create(article.url()).getHost());
                return host.orElse("").toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
            } catch (IllegalArgumentException e) {
                return "";
            }
        }
        return article.site().strip().toLowerCase(Locale.ROOT);
    }

    private static boolean isLater(Article one, Article other) {
        Optional<PublishedDate> first = one.current();
        Optional<PublishedDate> second = other.current();
        return first.isPresent()
                && second.isPresent()
                && first.get().day().isAfter(second.get().day());
    }
}
