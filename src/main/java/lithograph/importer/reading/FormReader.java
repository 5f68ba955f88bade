package lithograph.importer.reading;

import java.io.IOException;

/// Reads an input, whatever its form: what archives do with their parts.
@FunctionalInterface
public interface FormReader {
    /// @throws IOException with a sentence for the user where it is [UnreadableException]
    void read(Input input, Findings findings) throws IOException;
}
