package lithograph.meaning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MeaningTest {
    @Test
    void nothingIsLoadedUntilItIsAskedFor() throws IOException {
        try (Meaning meaning = new Meaning()) {
            assertEquals(Optional.empty(), meaning.ofQuery("what a token costs"));
            assertEquals(Optional.empty(), meaning.fault());
            assertThrows(IOException.class, () -> meaning.ofArticle("What a token costs"));
        }
    }

    @Test
    void whatSaysTheSameInOtherWordsIsCloserThanWhatDoesNot() throws IOException {
        try (Meaning meaning = new Meaning()) {
            assumeTrue(meaning.prepare(), "no model on this system");
            float[] query = meaning.ofQuery("price of renting accelerators").orElseThrow();
            double same = product(query, article(meaning, "What an hour on a data-center GPU costs its customers"));
            double other = product(query, article(meaning, "A poem about rain on the harbour in late autumn"));
            assertTrue(same > other + 0.1, same + " and " + other);
        }
    }

    @Test
    void aVectorHasLengthOneAndIsTheSameEachTime() throws IOException {
        try (Meaning meaning = new Meaning()) {
            assumeTrue(meaning.prepare(), "no model on this system");
            float[] vector = article(meaning, "The cluster is cooled by sea water.");
            assertEquals(1, product(vector, vector), 1e-4);
            assertEquals(Meaning.DIMENSIONS, vector.length);
            assertArrayEquals(vector, article(meaning, "The cluster is cooled by sea water."));
        }
    }

    @Test
    void aTextInAnotherScriptHasNoMeaningThatItKnows() throws IOException {
        try (Meaning meaning = new Meaning()) {
            assertEquals(Optional.empty(), meaning.ofArticle("新的芯片在本周发布，价格没有公布。"));
        }
    }

    @Test
    void afterTheEndItKnowsNothingMore() throws IOException {
        Meaning meaning = new Meaning();
        meaning.prepare();
        meaning.close();
        assertEquals(Optional.empty(), meaning.ofQuery("accelerators by the hour"));
        assertEquals(false, meaning.prepare());
    }

    private static float[] article(Meaning meaning, String text) throws IOException {
        return meaning.ofArticle(text).orElseThrow();
    }

    private static double product(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
