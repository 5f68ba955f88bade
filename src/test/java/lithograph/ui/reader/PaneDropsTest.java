package lithograph.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import lithograph.article.ArticleId;
import org.junit.jupiter.api.Test;

final class PaneDropsTest {
    @Test
    void onlyWhatCanBeAnIdIsTakenWhenDropped() {
        assertEquals(Optional.of(new ArticleId("a1")), PaneDrops.id(" a1\n"));
        assertEquals(Optional.empty(), PaneDrops.id("two words"));
        assertEquals(Optional.empty(), PaneDrops.id(" "));
    }
}
