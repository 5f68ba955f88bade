package lithograph.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

final class BackgroundTest {
    private final Deque<Runnable> work = new ArrayDeque<>();
    private final Deque<Runnable> window = new ArrayDeque<>();
    private final List<String> seen = new ArrayList<>();
    private final Background background = new Background(work::add, window::add);

    @Test
    void theOutcomeArrivesOnTheWindow() {
        background.run(() -> "done", seen::add, failure -> seen.add("failed"));
        work.remove().run();
        assertEquals(List.of(), seen);
        window.remove().run();
        assertEquals(List.of("done"), seen);
    }

    @Test
    void aFailureArrivesToo() {
        background.run(
                () -> {
                    throw new IOException("no");
                },
                done -> seen.add("done"),
                failure -> seen.add(String.valueOf(failure.getMessage())));
        work.remove().run();
        window.remove().run();
        assertEquals(List.of("no"), seen);
    }

    @Test
    void anErrorArrivesAsAFailure() {
        background.run(
                () -> {
                    throw new StackOverflowError();
                },
                done -> seen.add("done"),
                failure -> seen.add("failed"));
        work.remove().run();
        window.remove().run();
        assertEquals(List.of("failed"), seen);
        assertTrue(background.isIdle());
    }

    @Test
    void aTaskThatIsOvertakenBeforeItStartsNeverRuns() {
        Background.Lane lane = background.lane(Duration.ZERO);
        lane.run(() -> seen.add("first ran"), _ -> {}, _ -> {});
        lane.run(() -> "second", seen::add, _ -> {});
        work.forEach(Runnable::run);
        window.forEach(Runnable::run);
        assertEquals(List.of("second"), seen);
    }

    @Test
    void theOutcomeOfATaskThatIsOvertakenLaterIsDropped() {
        Background.Lane lane = background.lane(Duration.ZERO);
        lane.run(() -> "first", seen::add, _ -> {});
        work.remove().run();
        lane.run(() -> "second", seen::add, _ -> {});
        work.remove().run();
        window.forEach(Runnable::run);
        assertEquals(List.of("second"), seen);
    }

    @Test
    void itIsIdleOnlyWhenEveryOutcomeHasArrived() {
        assertTrue(background.isIdle());
        background.run(() -> "done", seen::add, _ -> {});
        assertFalse(background.isIdle());
        work.remove().run();
        assertFalse(background.isIdle());
        window.remove().run();
        assertTrue(background.isIdle());
    }
}
