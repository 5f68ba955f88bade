package lithograph.ui.marks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import lithograph.article.ArticleId;
import lithograph.ui.Background;
import org.junit.jupiter.api.Test;

final class SaveQueueTest {
    private static final ArticleId ONE = new ArticleId("one");
    private static final ArticleId OTHER = new ArticleId("other");

    private final List<String> written = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final SaveQueue queue = new SaveQueue(new Background(Runnable::run, Runnable::run), told::add);
    private boolean full;

    @Test
    void whatCouldNotBeWrittenIsKeptAndWrittenLater() {
        full = true;
        write(ONE, "highlight");
        assertEquals(List.of("Your last change could not be saved: The disk is full."), told);
        assertEquals(told, queue.flush());
        assertTrue(queue.holds(ONE));

        full = false;
        assertEquals(List.of(), queue.flush());
        assertEquals(List.of("highlight"), written);
        assertFalse(queue.holds(ONE));
    }

    @Test
    void whatIsWrittenIsNotWrittenAgain() {
        write(ONE, "tag");
        queue.flush();
        assertEquals(List.of("tag"), written);
    }

    @Test
    void aRemovalNeverOvertakesWhatItRemoves() {
        full = true;
        write(ONE, "added");
        queue.add(ONE, () -> written.add("removed"));
        assertEquals(List.of(), written);

        full = false;
        queue.flush();
        assertEquals(List.of("added", "removed"), written);
    }

    @Test
    void whatFailsOnOneArticleDoesNotKeepTheOthersFromBeingWritten() {
        full = true;
        write(ONE, "note");
        queue.add(OTHER, () -> written.add("elsewhere"));
        assertEquals(List.of("elsewhere"), written);
    }

    private void write(ArticleId article, String what) {
        queue.add(article, () -> {
            if (full) {
                throw new IOException("The disk is full.");
            }
            written.add(what);
        });
    }
}
