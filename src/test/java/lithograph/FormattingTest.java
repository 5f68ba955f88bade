package lithograph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Spotless formats (`mvn spotless:apply`), in Maven's own Java. Where that is older than our language it can only
/// format
/// what is not Java; so the check of the Java files runs here, in the JDK that the build chose.
class FormattingTest {
    @Test
    void everyJavaFileIsFormatted() throws IOException {
        Formatter formatter = Formatter.createFormatter(JavaFormatterOptions.builder()
                .style(JavaFormatterOptions.Style.PALANTIR)
                .build());
        Set<Path> unformatted = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            for (Path file :
                    (Iterable<Path>) files.filter(path -> path.toString().endsWith(".java"))::iterator) {
                String source = Files.readString(file).replace("\r\n", "\n");
                if (!source.equals(formatted(formatter, file, source))) {
                    unformatted.add(file);
                }
            }
        }
        assertEquals(Set.of(), unformatted, "run `mvn spotless:apply` with Maven on a JDK 25");
    }

    private static String formatted(Formatter formatter, Path file, String source) {
        try {
            String sorted = ImportOrderer.reorderImports(source, JavaFormatterOptions.Style.PALANTIR);
            return formatter.formatSource(RemoveUnusedImports.removeUnusedImports(sorted));
        } catch (FormatterException e) {
            throw new IllegalStateException(file + ": " + e.getMessage(), e);
        }
    }
}
