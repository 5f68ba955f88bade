package lithograph.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import lithograph.article.ArticleId;

/// What the window shows when it opens.
///
/// @param folder the library's folder
/// @param sample files to import where the library is empty: the first run
/// @param query  what to search for; empty for what was searched for last
/// @param open   articles to open side by side; none for those that were open last
/// @param theme  empty for the one that was chosen last
/// @param view   what to show in the place of the articles: `inbox`, the ids of one or two entities parted by a comma,
///               `facts:` and what [lithograph.ui.fact.FactsModel#request] knows, `notes`, or `note:` and a note's id
public record WindowRequest(
        Path folder,
        Optional<Path> sample,
        Optional<String> query,
        List<ArticleId> open,
        Optional<Theme> theme,
        Optional<String> view) {
    public WindowRequest {
        open = List.copyOf(open);
    }

    /// As it was when it was closed.
    public static WindowRequest of(Path folder) {
        return new WindowRequest(
                folder, Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Optional.empty());
    }
}
