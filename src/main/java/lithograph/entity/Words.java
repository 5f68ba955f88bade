package lithograph.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// Common words: English in small letters (SCOWL's small list), Chinese of two characters (cppjieba's dictionary); see
/// data/catalog/README.md.
final class Words {
    private static final Set<String> COMMON = read("words.txt");
    private static final Set<String> CHINESE = read("words-zh.txt");

    private Words() {}

    static boolean isCommon(String folded) {
        return COMMON.contains(folded);
    }

    /// True for a common Chinese word of two characters.
    static boolean isCommonChinese(String word) {
        return CHINESE.contains(word);
    }

    /// The lines of a resource of this package, without comments (`#`) and blank lines.
    static Set<String> read(String resource) {
        try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream(resource), resource);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toCollection(HashSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }
}
