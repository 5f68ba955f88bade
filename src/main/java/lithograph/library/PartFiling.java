package lithograph.library;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lithograph.article.Article;
import lithograph.article.ArticleId;
import lithograph.article.Block;
import lithograph.article.FiledArticle;
import lithograph.importer.reading.Draft;
import lithograph.store.ArticleEntry;
import lithograph.store.FiledPart;
import lithograph.store.Origin;
import lithograph.store.Tables;

/// Files the articles that their file only counts (line 3, item 7): a line put in above moves all below it, and what
/// the
/// user wrote must not move to the neighbour. So the place says nothing; the text does, and where that has changed, the
/// address, or the title over a text much like the former one. Within one transaction.
final class PartFiling {
    /// Where a former article is put down whose place another has taken.
    private static final String EARLIER = "earlier ";

    private final Tables tables;
    private final Filing filing;
    private final FormerParts former;
    private final Instant now;

    PartFiling(Tables tables, Filing filing, FormerParts former, Instant now) {
        this.tables = tables;
        this.filing = filing;
        this.former = former;
        this.now = now;
    }

    /// True where the part's name is not the article's own id.
    static boolean isCounted(Origin origin, Draft draft) {
        Optional<ArticleId> id = draft.id();
        return !origin.part().isEmpty()
                && (id.isEmpty() || !origin.part().endsWith(id.get().value()));
    }

    /// Files the article, or keeps it for [#end] where it may be a newer text of one that may still come.
    void file(Origin origin, ReadStep.Ready ready, ImportTally tally) throws IOException {
        former.of(tables, origin.path());
        Optional<FiledPart> same = former.withText(ready.packed().textKey());
        if (same.isPresent()) {
            tally.filed(meet(same.get(), origin, ready), origin.toString());
        } else if (former.mayHold(ready.draft().article())) {
            former.keep(ready);
            if (former.isFull()) {
                end(Path.of(origin.path()), tally);
            }
        } else {
            tally.filed(fileNew(origin, ready), origin.toString());
        }
    }

    /// Files what waited for the file's end.
    void end(Path file, ImportTally tally) throws IOException {
        List<ReadStep.Ready> late = former.takeUndecided();
        Map<String, Integer> rivals = new HashMap<>();
        late.forEach(ready -> rivals.merge(ready.draft().article().title(), 1, Integer::sum));
        for (ReadStep.Ready ready : late) {
            Article article = ready.draft().article();
            Origin origin = Filing.origin(file, ready.draft().origin());
            Optional<FiledPart> part = newerTextOf(article, rivals.getOrDefault(article.title(), 0));
            Filing.Outcome outcome = part.isPresent() ? meet(part.get(), origin, ready) : fileNew(origin, ready);
            tally.filed(outcome, origin.toString());
        }
    }

    /// The one article that this is a newer text of; where there is more than one to choose from, none.
    private Optional<FiledPart> newerTextOf(Article article, int sameTitled) throws IOException {
        List<FiledPart> there = former.atAddress(article);
        if (there.size() == 1) {
            return Optional.of(there.getFirst());
        }
        List<FiledPart> titled = former.underTitle(article);
        return titled.size() == 1 && sameTitled == 1 && isLike(titled.getFirst(), article)
                ? Optional.of(titled.getFirst())
                : Optional.empty();
    }

    private boolean isLike(FiledPart part, Article article) throws IOException {
        Optional<FiledArticle> before = tables.articles().filed(part.article());
        return before.isPresent() && isLike(before.get().article(), article);
    }

    /// Whether one may be an edited text of the other.
    static boolean isLike(Article before, Article after) {
        return Likeness.ofEdited(body(before), body(after));
    }

    private static String body(Article article) {
        StringBuilder body = new StringBuilder();
        for (Block block : article.blocks()) {
            body.append(block.text()).append(' ');
        }
        return body.toString();
    }

    private Filing.Outcome meet(FiledPart part, Origin origin, ReadStep.Ready ready) throws IOException {
        ArticleEntry entry = tables.articles().entry(part.article()).orElseThrow();
        former.met(part);
        if (entry.removed()) {
            place(origin, part.article());
            return filing.revive(entry, ready);
        }
        if (tables.articles().says(entry.key(), ready.packed())) {
            place(origin, part.article());
            return Filing.Outcome.UNCHANGED;
        }
        if (filing.isShared(entry, origin)) {
            return fileNew(origin, ready);
        }
        place(origin, part.article());
        filing.update(entry, ready);
        return Filing.Outcome.UPDATED;
    }

    private Filing.Outcome fileNew(Origin origin, ReadStep.Ready ready) throws IOException {
        makeRoom(origin, Optional.empty());
        return filing.fileUnknown(origin, ready);
    }

    private void place(Origin origin, long article) throws IOException {
        makeRoom(origin, Optional.of(article));
        tables.origins().put(origin, article, now);
    }

    /// An article that another takes the place of keeps the file as its origin, to be met there later.
    private void makeRoom(Origin origin, Optional<Long> taker) throws IOException {
        Optional<Long> there = tables.origins().article(origin);
        if (there.isPresent() && !there.equals(taker)) {
            ArticleEntry leaving = tables.articles().entry(there.get()).orElseThrow();
            // Of no time: so that any place that it is met in counts as newer.
            tables.origins().put(new Origin(origin.path(), EARLIER + leaving.id()), leaving.key(), Instant.EPOCH);
        }
    }
}
