package lithograph.ui;

import java.nio.file.Path;

/// A picture of the window.
///
/// @param window what it shows
/// @param file   where the PNG goes
/// @param width  of the window, in pixels
/// @param height of the window, in pixels
/// @param scale  picture pixels a window pixel, from 0.5 to 4
public record SnapshotRequest(WindowRequest window, Path file, int width, int height, double scale) {
    public SnapshotRequest {
        if (width < 200 || height < 200 || width > 8000 || height > 8000) {
            throw new IllegalArgumentException("A window of " + width + "x" + height + " cannot be drawn.");
        }
        if (!(scale >= 0.5 && scale <= 4)) {
            throw new IllegalArgumentException("The scale is from 0.5 to 4, not " + scale + ".");
        }
    }
}
