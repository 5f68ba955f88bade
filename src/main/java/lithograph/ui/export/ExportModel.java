package lithograph.ui.export;

import java.io.IOException;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import lithograph.article.ArticleId;
import lithograph.export.CitationForm;
import lithograph.export.CitationStyle;
import lithograph.export.ExportForm;
import lithograph.export.ExportFormat;
import lithograph.index.SearchRequest;
import lithograph.library.Backup;
import lithograph.library.ExportScope;
import lithograph.library.Exports;
import lithograph.library.Library;
import lithograph.library.Templates;
import lithograph.notes.CollectionItem;
import lithograph.ui.Background;

/// What can leave the library, and the writing of it. JavaFX thread.
public final class ExportModel {
    private static final int PREVIEWED = 3;
    private static final int MOST_PREVIEWED = 6000;

    private final Library library;
    private final Background background;
    private final Background.Lane previews;
    private final Supplier<SearchRequest> results;
    private final Supplier<List<ArticleId>> selection;
    private List<CollectionItem> picked = List.of();
    private String collection = "";
    private final Consumer<String> say;

    /// What is exported.
    public enum Scope {
        RESULTS,
        SELECTED,
        NOTES,
        COLLECTION,
        EVERYTHING
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
        this.library = library;
        this.background = background;
        this.previews = background.lane(Duration.ofMillis(120));
        this.results = results;
        this.selection = selected;
        this.say = say;
    }

    /// Exports these instead of what is selected in the results, until the next [#pick].
    public void pick(List<CollectionItem> items) {
        picked = List.copyOf(items);
    }

    /// Which collection [Scope#COLLECTION] is.
    public void collect(String name) {
        collection = name;
    }

    /// The name that [#collect] was told last, or empty.
    public String collection() {
        return collection;
    }

    /// Hands over the names of all collections.
    public void collections(Consumer<List<String>> done) {
        background.run(
                () -> List.copyOf(library.notebook().collections().counts().keySet()), done, this::failed);
    }

    /// How many things are picked or, where none are, articles selected.
    public int selected() {
        return picked.isEmpty() ? selection.get().size() : picked.size();
    }

    private interface Asked {
        ExportScope scope() throws IOException;
    }

    /// A name for the file.
    public String name(Scope scope, ExportForm form) {
        String what = switch (scope) {
            case RESULTS -> "results";
            case SELECTED -> "articles";
            case NOTES -> "notes";
            case COLLECTION ->
                collection.replaceAll("[\\p{Cntrl}/\\\\:*?\"<>|]", " ").strip();
            case EVERYTHING -> "library";
        };
        return what + "." + form.extension();
    }

    /// Hands over every format, the styles of citations, and the user's templates. A template that is wrong is named.
    public void forms(Consumer<List<ExportForm>> done) {
        background.run(
                () -> {
                    List<ExportForm> forms = new ArrayList<>(List.of(ExportFormat.values()));
                    for (CitationStyle style : CitationStyle.values()) {
                        forms.add(CitationForm.of(style));
                    }
                    for (Path file : Templates.files(library)) {
                        template(file).ifPresent(forms::add);
                    }
                    return forms;
                },
                done,
                this::failed);
    }

    private Optional<ExportForm> template(Path file) {
        try {
            return Optional.of(Templates.read(file));
        } catch (IOException e) {
            background.show(() -> failed(e));
            return Optional.empty();
        }
    }

    /// Hands over how the text begins that would be written; of a form that is no text, how its Markdown begins.
    public void preview(Scope scope, ExportForm form, Exports.Depth depth, Consumer<String> done) {
        Asked what = asked(scope);
        ExportForm shown = form.isText() ? form : ExportFormat.MARKDOWN;
        previews.runLater(
                () -> {
                    String text = new Exports(library, depth).preview(shown, what.scope(), PREVIEWED);
                    return text.length() > MOST_PREVIEWED ? text.substring(0, MOST_PREVIEWED) + "…" : text;
                },
                done,
                failure -> done.accept(words(failure)));
    }

    /// Writes it, and says how it went. The file appears whole or not at all.
    public void write(Scope scope, ExportForm form, Exports.Depth depth, Path file) {
        Asked what = asked(scope);
        Callable<Exports.Written> task = () -> new Exports(library, depth).write(form, what.scope(), file);
        background.run(
                task,
                written -> say.accept(written.words() + " exported to " + file + "."),
                failure -> say.accept("Nothing was exported: " + words(failure)));
    }

    /// Hands over the selected articles as citations, one line each.
    public void citations(CitationStyle style, List<ArticleId> ids, Consumer<String> done) {
        background.run(
                () -> new Exports(library).citations(style, ids),
                entries -> done.accept(String.join("\n", entries)),
                this::failed);
    }

    /// Hands over the selected articles, with what was written on them, as Markdown.
    public void markdown(List<ArticleId> ids, Consumer<String> done) {
        background.run(
                () -> new Exports(library)
                        .preview(ExportFormat.MARKDOWN, ExportScope.articles("Articles", ids), ids.size()),
                done,
                this::failed);
    }

    /// Writes the whole library into one file, and says how it went.
    public void backUp(Path file) {
        background.run(
                () -> Backup.write(library.folder(), file),
                contents -> say.accept(
                        words((int) contents.of("article")) + " backed up to " + file + ", read back and checked."),
                failure -> say.accept("There is no backup: " + words(failure)));
    }

    private Asked asked(Scope scope) {
        ExportScope now = switch (scope) {
            case RESULTS -> new ExportScope.Found(results.get());
            case SELECTED ->
                picked.isEmpty()
                        ? ExportScope.articles("Selected articles", selection.get())
                        : new ExportScope.Items("Notes", picked);
            case NOTES, COLLECTION -> new ExportScope.Notes("");
            case EVERYTHING -> new ExportScope.Found(SearchRequest.of(""));
        };
        String name = collection;
        return scope == Scope.COLLECTION
                ? () -> ExportScope.of(library.notebook()
                        .collections()
                        .named(name)
                        .orElseThrow(() -> new IOException("There is no collection “" + name + "” any more.")))
                : () -> now;
    }

    private void failed(Exception failure) {
        say.accept(words(failure));
    }

    private static String words(Exception failure) {
        return Optional.ofNullable(failure.getMessage()).orElse("the file could not be written.");
    }

    private static String words(int count) {
        return count == 1 ? "One article" : NumberFormat.getIntegerInstance().format(count) + " articles";
    }
}
