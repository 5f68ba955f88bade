package lithograph.library;

import java.util.List;
import lithograph.article.ArticleId;
import lithograph.importer.reading.Failure;

/// What reading the originals again has changed.
///
/// @param unchanged articles that read as before
/// @param added     articles that the files had not given before
/// @param changed   articles that read otherwise now
/// @param lost      highlights that stood in their article before and cannot be found in its new text
/// @param failures  files that could not be read again
public record ReextractionReport(
        int unchanged, int added, List<Change> changed, List<Lost> lost, List<Failure> failures, boolean cancelled) {
    public ReextractionReport {
        changed = List.copyOf(changed);
        lost = List.copyOf(lost);
        failures = List.copyOf(failures);
    }

    /// @param charactersBefore of the article's text
    public record Change(ArticleId id, String title, String titleBefore, int characters, int charactersBefore) {}

    public record Lost(ArticleId id, String passage) {}
}
