package lithograph.story;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StoriesTest {
    private static final String TEXT = GeneratedTexts.of(1, new Random(5)).getFirst();

    @Test
    void plantedEditsAreFoundAndOtherArticlesOnTheSubjectAreNot() {
        StoryScores.Scores scores = StoryScores.of(GeneratedTexts.of(150, new Random(1)), new Random(2));
        assertTrue(scores.recall() >= 0.97, "recall " + scores.recall());
        assertTrue(scores.precision() >= 0.97, "precision " + scores.precision() + " " + scores.mistakes());
    }

    @Test
    void caseSpacesAndPunctuationDoNotCount() {
        String other =
                TEXT.toUpperCase(java.util.Locale.ROOT).replace(". ", " — ").replace("\n", "\n\n");
        Likeness likeness = Sketch.of(TEXT).with(Sketch.of(other));
        assertEquals(1, likeness.alike());
        assertTrue(likeness.isMostlySame());
    }

    @Test
    void aCutCopyIsContainedInTheWhole() {
        String half = TEXT.substring(0, TEXT.length() / 2);
        Likeness likeness = Sketch.of(half).with(Sketch.of(TEXT));
        assertTrue(likeness.contained() > 0.95, likeness.toString());
        assertEquals(0.5, likeness.alike(), 0.12);
        assertTrue(likeness.isSameStory());
    }

    @Test
    void aDigestThatHoldsTheStoryAmongManyIsNotTheStory() {
        String digest = String.join("\n", GeneratedTexts.of(12, new Random(9))) + "\n" + TEXT.substring(0, 500);
        assertFalse(Sketch.of(TEXT.substring(0, 500)).with(Sketch.of(digest)).isSameStory());
    }

    @Test
    void aTextOfAFewWordsIsLikeNoOther() {
        Sketch few = Sketch.of("Chips rise again");
        assertFalse(few.isTelling());
        assertEquals(0, few.with(few).contained());
        Candidates candidates = new Candidates();
        candidates.add(1, few);
        assertEquals(0, candidates.of(few).length);
    }

    @Test
    void aSketchIsReadAsItWasWritten() {
        Sketch sketch = Sketch.of(TEXT);
        assertArrayEquals(sketch.bytes(), Sketch.read(sketch.bytes()).bytes());
        assertEquals(1, sketch.with(Sketch.read(sketch.bytes())).alike());
    }

    @Test
    void aSampleOfALongTextIsThatOfAllItsRuns() {
        String repeated = TEXT.repeat(30);
        assertTrue(Sketch.of(repeated).with(Sketch.of(TEXT)).alike() > 0.8);
    }

    @Test
    void aTextIsFoundAmongThousandsHoweverOftenItsFurnitureStandsThere() {
        String furniture = "Sign up for our letter and you get five more of these stories in your inbox every day.";
        Candidates candidates = new Candidates();
        candidates.add(0, Sketch.of(TEXT + furniture));
        int key = 1;
        for (String other : GeneratedTexts.of(3000, new Random(4))) {
            candidates.add(key++, Sketch.of(other + furniture));
        }
        assertEquals(3001, candidates.size());
        assertEquals(0, candidates.of(Sketch.of(furniture + TEXT))[0]);
    }

    @Test
    void aTextThatIsLikeTwoStoriesMakesThemOne() {
        Likeness same = Sketch.of(TEXT).with(Sketch.of(TEXT));
        assertEquals(
                Set.of(3L, 8L),
                Story.of(List.of(
                        new Story(8, same), new Story(3, same), new Story(5, Likeness.NONE), new Story(8, same))));
    }
}
