package lithograph.importer.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Reads a resource of named groups of words, in its order: a line `name: word word`, or a comment after `#`.
public final class WordGroups {
    public record Group(String name, List<String> words) {
        public Group {
            words = List.copyOf(words);
        }
    }

    private WordGroups() {}

    public static List<Group> read(Class<?> beside, String resource, Pattern separator) {
        List<Group> groups = new ArrayList<>();
        try (InputStream in = beside.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + resource);
            }
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                int colon = line.indexOf(':');
                if (!line.startsWith("#") && colon > 0) {
                    groups.add(new Group(
                            line.substring(0, colon),
                            separator
                                    .splitAsStream(line.substring(colon + 1).strip())
                                    .toList()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
        return groups;
    }
}
