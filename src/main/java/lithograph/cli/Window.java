package lithograph.cli;

import java.io.IOException;

/// Opens the other face; given from outside, because the two faces never know each other.
@FunctionalInterface
public interface Window {
    /// Returns when the window is closed, or its picture saved.
    ///
    /// @throws IOException with a sentence for the user
    void open(WindowRequest request) throws IOException;
}
