package lithograph.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.scene.text.Font;

/// The fonts that the program brings, see `fonts/README.md` among the resources.
final class Fonts {
    private static final List<String> FILES = List.of(
            "LithographSans-Regular",
            "LithographSansMedium-Medium",
            "LithographSans-Bold",
            "LithographSerif-Regular",
            "LithographSerif-Bold",
            "LithographMono-Regular");

    private Fonts() {}

    /// Makes them known to style sheets. Once, after the toolkit has started.
    static void load() {
        for (String file : FILES) {
            try (InputStream in =
                    Objects.requireNonNull(Fonts.class.getResourceAsStream("fonts/" + file + ".otf"), file)) {
                Font.loadFont(in, 13);
            } catch (IOException e) {
                throw new UncheckedIOException("The font " + file + " cannot be read.", e);
            }
        }
    }
}
