package lithograph.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// Common English words in small letters (SCOWL's small list, see data/catalog/README.md).
final class Words {
    private static final Set<String> COMMON = read("words.txt");

    private Words() {}

    static boolean isCommon(String folded) {
        return COMMON.contains(folded);
    }

    /// The lines of a resource of this package, without comments (`#`) and blank lines.
    static Set<String> read(String resource) {
        try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream(resource), resource);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }
}
