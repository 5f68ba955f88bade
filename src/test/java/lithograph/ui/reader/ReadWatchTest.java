package lithograph.ui.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import javafx.scene.input.KeyCode;
import lithograph.article.ArticleId;
import lithograph.ui.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReadWatchTest {
    @TempDir
    Path folder;

    @Test
    void onlyWhatTheReaderHasScrolledToItsEndIsRead() throws Exception {
        try (DeskWindow window = new DeskWindow(folder)) {
            List<ArticleId> read = new ArrayList<>();
            window.desk.outward().setOnRead(read::add);
            ArticleId id = window.desks.imported("long", 100);
            int end =
                    window.desks.library.article(id).orElseThrow().text().text().length();
            Screen.run(() -> window.desk.open(id, Placement.HERE, OptionalInt.of(end - 5)));
            window.focus();
            window.screen.press(KeyCode.UP);
            assertEquals(List.of(), read);

            window.screen.press(KeyCode.END);
            Screen.settle();
            assertEquals(List.of(id), read);
        }
    }
}
