package lithograph.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import lithograph.article.ArticleId;
import org.junit.jupiter.api.Test;

final class DraggedArticleTest {
    @Test
    void onlyWhatCanBeAnIdIsTakenWhenDropped() {
        assertEquals(Optional.of(new ArticleId("a1")), DraggedArticle.id(" a1\n"));
        assertEquals(Optional.empty(), DraggedArticle.id("two words"));
        assertEquals(Optional.empty(), DraggedArticle.id(" "));
    }
}
