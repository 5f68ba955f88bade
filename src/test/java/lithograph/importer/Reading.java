package lithograph.importer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lithograph.article.Article;
import lithograph.importer.reading.Draft;
import lithograph.importer.reading.Failure;

/// All that came of reading a file.
public record Reading(List<Draft> drafts, List<Failure> failures) {
    public static Reading of(Path file) {
        List<Draft> drafts = new ArrayList<>();
        List<Failure> failures = new ArrayList<>();
        new ArticleReader().read(file, drafts::add, failures::add);
        return new Reading(drafts, failures);
    }

    public static Reading of(Path folder, String name, byte[] bytes) throws IOException {
        return of(Files.write(folder.resolve(name), bytes));
    }

    public static Reading of(Path folder, String name, String text) throws IOException {
        return of(folder, name, text.getBytes(StandardCharsets.UTF_8));
    }

    /// The article of a file that holds one and nothing that fails.
    public Article only() {
        if (drafts.size() != 1 || !failures.isEmpty()) {
            throw new AssertionError("one article was expected: " + this);
        }
        return drafts.getFirst().article();
    }

    /// The reason of a file that holds no article.
    public String reason() {
        if (!drafts.isEmpty() || failures.size() != 1) {
            throw new AssertionError("one failure was expected: " + this);
        }
        return failures.getFirst().reason();
    }

    public List<String> titles() {
        return drafts.stream().map(draft -> draft.article().title()).toList();
    }
}
