package lithograph.ui.reader;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import lithograph.article.ArticleId;
import lithograph.article.Language;
import lithograph.article.Span;
import lithograph.importer.Progress;
import lithograph.index.SearchRequest;
import lithograph.library.Library;
import lithograph.notes.HighlightColor;
import lithograph.notes.TagChange;
import lithograph.ui.Background;
import lithograph.ui.Screen;
import lithograph.ui.Theme;
import lithograph.ui.marks.Annotations;
import lithograph.ui.page.PageView;
import lithograph.ui.page.Passage;
import lithograph.ui.page.TextSearch;
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
                    .filter(hit -> hit.language().equals(Language.ENGLISH) && hit.words() > 200)
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
                    pane.annotationsProperty()
                            .get()
                            .orElseThrow()
                            .tagArticle(new TagChange(List.of(), List.of("clusters", "china")));
                    desk.switches().notes().set(true);
                });
            }
            picture("desk-one", library, 760, 860, Theme.LIGHT, desk -> {
                desk.queryProperty().set("cluster");
                desk.open(ids.get(2), Placement.HERE);
                desk.current().findProperty().set("chip");
            });
            picture("desk-selection", library, 760, 700, Theme.LIGHT, desk -> {
                PaneModel pane = desk.open(ids.get(1), Placement.HERE);
                mark(pane, "Meituan", HighlightColor.ORANGE, "Who?");
                int start = pane.page().orElseThrow().article().text().bodyStart() + 30;
                pane.selectionProperty().set(Optional.of(new Span(start, start + 90)));
            });
            DeskView.picture("desk-card", library, ids.get(1), Theme.DARK);
            picture("desk-four", library, 1500, 800, Theme.LIGHT, desk -> {
                for (int i = 0; i < 4; i++) {
                    desk.open(ids.get(i), Placement.BESIDE);
                }
            });
            ArticleId table = library.search(SearchRequest.of("spec sheet accelerators"))
                    .hits()
                    .getFirst()
                    .id();
            for (int width : new int[] {420, 1000}) {
                picture("desk-table-" + width, library, width, 900, Theme.LIGHT, desk -> {
                    PaneModel pane = desk.open(table, Placement.HERE);
                    pane.page().orElseThrow().passages().stream()
                            .filter(Passage.Grid.class::isInstance)
                            .findFirst()
                            .ifPresent(grid -> pane.jumpTo(
                                    new Span(grid.span().start(), grid.span().start())));
                });
            }
            picture(
                    "desk-gone",
                    library,
                    600,
                    500,
                    Theme.DARK,
                    desk -> desk.open(new ArticleId("gone"), Placement.HERE));
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

    /// The card of a highlight, and the card over a mention.
    private static final class DeskView {
        static void picture(String name, Library library, ArticleId id, Theme theme) {
            ReadingDeskModel desk = new ReadingDeskModel(library, new Background(Runnable::run, Runnable::run));
            try (Screen screen = Screen.show(() -> new ReadingDeskView(desk), 760, 700, theme)) {
                Screen.run(() -> desk.open(id, Placement.HERE));
                Screen.settle();
                Screen.run(() -> {
                    mark(desk.current(), "Meituan", HighlightColor.GREEN, "Which maker? Nobody says.");
                    ReadingDeskView view =
                            (ReadingDeskView) screen.stage().getScene().getRoot();
                    view.currentView()
                            .edit(desk.current()
                                    .annotationsProperty()
                                    .get()
                                    .orElseThrow()
                                    .highlights()
                                    .getFirst());
                });
                Screen.settle();
                screen.picture(Path.of(System.getProperty("pictures"), name + ".png"));
                Screen.run(() -> {
                    ReadingDeskView view =
                            (ReadingDeskView) screen.stage().getScene().getRoot();
                    view.currentView().dismiss();
                    PageView page = (PageView) view.lookup(".page");
                    var mention = desk.current()
                            .page()
                            .orElseThrow()
                            .article()
                            .mentions()
                            .get(2);
                    var bounds =
                            page.localToScreen(page.boundsOf(mention.span()).orElseThrow());
                    new javafx.scene.robot.Robot().mouseMove(bounds.getCenterX(), bounds.getCenterY());
                });
                try {
                    Thread.sleep(600);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
                screen.picture(Path.of(System.getProperty("pictures"), name + "-hover.png"));
            }
        }
    }

    static void picture(
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
