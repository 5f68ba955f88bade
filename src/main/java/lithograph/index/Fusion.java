package lithograph.index;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lithograph.index.Hit.Fit;
import org.apache.lucene.search.ScoreDoc;

/// Puts what has the words of a query and what is close to it in meaning into one order: the scores of the best of each
/// are stretched from 0 to 1 and added. An article with all the words never comes after one without.
///
/// @param nearest the closest in meaning, the closest first; their scores are stretched together
/// @param brought how many of them are hits even where they have none of the words: where the words find enough, none
record Fusion(List<ScoreDoc> nearest, int brought) {
    /// Articles found by their words that are put in another order.
    static final int DEPTH = 100;

    /// Articles whose closeness counts. Of more than are shown, the last gives a steadier measure of what is far.
    static final int NEAREST = 300;

    /// Articles that only their meaning may bring.
    static final int MOST_BROUGHT = 100;

    /// The articles that are hits even where they have none of the words.
    List<Integer> docs() {
        return nearest.stream().limit(brought).map(doc -> doc.doc).toList();
    }

    /// All of `words`, in another order, with those that only their meaning brings.
    List<Found> of(List<Found> words) {
        Map<Integer, Float> close = stretched(nearest.stream()
                .map(doc -> new Found(doc.doc, doc.score, 1, Fit.MEANING))
                .toList());
        List<Found> best = words.subList(0, Math.min(DEPTH, words.size()));
        Map<Integer, Float> worded = stretched(best);
        Map<Integer, Found> fused = new LinkedHashMap<>();
        docs().forEach(doc -> fused.put(doc, new Found(doc, close.getOrDefault(doc, 0f), 1, Fit.MEANING)));
        for (Found found : words) {
            if (worded.containsKey(found.doc()) || fused.containsKey(found.doc())) {
                float score = worded.getOrDefault(found.doc(), 0f) + close.getOrDefault(found.doc(), 0f);
                fused.put(found.doc(), new Found(found.doc(), score, found.copies(), found.fit()));
            }
        }
        List<Found> first = fused.values().stream()
                .sorted(Comparator.comparingDouble(Found::score).reversed().thenComparingInt(Found::doc))
                .toList();
        List<Found> further =
                words.stream().filter(found -> !fused.containsKey(found.doc())).toList();
        // A sort that keeps the order of equals: those with all the words first.
        return Stream.concat(first.stream(), further.stream())
                .sorted(Comparator.comparing(found -> found.fit() != Fit.ALL_WORDS))
                .toList();
    }

    private static Map<Integer, Float> stretched(List<Found> found) {
        float most = Float.NEGATIVE_INFINITY;
        float least = Float.POSITIVE_INFINITY;
        for (Found one : found) {
            most = Math.max(most, one.score());
            least = Math.min(least, one.score());
        }
        Map<Integer, Float> stretched = new HashMap<>();
        for (Found one : found) {
            stretched.put(one.doc(), most > least ? (one.score() - least) / (most - least) : 1);
        }
        return stretched;
    }
}
