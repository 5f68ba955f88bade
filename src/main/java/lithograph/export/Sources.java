package lithograph.export;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lithograph.article.ArticleId;
import lithograph.notes.Highlight;

/// The articles of a bibliography, each once: one that comes as itself is listed at once, one that only a passage, note
/// or fact cites waits for the end, because it may yet come as itself.
final class Sources {
    private final Set<ArticleId> listed = new HashSet<>();
    private final Map<ArticleId, ExportedArticle> waiting = new LinkedHashMap<>();

    /// What is to be listed now: none or one.
    List<ExportedArticle> now(Exported item) {
        if (item instanceof ExportedArticle article) {
            waiting.remove(article.filed().id());
            return listed.add(article.filed().id()) ? List.of(article) : List.of();
        }
        for (ExportedArticle cited : item.sources()) {
            if (!listed.contains(cited.filed().id())) {
                waiting.merge(cited.filed().id(), cited, Sources::joined);
            }
        }
        return List.of();
    }

    /// What is to be listed at the end.
    List<ExportedArticle> rest() {
        List<ExportedArticle> rest = List.copyOf(waiting.values());
        waiting.clear();
        return rest;
    }

    private static ExportedArticle joined(ExportedArticle before, ExportedArticle after) {
        List<Highlight> marks = new ArrayList<>(before.highlights());
        marks.addAll(after.highlights());
        return before.with(marks);
    }
}
