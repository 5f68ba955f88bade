package lithograph.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PaceTest {
    @Test
    void eachTenthIsTimedOnceItIsFiled() {
        Pace pace = new Pace(1000);
        pace.found(99);
        assertEquals(0, pace.tenths().size());
        pace.found(100);
        pace.found(150);
        pace.found(200);
        assertEquals(2, pace.tenths().size());
        assertTrue(pace.tenths().stream().allMatch(rate -> rate > 0));
    }
}
