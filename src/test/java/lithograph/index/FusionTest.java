package lithograph.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import lithograph.index.Hit.Fit;
import org.apache.lucene.search.ScoreDoc;
import org.junit.jupiter.api.Test;

class FusionTest {
    private static final Fusion CLOSE =
            new Fusion(List.of(new ScoreDoc(3, 0.9f), new ScoreDoc(2, 0.8f), new ScoreDoc(7, 0.5f)), 100);

    @Test
    void whatIsBothWordedAndMeantComesFirst() {
        List<Found> words = List.of(some(1, 10), some(2, 9), some(4, 5));
        assertEquals(List.of(2, 1, 3, 4, 7), docs(CLOSE.of(words)));
    }

    @Test
    void anArticleWithAllTheWordsStaysBeforeThoseWithout() {
        List<Found> words = List.of(new Found(8, 3, 1, Fit.ALL_WORDS), new Found(9, 1, 1, Fit.ALL_WORDS), some(3, 9));
        assertEquals(List.of(8, 9, 3, 2, 7), docs(CLOSE.of(words)));
    }

    @Test
    void whatOnlyItsMeaningBringsSaysSo() {
        assertEquals(
                List.of(Fit.MEANING, Fit.MEANING, Fit.MEANING),
                CLOSE.of(List.of()).stream().map(Found::fit).toList());
    }

    @Test
    void whereWordsFindEnoughMeaningOnlyOrders() {
        Fusion ordering = new Fusion(CLOSE.nearest(), 0);
        assertEquals(List.of(2, 1, 4), docs(ordering.of(List.of(some(1, 10), some(2, 9), some(4, 5)))));
    }

    @Test
    void nothingThatWordsFoundIsLostHoweverMuchThatIs() {
        List<Found> many =
                IntStream.range(10, 400).mapToObj(doc -> some(doc, 1000 - doc)).toList();
        List<Found> fused = CLOSE.of(many);
        assertEquals(many.size() + 3, fused.size());
        assertEquals(399, fused.getLast().doc());
    }

    private static Found some(int doc, float score) {
        return new Found(doc, score, 1, Fit.SOME_WORDS);
    }

    private static List<Integer> docs(List<Found> found) {
        return found.stream().map(Found::doc).toList();
    }
}
