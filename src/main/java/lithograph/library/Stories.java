package lithograph.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lithograph.article.Article;
import lithograph.article.Block;
import lithograph.article.FiledArticle;
import lithograph.importer.Progress;
import lithograph.store.Store;
import lithograph.store.StoryTable;
import lithograph.store.Tables;
import lithograph.story.Candidates;
import lithograph.story.Likeness;
import lithograph.story.Sketch;
import lithograph.story.Story;

/// Tells which articles of a library tell the same story, as they come in. What it holds in memory is read from the
/// store when it is first needed, some 200 bytes an article. For whoever holds the library's one writing transaction.
final class Stories {
    private static final int PAGE = 1000;
    private static final int FEW = 100;

    private Optional<Candidates> known = Optional.empty();

    /// An article that is there and has words in common with another.
    record Near(long article, long story, Likeness likeness) {}

    static Sketch sketch(Article article) {
        return Sketch.of(article.blocks().stream().map(Block::text).collect(Collectors.joining("\n")));
    }

    /// The articles worth comparing with this text, the likeliest first.
    List<Near> near(Tables tables, Sketch sketch) throws IOException {
        List<Near> near = new ArrayList<>();
        for (int key : candidates(tables).of(sketch)) {
            Optional<StoryTable.Told> told = tables.stories().present(key);
            if (told.isPresent()) {
                near.add(new Near(
                        key,
                        told.get().number(),
                        sketch.with(Sketch.read(told.get().sketch()))));
            }
        }
        return near;
    }

    /// Remembers which story the article tells, and returns its number. Stories that prove to be one become one.
    long tell(Tables tables, long article, Sketch sketch) throws IOException {
        List<Story> met = near(tables, sketch).stream()
                .filter(near -> near.article() != article)
                .map(near -> new Story(near.story(), near.likeness()))
                .toList();
        Set<Long> stories = Story.of(met);
        long number = stories.isEmpty() ? tables.stories().free() : merged(tables, stories);
        tables.stories().put(article, number, sketch.bytes());
        candidates(tables).add(Math.toIntExact(article), sketch);
        return number;
    }

    private static long merged(Tables tables, Set<Long> stories) throws IOException {
        Iterator<Long> numbers = stories.iterator();
        long into = numbers.next();
        while (numbers.hasNext()) {
            long from = numbers.next();
            for (long moved : tables.stories().articles(from)) {
                tables.articles().touch(moved);
            }
            tables.stories().merge(from, into);
        }
        return into;
    }

    /// Tells the stories of articles that came in before this was asked.
    void catchUp(Store store, LiveIndex index, Progress progress) throws IOException {
        while (!progress.cancelled()) {
            List<Long> missing = store.read(tables -> tables.stories().missing(FEW));
            if (missing.isEmpty()) {
                return;
            }
            index.change(tables -> {
                for (long key : missing) {
                    Optional<FiledArticle> filed = tables.articles().filed(key);
                    if (filed.isPresent()) {
                        tell(tables, key, sketch(filed.get().article()));
                        tables.articles().touch(key);
                        progress.advanced(0, 0, Path.of(filed.get().id().value()));
                    }
                }
                return missing;
            });
        }
    }

    private Candidates candidates(Tables tables) throws IOException {
        if (known.isEmpty()) {
            Candidates all = new Candidates();
            long last = 0;
            for (List<StoryTable.Told> page = tables.stories().after(0, PAGE);
                    !page.isEmpty();
                    page = tables.stories().after(last, PAGE)) {
                for (StoryTable.Told told : page) {
                    all.add(Math.toIntExact(told.article()), Sketch.read(told.sketch()));
                }
                last = page.getLast().article();
            }
            known = Optional.of(all);
        }
        return known.get();
    }
}
