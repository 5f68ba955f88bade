package lithograph.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class TagChangeTest {
    private static final TagChange CHANGE = new TagChange(List.of("a", "b"), List.of("c", "a"));

    @Test
    void theTagsThatWereSeenBecomeWhatWasMadeOfThemInThatOrder() {
        assertEquals(List.of("c", "a"), CHANGE.on(List.of("a", "b")));
    }

    @Test
    void tagsThatCameOrWentMeanwhileStaySo() {
        assertEquals(List.of("x", "c"), CHANGE.on(List.of("b", "x")));
        assertEquals(List.of("c", "x"), CHANGE.on(List.of("c", "x")));
    }

    @Test
    void takenBackItTouchesItsOwnTagsOnly() {
        assertEquals(List.of("a", "b"), CHANGE.back().on(List.of("c", "a")));
        assertEquals(List.of("a", "x", "b"), CHANGE.back().on(List.of("c", "a", "x")));
    }
}
