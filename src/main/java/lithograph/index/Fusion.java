package lithograph.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lithograph.index.Hit.Fit;
import org.apache.lucene.search.ScoreDoc;

/// Puts what has the words of a query and what is close to it in meaning into one order: of each the best
/// [#DEPTH], their scores stretched from 0 to 1 and added.
///
/// @param nearest the closest in meaning, the closest first
record Fusion(List<ScoreDoc> nearest) {
    static final int DEPTH = 100;

    Fusion(ScoreDoc[] nearest) {
        this(List.of(nearest));
    }

    List<Integer> docs() {
        return nearest.stream().map(doc -> doc.doc).toList();
    }

    /// All of `words`, in another order, with those that only their meaning brings.
    List<Found> of(List<Found> words) {
        List<Found> best = words.subList(0, Math.min(DEPTH, words.size()));
        Map<Integer, Float> close = stretched(nearest.stream()
                .map(doc -> new Found(doc.doc, doc.score, Fit.MEANING))
                .toList());
        Map<Integer, Float> worded = stretched(best);
        Map<Integer, Fit> fits = new HashMap<>();
        nearest.forEach(doc -> fits.put(doc.doc, Fit.MEANING));
        words.stream()
                .filter(found -> worded.containsKey(found.doc()) || close.containsKey(found.doc()))
                .forEach(found -> fits.put(found.doc(), found.fit()));
        List<Found> fused = new ArrayList<>();
        fits.forEach((doc, fit) ->
                fused.add(new Found(doc, worded.getOrDefault(doc, 0f) + close.getOrDefault(doc, 0f), fit)));
        fused.sort(Comparator.comparingDouble(Found::score).reversed().thenComparingInt(Found::doc));
        return Stream.concat(fused.stream(), words.stream().filter(found -> !fits.containsKey(found.doc())))
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
