package lithograph.importer;

import java.nio.file.Path;

/// Told of how long work goes on, and asked whether to stop. Called from any thread.
public interface Progress {
    /// Says how far the work has come.
    ///
    /// @param done  files finished
    /// @param total files known so far; 0 while still counting
    void advanced(long done, long total, Path current);

    /// Says how many articles came out of the files so far: a single file may hold a whole library.
    default void found(long articles) {}

    /// Asked between files: true ends the work early; what is done is kept.
    boolean cancelled();

    /// Nobody listens, and it is never cancelled.
    Progress NONE = new Progress() {
        @Override
        public void advanced(long done, long total, Path current) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };
}
