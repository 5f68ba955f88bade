package lithograph.index;

import java.io.IOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lithograph.index.BestCollector.Reach;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.FixedBitSet;

/// Finds all articles that match and the best of them. Where many match, all are first found without a score, and then
/// only those are scored that may be among the best: what is common costs most in scoring.
///
/// @param most how many of the best are wanted
/// @param many articles from which on it pays to score only some
record Matching(Snapshot snapshot, FilterGroups filters, StoryGroups stories, Sort sort, int most, int many) {
    private static final int MANY = 4096;

    Matching(Snapshot snapshot, FilterGroups filters, StoryGroups stories, Sort sort, int most) {
        this(snapshot, filters, stories, sort, most, MANY);
    }

    Matched of(Query query) throws IOException {
        Query allowed = filters.allowed(query);
        Optional<FixedBitSet> known = Docs.matchingMany(snapshot, allowed, many);
        if (known.isEmpty()) {
            return scored(allowed, 0, snapshot.live());
        }
        FixedBitSet found = known.get();
        FixedBitSet through = Docs.both(found, let());
        StoryTally tally = new StoryTally(stories);
        Order order = new Order(sort, snapshot);
        Query wanted = allowed;
        if (sort != Sort.RELEVANCE) {
            wanted = within(allowed, order.first(Docs.without(through, stories.shared()), through, most));
        } else if (!filters.groups().isEmpty()) {
            wanted = within(allowed, through);
        }
        Reach reach = sort == Sort.RELEVANCE ? Reach.BEST : Reach.EACH;
        Best best = new Best(most);
        collect(wanted, new BestCollector(order, best, tally, reach, 0, through, through, snapshot.nothing()));
        return matched(found, best, tally);
    }

    /// Those among some articles that match and score at least `floor`.
    Matched scored(Query query, float floor, FixedBitSet among) throws IOException {
        FixedBitSet found = snapshot.nothing();
        StoryTally tally = new StoryTally(stories);
        Best best = new Best(most);
        collect(
                filters.allowed(query),
                new BestCollector(new Order(sort, snapshot), best, tally, Reach.EACH, floor, among, let(), found));
        return matched(found, best, tally);
    }

    private Matched matched(FixedBitSet found, Best best, StoryTally tally) throws IOException {
        FixedBitSet through = Docs.both(found, let());
        tally.count(through);
        tally.bestInto(best);
        long total = through.cardinality() - tally.copies();
        return new Matched(through, beside(found), List.of(best.drain()), tally, total);
    }

    /// What all the filters let through.
    private FixedBitSet let() throws IOException {
        FixedBitSet let = snapshot.live();
        for (Query group : filters.groups().values()) {
            let = Docs.both(let, snapshot.filtered(group));
        }
        return let;
    }

    /// By kind, what the filters of all other kinds let through, and its own keep out.
    private Map<FacetKind, FixedBitSet> beside(FixedBitSet found) throws IOException {
        Map<FacetKind, FixedBitSet> beside = new EnumMap<>(FacetKind.class);
        for (FacetKind kind : filters.groups().keySet()) {
            FixedBitSet docs = found.clone();
            for (Map.Entry<FacetKind, Query> group : filters.groups().entrySet()) {
                if (group.getKey() == kind) {
                    docs.andNot(snapshot.filtered(group.getValue()));
                } else {
                    docs.and(snapshot.filtered(group.getValue()));
                }
            }
            beside.put(kind, docs);
        }
        return beside;
    }

    private static Query within(Query query, FixedBitSet docs) {
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(new InSet(docs), Occur.FILTER)
                .build();
    }

    private void collect(Query query, BestCollector collector) throws IOException {
        snapshot.search(query, new CollectorManager<BestCollector, BestCollector>() {
            @Override
            public BestCollector newCollector() {
                return collector;
            }

            @Override
            public BestCollector reduce(Collection<BestCollector> collectors) {
                return collector;
            }
        });
    }
}
