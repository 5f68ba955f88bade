package lithograph.ui.search;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import lithograph.index.Filter;
import lithograph.ui.control.Action;
import lithograph.ui.control.Placeholder;

/// What stands in the place of the hits when there are none: what happened, and what to press.
public final class StateViews {
    private final SearchModel model;
    private final FilterModel filters;
    private final Action importFolder;

    public StateViews(SearchModel model, FilterModel filters, Action importFolder) {
        this.model = model;
        this.filters = filters;
        this.importFolder = importFolder;
    }

    /// Nothing for hits that are there or on their way.
    List<Node> of(SearchState state) {
        return switch (state) {
            case SearchState.Loading _, SearchState.Found _ -> List.of();
            case SearchState.EmptyLibrary _ -> List.of(empty());
            case SearchState.Nothing _ -> List.of(nothing());
            case SearchState.Failed(String reason) -> List.of(failed(reason));
        };
    }

    private Node empty() {
        Button choose = new Button(importFolder.text());
        choose.getStyleClass().add("accent");
        choose.setOnAction(_ -> importFolder.fire());
        return new Placeholder(
                "This library is empty",
                "Drop a folder of saved articles on this window: web pages, Markdown, text or JSON."
                        + " Your files are read, never changed.",
                choose);
    }

    private Node failed(String reason) {
        Button again = new Button("Search again");
        again.getStyleClass().add("accent");
        again.setOnAction(_ -> model.refresh());
        return new Placeholder("The search could not be done", reason + " Your articles and notes are safe.", again);
    }

    /// A link a way out of having found nothing.
    List<Node> links() {
        List<Node> links = new ArrayList<>();
        for (Loosening way : model.waysProperty().get()) {
            Hyperlink link = new Hyperlink(words(way.dropped()) + ": "
                    + NumberFormat.getIntegerInstance().format(way.count())
                    + (way.count() == 1 ? " article" : " articles"));
            link.setOnAction(_ -> model.loosen(way));
            links.add(link);
        }
        return links;
    }

    private Node nothing() {
        String asked = model.queryProperty().get().isBlank()
                ? "No article passes these filters."
                : model.filters().isEmpty()
                        ? "No article has all of these words."
                        : "No article has these words and passes these filters.";
        VBox links = new VBox();
        links.getStyleClass().add("ways");
        model.waysProperty().subscribe(_ -> links.getChildren().setAll(links()));
        return new Placeholder("Nothing found", asked, links);
    }

    private String words(Loosening.Dropped dropped) {
        return switch (dropped) {
            case Loosening.Dropped.AllFilters _ -> "Without any filter";
            case Loosening.Dropped.AllWords _ ->
                model.filters().isEmpty() ? "Without these words" : "Without any words";
            case Loosening.Dropped.Words(List<String> some) ->
                some.stream().collect(Collectors.joining("”, “", "Without “", "”"));
            case Loosening.Dropped.OneFilter(Filter filter) ->
                "Without the filter " + Facets.heading(Facets.kind(filter)) + ": " + filters.label(filter);
        };
    }
}
