package lithograph.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What `lithograph` without a command asks of the window.
///
/// @param library  the library's folder; empty for the user's own
/// @param snapshot where to save a picture of the window, instead of showing it
/// @param query    what to search for at once
/// @param open     ids of the articles to open side by side
/// @param width    of the window, in pixels
/// @param height   of the window, in pixels
/// @param theme    `light` or `dark`; empty for the one chosen last
/// @param scale    picture pixels a window pixel
/// @param view     `inbox`, `notes`, `note:` and a note's id, or ids of one or two entities, to show in the place of
/// the articles; empty for these
public record WindowRequest(
        Optional<Path> library,
        Optional<Path> snapshot,
        String query,
        List<String> open,
        int width,
        int height,
        String theme,
        double scale,
        String view) {
    public WindowRequest {
        open = List.copyOf(open);
    }
}
