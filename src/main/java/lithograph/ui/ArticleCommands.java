package lithograph.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import lithograph.article.ArticleId;
import lithograph.index.Hit;
import lithograph.ui.control.Action;
import lithograph.ui.control.Actions;
import lithograph.ui.control.NameSheet;
import lithograph.ui.reader.Placement;
import lithograph.ui.search.WhySheet;

/// What can be done with the selected hits: menus, and a right click, offer it.
final class ArticleCommands {
    /// What a right click on a hit offers, in groups.
    static final List<List<String>> HIT_MENU = List.of(
            List.of(
                    "article.open",
                    "article.tab",
                    "article.beside",
                    "article.left",
                    "article.right",
                    "article.pair",
                    "article.copies"),
            List.of(
                    "article.read",
                    "article.later",
                    "article.why",
                    "article.tag",
                    "article.collect",
                    "file.export.selected"),
            List.of("article.file", "article.folder", "article.copy", "article.markdown", "cite.apa"),
            List.of("article.remove"));

    private final WindowModel model;
    private final Outside outside;

    ArticleCommands(WindowModel model, Outside outside) {
        this.model = model;
        this.outside = outside;
    }

    void addTo(Actions actions, MainWindow window) {
        model.desk().outward().setOnOpenOutside(this::show);
        model.desk().outward().setArticleActions(this::about);
        actions.add(
                on("article.open", "Open", "", () -> window.hits().openSelected(Placement.HERE)),
                on(
                        "article.tab",
                        "Open in a new tab",
                        "Shift+Enter",
                        () -> window.hits().openSelected(Placement.TAB)),
                on("article.beside", "Open beside", "", () -> window.hits().openSelected(Placement.BESIDE)),
                on("article.left", "Open left", "", () -> window.hits().openSelected(Placement.LEFT)),
                on("article.right", "Open right", "", () -> window.hits().openSelected(Placement.RIGHT)),
                on(
                                "article.pair",
                                "Open both side by side",
                                "",
                                () -> window.hits().openPair())
                        .when(selected(2)));
        actions.add(on(
                "article.copies", "Show or hide copies", "", () -> window.hits().toggleCopies()));
        actions.add(
                on("article.file", "Open original file", "", () -> withSelected(this::openOriginal)),
                on("article.folder", "Show in folder", "", () -> withSelected(this::showInFolder)),
                on("article.copy", "Copy title", "", this::copyTitles));
        actions.add(
                on(
                        "article.read",
                        "Mark read or unread",
                        "R",
                        () -> model.search()
                                .reads()
                                .toggle(model.search().selected(), model.notices()::done, model.notices()::failed)),
                on(
                        "article.later",
                        "On or off the reading list",
                        "L",
                        () -> model.readingList().toggle(model.selectedHits().ids())));
        actions.add(
                Action.of(
                        "reader.later",
                        "Library",
                        "The open article on or off the reading list",
                        "Shortcut+D",
                        () -> model.readingList()
                                .toggle(model.desk().current().article().stream()
                                        .toList())),
                Action.of(
                        "go.later", "Library", "Show the reading list", "Shortcut+Shift+L", model.readingList()::show));
        actions.add(on("article.why", "Why this hit…", "W", () -> why(window)));
        actions.add(on("article.tag", "Tag…", "T", () -> tag(window)));
        actions.add(on("article.remove", "Remove from library", "Delete", model.selectedHits()::remove));
    }

    private Action on(String id, String text, String keys, Runnable run) {
        return Action.of(id, "Library", text, keys, run).when(selected(1));
    }

    private BooleanBinding selected(int atLeast) {
        return Bindings.createBooleanBinding(
                () -> model.search().selected().size() >= atLeast,
                model.search().selectedProperty());
    }

    private void why(MainWindow window) {
        model.search().selected().stream()
                .findFirst()
                .ifPresent(hit -> model.search()
                        .why(
                                hit,
                                why -> window.overlay()
                                        .show(new WhySheet(
                                                model.search(), model.filters(), hit, why, window.overlay()::close))));
    }

    private void tag(MainWindow window) {
        int count = model.search().selected().size();
        String title = count == 1 ? "Tag the article" : "Tag %,d articles".formatted(count);
        window.overlay().show(new NameSheet(title, "", "Tag", model.selectedHits()::tag, window.overlay()::close));
    }

    private void copyTitles() {
        outside.copy(String.join(
                "\n", model.search().selected().stream().map(Hit::title).toList()));
    }

    private void withSelected(Consumer<ArticleId> use) {
        model.search().selected().stream().map(Hit::id).findFirst().ifPresent(use);
    }

    /// What can be done about an article, wherever it is shown.
    private List<Action> about(ArticleId id) {
        return List.of(
                Action.of("pane.file", "Library", "Open original file", "", () -> openOriginal(id)),
                Action.of("pane.folder", "Library", "Show in folder", "", () -> showInFolder(id)),
                Action.of(
                        "pane.later",
                        "Library",
                        "On or off the reading list (Ctrl+D)",
                        "",
                        () -> model.readingList().toggle(List.of(id))));
    }

    /// The file itself, or the library's copy of it.
    private void openOriginal(ArticleId id) {
        model.origins(
                id,
                origins -> model.imports()
                        .history()
                        .openable(
                                origins,
                                found -> found.ifPresentOrElse(
                                        file -> show(file.toString()),
                                        () -> model.notices().say("The file is gone, and no copy of it was kept.")),
                                model.notices()::failed));
    }

    private void showInFolder(ArticleId id) {
        model.origins(
                id,
                origins -> origins.stream()
                        .findFirst()
                        .map(origin -> Path.of(origin.split("#", 2)[0]))
                        .ifPresentOrElse(
                                file -> show(folder(file)),
                                () -> model.notices().say("It is not known which file this article came from.")));
    }

    private void show(String target) {
        try {
            outside.open(target);
        } catch (IOException e) {
            model.notices().say("No program could be started for " + target + ".");
        }
    }

    private static String folder(Path file) {
        return Optional.ofNullable(file.getParent()).orElse(file).toString();
    }
}
