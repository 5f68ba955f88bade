package lithograph.ui.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.layout.Region;
import lithograph.article.Span;
import lithograph.library.OpenArticle;
import lithograph.ui.Screen;
import lithograph.ui.Theme;
import org.junit.jupiter.api.Test;

final class PageViewTest {
    @Test
    void everyPlaceInSightIsFoundAgainAtItsPoint() {
        try (Screen screen = Screen.show(() -> view(Samples.english()), 800, 900)) {
            Screen.settle();
            PageView view = (PageView) screen.stage().getScene().getRoot();
            Span word = TextSearch.find(Samples.english().text().text(), "greenhouses")
                    .getFirst();
            Bounds bounds = Screen.call(() -> view.boundsOf(word).orElseThrow());
            assertEquals(
                    word.start(),
                    Screen.call(() -> view.offsetAt(new Point2D(bounds.getMinX() + 1, bounds.getCenterY()))
                            .orElseThrow()));
            assertEquals(
                    word.end(),
                    Screen.call(() -> view.offsetAt(new Point2D(bounds.getMaxX() - 1, bounds.getCenterY()))
                            .orElseThrow()));
            keep(screen, "english-light");
        }
    }

    @Test
    void pictures() {
        try (Screen screen = Screen.show(() -> view(Samples.chinese()), 640, 700, Theme.DARK)) {
            keep(screen, "chinese-dark");
        }
        try (Screen screen = Screen.show(() -> view(Samples.english()), 420, 1100)) {
            keep(screen, "narrow");
        }
        try (Screen screen = Screen.show(() -> view(Samples.english()), 900, 1000, Theme.DARK)) {
            PageView view = (PageView) screen.stage().getScene().getRoot();
            Screen.run(() -> view.flow().scrollToEnd());
            keep(screen, "end-dark");
        }
        try (Screen screen = Screen.show(() -> view(Samples.english()), 900, 1000)) {
            PageView view = (PageView) screen.stage().getScene().getRoot();
            Screen.run(() -> view.flow().scrollBy(800));
            keep(screen, "middle-light");
        }
    }

    private static void keep(Screen screen, String name) {
        String folder = System.getProperty("pictures", "");
        if (!folder.isEmpty()) {
            screen.picture(Path.of(folder, name + ".png"));
        }
    }

    private static PageView view(OpenArticle article) {
        PageView view = new PageView(new Region(), _ -> {});
        view.getStylesheets().add(PageView.class.getResource("page.css").toExternalForm());
        view.setStyle("-fx-font-size: 17px");
        view.show(Page.of(article), 0);
        view.setLasting(Strokes.lasting(
                article.mentions(), List.of(), TextSearch.find(article.text().text(), "hall"), List.of()));
        view.setPassing(Strokes.passing(
                Optional.empty(),
                Optional.empty(),
                TextSearch.find(article.text().text(), "rivals pay, and the terms").stream()
                        .findFirst()));
        assertTrue(view.page().isPresent());
        return view;
    }
}
