package lithograph.library;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lithograph.article.Article;
import lithograph.store.FiledPart;
import lithograph.store.Tables;

/// What the parts of the file that is being filed were when it was last read, which of them it still holds, and the
/// articles whose filing waits for its end. For one thread and one import.
final class FormerParts {
    private static final long MOST_CHARACTERS = 8_000_000;

    private final Instant started;
    private final Map<String, FiledPart> byText = new HashMap<>();
    /// Those not met so far.
    private final Map<String, Set<FiledPart>> byTitle = new HashMap<>();
    private final Map<String, Set<FiledPart>> byAddress = new HashMap<>();
    private final List<ReadStep.Ready> undecided = new ArrayList<>();
    private String path = "";
    private long characters;

    /// @param started when the import began
    FormerParts(Instant started) {
        this.started = started;
    }

    /// Looks up the file's parts, unless that was done.
    void of(Tables tables, String file) throws IOException {
        if (!file.equals(path)) {
            clear();
            path = file;
            for (FiledPart part : tables.origins().parts(file)) {
                byText.putIfAbsent(part.textKey(), part);
                byTitle.computeIfAbsent(part.title(), title -> new LinkedHashSet<>())
                        .add(part);
                if (!part.url().isEmpty()) {
                    byAddress
                            .computeIfAbsent(part.url(), url -> new LinkedHashSet<>())
                            .add(part);
                }
            }
        }
    }

    Optional<FiledPart> withText(String textKey) {
        return Optional.ofNullable(byText.get(textKey));
    }

    void met(FiledPart part) {
        byTitle.getOrDefault(part.title(), new HashSet<>()).remove(part);
        byAddress.getOrDefault(part.url(), new HashSet<>()).remove(part);
    }

    /// True where the article may be a newer text of one that was not met so far.
    boolean mayHold(Article article) {
        return !atAddress(article).isEmpty() || !underTitle(article).isEmpty();
    }

    void keep(ReadStep.Ready ready) {
        undecided.add(ready);
        characters += ready.packed().text().length();
    }

    /// True where no more should wait, for want of memory.
    boolean isFull() {
        return characters > MOST_CHARACTERS;
    }

    /// The articles that wait, in their order; they wait no longer.
    List<ReadStep.Ready> takeUndecided() {
        List<ReadStep.Ready> taken = List.copyOf(undecided);
        undecided.clear();
        characters = 0;
        return taken;
    }

    /// The articles of this address that were not met.
    List<FiledPart> atAddress(Article article) {
        return List.copyOf(byAddress.getOrDefault(article.url(), Set.of()));
    }

    /// The articles under this title that were not met, and whose address is not another.
    List<FiledPart> underTitle(Article article) {
        return byTitle.getOrDefault(article.title(), Set.of()).stream()
                .filter(part -> part.url().isEmpty()
                        || article.url().isEmpty()
                        || part.url().equals(article.url()))
                .toList();
    }

    /// Ends a file that was read to its end: places that its articles have left are forgotten.
    void forgetMoved(Tables tables, Path file) throws IOException {
        if (file.toString().equals(path)) {
            tables.origins().forgetMoved(path, started);
        }
        clear();
    }

    private void clear() {
        path = "";
        byText.clear();
        byTitle.clear();
        byAddress.clear();
        undecided.clear();
        characters = 0;
    }
}
