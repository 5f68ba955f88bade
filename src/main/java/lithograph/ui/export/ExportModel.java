package lithograph.ui.export;

import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import lithograph.article.ArticleId;
import lithograph.export.ExportFormat;
import lithograph.index.SearchRequest;
import lithograph.library.Exports;
import lithograph.library.Library;
import lithograph.ui.Background;

/// What can leave the library, and the writing of it. JavaFX thread.
public final class ExportModel {
    private final Exports exports;
    private final Background background;
    private final Supplier<SearchRequest> results;
    private final Supplier<List<ArticleId>> selection;
    private List<ArticleId> picked = List.of();
    private final Consumer<String> say;

    /// What is exported.
    public enum Scope {
        RESULTS,
        SELECTED,
        NOTES
    }

    /// @param results  the search that is shown
    /// @param selected the articles that are selected in it
    /// @param say      told what came of it, a sentence
    public ExportModel(
            Library library,
            Background background,
            Supplier<SearchRequest> results,
            Supplier<List<ArticleId>> selected,
            Consumer<String> say) {
        this.exports = new Exports(library);
        this.background = background;
        this.results = results;
        this.selection = selected;
        this.say = say;
    }

    /// Exports these instead of what is selected in the results, until the next [#pick].
    public void pick(List<ArticleId> ids) {
        picked = List.copyOf(ids);
    }

    /// How many articles are picked or, where none are, selected.
    public int selected() {
        return ids().size();
    }

    private List<ArticleId> ids() {
        return picked.isEmpty() ? selection.get() : picked;
    }

    /// A name for the file.
    public String name(Scope scope, ExportFormat format) {
        String what = switch (scope) {
            case RESULTS -> "results";
            case SELECTED -> "articles";
            case NOTES -> "notes";
        };
        return what + "." + format.extension();
    }

    /// Writes it, and says how it went. The file appears whole or not at all.
    public void write(Scope scope, ExportFormat format, Path file) {
        SearchRequest request = results.get();
        List<ArticleId> ids = ids();
        Callable<Integer> task = switch (scope) {
            case RESULTS -> () -> exports.search(format, request, file);
            case SELECTED -> () -> exports.articles(format, "Selected articles", ids, file);
            case NOTES -> () -> exports.notes(format, "", file);
        };
        background.run(
                task,
                count -> say.accept(words(count) + " exported to " + file + "."),
                failure -> say.accept("Nothing was exported: "
                        + Optional.ofNullable(failure.getMessage()).orElse("the file could not be written.")));
    }

    private static String words(int count) {
        return count == 1 ? "One article" : NumberFormat.getIntegerInstance().format(count) + " articles";
    }
}
