package lithograph.ui.saved;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import lithograph.index.Filter;
import lithograph.index.SearchRequest;
import lithograph.library.Library;
import lithograph.library.SavedSearch;
import lithograph.library.SavedSearches;
import lithograph.library.SavedSearches.Counted;
import lithograph.ui.Background;
import lithograph.ui.Notices;
import lithograph.ui.search.SearchModel;

/// The saved searches and how many articles each finds. Every change is durable before it is shown. JavaFX thread.
public final class SavedModel {
    private static final int LONGEST_NAME = 40;

    private final SavedSearches saved;
    private final Background background;
    private final Background.Lane counting;
    private final SearchModel search;
    private final Function<Filter, String> filterLabel;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<List<Counted>> searches = new ReadOnlyObjectWrapper<>(List.of());

    /// @param filterLabel what the user reads for a filter
    public SavedModel(
            Library library,
            Background background,
            SearchModel search,
            Function<Filter, String> filterLabel,
            Notices notices) {
        this.saved = library.savedSearches();
        this.background = background;
        this.counting = background.lane(Duration.ofMillis(400));
        this.search = search;
        this.filterLabel = filterLabel;
        this.notices = notices;
    }

    public ReadOnlyObjectProperty<List<Counted>> searchesProperty() {
        return searches.getReadOnlyProperty();
    }

    /// Counts again, after a short pause: the library has changed.
    public void refresh() {
        counting.runLater(saved::counted, searches::set, notices::failed);
    }

    /// Searches for it; from now on its hits count as looked at.
    public void open(SavedSearch wanted) {
        search.take(wanted.query(), wanted.filters(), wanted.sort());
        change(() -> {
            saved.look(wanted.name(), Instant.now());
            return wanted;
        });
    }

    /// Whether it is what is being searched for.
    boolean isShown(SavedSearch wanted) {
        return search.queryProperty().get().equals(wanted.query())
                && search.filters().equals(search.current(wanted.filters()));
    }

    /// A name for the search as it stands: its words, or its filters.
    public String proposedName() {
        String words = search.queryProperty().get().strip();
        String name = words.isEmpty() ? search.filters().isEmpty() ? "All articles" : filterWords() : words;
        return name.length() <= LONGEST_NAME
                ? name
                : name.substring(0, LONGEST_NAME - 1).strip() + "…";
    }

    /// Saves the search as it stands, in the stead of one that has the name.
    public void save(String name) {
        SavedSearch current = current(name.strip());
        background.run(
                () -> {
                    Optional<SavedSearch> before = saved.named(current.name());
                    saved.save(current);
                    return before;
                },
                before -> {
                    refreshNow();
                    notices.done(
                            before.isPresent()
                                    ? "“" + current.name() + "” now is this search."
                                    : "Saved as “" + current.name() + "”.",
                            () -> change(() -> {
                                if (before.isPresent()) {
                                    saved.save(before.get());
                                } else {
                                    saved.remove(current.name());
                                }
                                return current;
                            }));
                },
                notices::failed);
    }

    public void rename(SavedSearch of, String name) {
        String other = name.strip();
        background.run(
                () -> {
                    saved.rename(of.name(), other);
                    return other;
                },
                _ -> {
                    refreshNow();
                    notices.done(
                            "“" + of.name() + "” is called “" + other + "” now.",
                            () -> change(() -> {
                                saved.rename(other, of.name());
                                return of;
                            }));
                },
                notices::failed);
    }

    public void remove(SavedSearch gone) {
        background.run(
                () -> {
                    saved.remove(gone.name());
                    return gone;
                },
                _ -> {
                    refreshNow();
                    notices.done(
                            "The saved search “" + gone.name() + "” is gone.",
                            () -> change(() -> {
                                saved.save(gone);
                                return gone;
                            }));
                },
                notices::failed);
    }

    private String filterWords() {
        return search.filters().stream().map(filterLabel).collect(Collectors.joining(", "));
    }

    private SavedSearch current(String name) {
        SearchRequest shown = search.asked();
        return new SavedSearch(name, shown.query(), shown.filters(), shown.sort(), Instant.now());
    }

    private void change(Callable<SavedSearch> work) {
        background.run(work, _ -> refreshNow(), notices::failed);
    }

    private void refreshNow() {
        counting.run(saved::counted, searches::set, notices::failed);
    }
}
