package lithograph.ui.reader;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import lithograph.article.ArticleId;
import lithograph.importer.Progress;
import lithograph.index.SearchRequest;
import lithograph.library.Library;
import lithograph.notes.HighlightColor;
import lithograph.ui.Background;
import lithograph.ui.Screen;
import lithograph.ui.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/// Pictures of the desk with the sample library, for the eye: `-Dpictures=FOLDER`.
@EnabledIfSystemProperty(named = "pictures", matches = ".+")
final class DeskPicturesTest {
    @TempDir
    Path folder;

    @Test
    void pictures() throws Exception {
        try (Library library = Library.open(folder)) {
            library.importFrom(List.of(Path.of("data/sample")), Progress.NONE);
            List<ArticleId> ids = library.search(SearchRequest.of("LongCat 2.0")).hits().stream()
                    .map(hit -> hit.id())
                    .toList();
            picture("desk-empty", library, 700, 600, Theme.LIGHT, desk -> {});
            for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
                picture("desk-two-" + theme, library, 1100, 860, theme, desk -> {
                    desk.queryProperty().set("LongCat 2.0 chips");
                    desk.open(ids.get(0), Placement.LEFT);
                    desk.open(ids.get(1), Placement.RIGHT);
                    PaneModel pane = desk.panes().getFirst();
                    mark(pane, "cluster", HighlightColor.GREEN, "Check the number of cards");
                    mark(pane, "model", HighlightColor.PINK, "");
                    pane.annotationsProperty()
                            .get()
                            .orElseThrow()
                            .write("Compare with the **earlier** report.\n\n- who paid?\n- which chips?");
                    pane.annotationsProperty().get().orElseThrow().tagArticle(List.of("clusters", "china"));
                    desk.notesShownProperty().set(true);
                });
            }
            picture("desk-one", library, 760, 860, Theme.LIGHT, desk -> {
                desk.queryProperty().set("cluster");
                desk.open(ids.get(2), Placement.HERE);
                desk.current().findProperty().set("chip");
            });
        }
    }

    private static void mark(PaneModel pane, String word, HighlightColor color, String comment) {
        TextSearch.find(pane.page().orElseThrow().text(), word).stream()
                .skip(1)
                .findFirst()
                .ifPresent(span -> {
                    Annotations a = pane.annotationsProperty().get().orElseThrow();
                    a.comment(a.mark(span, color), comment);
                });
    }

    private static void picture(
            String name, Library library, int width, int height, Theme theme, Consumer<ReadingDeskModel> set) {
        ReadingDeskModel desk = new ReadingDeskModel(library, new Background(Runnable::run, Runnable::run));
        try (Screen screen = Screen.show(() -> new ReadingDeskView(desk), width, height, theme)) {
            Screen.run(() -> set.accept(desk));
            Screen.settle();
            Screen.settle();
            screen.picture(Path.of(System.getProperty("pictures"), name + ".png"));
        }
    }
}
