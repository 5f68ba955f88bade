package lithograph.ui.reader;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import lithograph.article.ArticleId;
import lithograph.article.Span;
import lithograph.importer.Progress;
import lithograph.index.SearchRequest;
import lithograph.library.Library;
import lithograph.ui.Background;
import lithograph.ui.Screen;
import lithograph.ui.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/// Pictures of what is compared, of tabs and of bars, for the eye: `-Dpictures=FOLDER`.
@EnabledIfSystemProperty(named = "pictures", matches = ".+")
final class ComparingPicturesTest {
    private static final String BEFORE = """
            # Halden leases a second hall for Orrel 4

            Halden Compute has leased a second hall beside its first one, the company said on Monday. The hall holds 12,000 H100 cards and draws 14 MW.

            The operator will not say who paid for the transformer. Neighbours complain about the hum at night.

            ## What it costs

            | System | Cards | Rent a month |
            |---|---|---|
            | Orrel 3 hall | 12,000 | $9.1M |
            | Ascend 910B row | 4,096 | $1.7M |

            A month in the hall costs about nine million dollars. The lab hopes to sell the heat to two greenhouses next door, which would pay for a tenth of it.

            - Orrel 4 is to have 900 billion parameters.
            - The weights come out in the autumn.

            Nobody asks how quiet a machine room is until they have to work beside one.
            """;

    @TempDir
    Path folder;

    @Test
    void pictures() throws Exception {
        Path file = folder.resolve("halden.md");
        Files.writeString(file, BEFORE);
        try (Library library = Library.open(folder.resolve("library"))) {
            library.importFrom(List.of(file, Path.of("data/sample")), Progress.NONE);
            Files.writeString(
                    file,
                    BEFORE.replace("12,000 H100 cards and draws 14 MW", "16,000 H100 cards and draws about 19 MW")
                            .replace(" Neighbours complain about the hum at night.", "")
                            .replace("| 4,096 | $1.7M |", "| 4,096 | $1.9M |")
                            .replace("- The weights come out in the autumn.\n", "")
                            .replace(
                                    "Nobody asks",
                                    "A spokesman for the owner of the land said that a third hall is not planned.\n\nNobody asks")
                            .replace("which would pay for a tenth of it", "which would pay for an eighth of it"));
            library.importFrom(List.of(file), Progress.NONE);
            ArticleId halden = first(library, "Halden leases a second hall");
            List<ArticleId> ids = library.search(SearchRequest.of("LongCat 2.0")).hits().stream()
                    .map(hit -> hit.id())
                    .toList();
            for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
                picture("versions", library, 1000, 600, theme, desk -> {
                    desk.openVersion(desk.open(halden, Placement.HERE), 1);
                });
                picture("unified", library, 900, 900, theme, desk -> {
                    desk.openVersion(desk.open(halden, Placement.HERE), 1);
                    desk.switches().unified().set(true);
                    desk.differences().next();
                    desk.differences().next();
                });
                picture("tabs", library, 1000, 600, theme, desk -> {
                    desk.open(ids.get(0), Placement.HERE);
                    desk.open(ids.get(1), Placement.TAB);
                    desk.open(halden, Placement.TAB);
                    desk.setCurrent(desk.row().tabs().get(1));
                    desk.open(ids.get(2), Placement.BESIDE);
                    for (int i = 3; i < 12; i++) {
                        desk.open(ids.get(i % ids.size()), Placement.TAB);
                    }
                    desk.close(desk.current());
                });
                picture("pointed", library, 1000, 600, theme, desk -> {
                    desk.open(ids.get(0), Placement.HERE);
                    desk.open(ids.get(1), Placement.BESIDE);
                    PaneModel left = desk.panes().getFirst();
                    Span span = desk.comparison()
                            .comparedProperty()
                            .get()
                            .orElseThrow()
                            .joints()
                            .get(3)
                            .left();
                    left.jumpTo(span);
                    desk.comparison().point(left, Optional.of(span.start() + 1));
                });
                finding(library, ids, theme);
                picture("passages", library, 1000, 600, theme, desk -> {
                    desk.open(ids.get(0), Placement.HERE);
                    desk.open(ids.get(1), Placement.BESIDE);
                    desk.switches().passages().set(true);
                });
                picture("four", library, 1000, 600, theme, desk -> {
                    for (int i = 0; i < 4; i++) {
                        desk.open(i == 3 ? halden : ids.get(i), Placement.BESIDE);
                    }
                });
            }
            for (Looks.Paper paper : Looks.Paper.values()) {
                picture("paper-" + paper, library, 900, 500, Theme.LIGHT, desk -> {
                    desk.looksProperty().set(Looks.USUAL.with(paper));
                    desk.openVersion(desk.open(halden, Placement.HERE), 1);
                    desk.differences().next();
                });
            }
        }
    }

    private static void finding(Library library, List<ArticleId> ids, Theme theme) {
        ReadingDeskModel desk = new ReadingDeskModel(library, new Background(Runnable::run, Runnable::run));
        try (Screen screen = Screen.show(() -> new ReadingDeskView(desk), 700, 420, theme)) {
            Screen.run(() -> {
                desk.open(ids.get(0), Placement.HERE);
                desk.open(ids.get(1), Placement.BESIDE);
                ((ReadingDeskView) screen.stage().getScene().getRoot()).focusCurrent();
            });
            screen.press(KeyCode.CONTROL, KeyCode.F);
            Screen.run(() -> {
                desk.current().finding().patternProperty().set(true);
                desk.current().findProperty().set("chip(s");
            });
            screen.picture(Path.of(System.getProperty("pictures"), "comparing-find-" + theme + ".png"));
            screen.press(KeyCode.ALT, KeyCode.R);
            screen.picture(Path.of(System.getProperty("pictures"), "comparing-aa-" + theme + ".png"));
        }
    }

    private static ArticleId first(Library library, String title) throws Exception {
        return library.search(SearchRequest.of(title)).hits().getFirst().id();
    }

    private static void picture(
            String name, Library library, int width, int height, Theme theme, Consumer<ReadingDeskModel> set) {
        DeskPicturesTest.picture("comparing-" + name + "-" + theme, library, width, height, theme, set);
    }
}
