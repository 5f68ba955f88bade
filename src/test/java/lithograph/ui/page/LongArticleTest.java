package lithograph.ui.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javafx.scene.layout.Region;
import lithograph.article.Span;
import lithograph.library.OpenArticle;
import lithograph.ui.Screen;
import org.junit.jupiter.api.Test;

/// A report of 500 pages: 250,000 words with 27,000 mentions. Bounds are loose, for slow machines; what was measured is
/// printed.
final class LongArticleTest {
    @Test
    void fiveHundredPagesOpenAtOnceAndScrollSmoothly() {
        OpenArticle article = Samples.ofWords(250_000);
        OpenArticle small = Samples.english();
        try (Screen screen = Screen.show(() -> view(small), 800, 900)) {
            Screen.settle();
            PageView view = (PageView) screen.stage().getScene().getRoot();
            long built = System.nanoTime();
            Page page = Page.of(article);
            double pageMillis = (System.nanoTime() - built) / 1e6;
            List<Stroke> strokes = Strokes.lasting(article.mentions(), List.of(), List.of(), List.of());
            double[] openings = new double[7];
            for (int i = 0; i < openings.length; i++) {
                openings[i] = millis(view, () -> {
                    view.show(page, 0);
                    view.setLasting(strokes);
                });
            }
            Arrays.sort(openings);
            double opening = openings[3];
            double jumping = millis(
                    view,
                    () -> view.reveal(new Span(
                            article.text().text().length() / 2,
                            article.text().text().length() / 2 + 1)));
            double[] frames = new double[200];
            for (int i = 0; i < frames.length; i++) {
                frames[i] = millis(view, () -> view.flow().scrollBy(60));
            }
            Arrays.sort(frames);
            System.out.printf(
                    "250,000 words: page %.1f ms (any thread), opened in %.1f ms, jump to the middle %.1f ms, frame p50 %.2f ms, p95 %.2f ms, max %.2f ms%n",
                    pageMillis, opening, jumping, frames[100], frames[190], frames[199]);
            assertTrue(view.flow().shown().size() < 60, "only what is in sight is built");
            assertTrue(opening < 1000, "opened in " + opening + " ms");
            assertTrue(frames[100] < 100, "a frame takes " + frames[100] + " ms");
        }
    }

    @Test
    void aPlaceAskedForBeforeTheFirstLayoutIsReached() {
        OpenArticle article = Samples.ofWords(20_000);
        int place = article.text().text().length() / 2;
        try (Screen screen = Screen.show(
                () -> {
                    PageView view = view(article);
                    view.reveal(new Span(place, place + 1));
                    return view;
                },
                500,
                700)) {
            Screen.settle();
            PageView view = (PageView) screen.stage().getScene().getRoot();

            assertTrue(
                    Screen.call(() -> view.boundsOf(new Span(place, place + 1)).isPresent()));
        }
    }

    @Test
    void nothingJumpsWhileRowsAboveAreMeasured() {
        OpenArticle article = Samples.ofWords(20_000);
        try (Screen screen = Screen.show(() -> view(article), 500, 700)) {
            PageView view = (PageView) screen.stage().getScene().getRoot();
            Screen.run(() -> view.flow().scrollToEnd());
            Screen.settle();
            int end = view.placeProperty().get();
            Screen.run(() -> view.flow().scrollBy(-3000));
            Screen.settle();
            int before = view.placeProperty().get();
            Screen.run(() -> view.flow().scrollBy(-2000));
            Screen.settle();
            Screen.run(() -> view.flow().scrollBy(2000));
            Screen.settle();

            assertTrue(before < end);
            assertEquals(before, view.placeProperty().get());
        }
    }

    private static double millis(PageView view, Runnable change) {
        AtomicLong taken = new AtomicLong();
        Screen.run(() -> {
            long start = System.nanoTime();
            change.run();
            view.applyCss();
            view.layout();
            taken.set(System.nanoTime() - start);
        });
        return taken.get() / 1e6;
    }

    private static PageView view(OpenArticle article) {
        PageView view = new PageView(new Region(), _ -> {});
        view.getStylesheets().add(PageView.class.getResource("page.css").toExternalForm());
        view.setStyle("-fx-font-size: 17px");
        view.show(Page.of(article), 0);
        return view;
    }
}
