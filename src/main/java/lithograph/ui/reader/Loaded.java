package lithograph.ui.reader;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import lithograph.article.ArticleId;
import lithograph.article.Span;
import lithograph.library.Library;
import lithograph.ui.page.Page;

/// An article as it was read for a pane.
///
/// @param marks the words of the query in it
/// @param place how far it was read the last time
record Loaded(PaneContent content, List<Span> marks, int place) {
    Loaded {
        marks = List.copyOf(marks);
    }

    /// Not on the window's thread.
    ///
    /// @param version of an older state of it; empty for the article as it is
    static Loaded of(Library library, ArticleId id, OptionalInt version, String query) throws IOException {
        Optional<PaneContent.Shown> shown = version.isPresent()
                ? older(library, id, version.getAsInt())
                : library.article(id).map(now -> new PaneContent.Shown(Page.of(now), Optional.empty()));
        if (shown.isEmpty()) {
            return new Loaded(new PaneContent.Failed(id, gone(version)), List.of(), 0);
        }
        List<Span> words = query.isBlank()
                ? List.of()
                : library.marks(query, shown.get().page().text());
        return new Loaded(shown.get(), words, library.readings().place(id));
    }

    private static Optional<PaneContent.Shown> older(Library library, ArticleId id, int number) throws IOException {
        Optional<Edition> edition = library.versions(id).stream()
                .filter(version -> version.number() == number)
                .map(Edition::of)
                .findFirst();
        return edition.isEmpty()
                ? Optional.empty()
                : library.version(id, number).map(then -> new PaneContent.Shown(Page.of(then), edition));
    }

    private static String gone(OptionalInt version) {
        return version.isPresent()
                ? "This version is no longer in the library."
                : "This article is no longer in the library.";
    }
}
