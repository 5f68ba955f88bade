package lithograph.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
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
            List.of("article.open", "article.beside", "article.left", "article.right", "article.pair"),
            List.of("article.why", "article.tag", "file.export.selected"),
            List.of("article.file", "article.folder", "article.copy"),
            List.of("article.remove"));

    private final WindowModel model;
    private final Outside outside;

    ArticleCommands(WindowModel model, Outside outside) {
        this.model = model;
        this.outside = outside;
    }

    void addTo(Actions actions, MainWindow window) {
        model.desk().setOnOpenOutside(this::show);
        actions.add(
                on("article.open", "Open", "", () -> window.hits().openSelected(Placement.HERE)),
                on("article.beside", "Open beside", "", () -> window.hits().openSelected(Placement.BESIDE)),
                on("article.left", "Open left", "", () -> window.hits().openSelected(Placement.LEFT)),
                on("article.right", "Open right", "", () -> window.hits().openSelected(Placement.RIGHT)),
                on(
                                "article.pair",
                                "Open both side by side",
                                "",
                                () -> window.hits().openPair())
                        .when(selected(2)));
        actions.add(
                on("article.file", "Open original file", "", this::openOriginal),
                on("article.folder", "Show in folder", "", () -> withOrigin(file -> show(folder(file)))),
                on("article.copy", "Copy title", "", this::copyTitles));
        actions.add(on("article.why", "Why this hit…", "W", () -> why(window)));
        actions.add(on("article.tag", "Tag…", "Shortcut+T", () -> tag(window)));
        actions.add(on("article.remove", "Remove from library", "Delete", model::removeSelected));
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
        window.overlay().show(new NameSheet(title, "", "Tag", model::tagSelected, window.overlay()::close));
    }

    private void copyTitles() {
        outside.copy(String.join(
                "\n", model.search().selected().stream().map(Hit::title).toList()));
    }

    /// The file itself, or the library's copy of it.
    private void openOriginal() {
        model.search().selected().stream()
                .findFirst()
                .ifPresent(hit -> model.origins(
                        hit.id(),
                        origins -> model.imports()
                                .history()
                                .openable(
                                        origins,
                                        found -> found.ifPresentOrElse(
                                                file -> show(file.toString()),
                                                () -> model.say("The file is gone, and no copy of it was kept.")),
                                        model::failed)));
    }

    private void withOrigin(Consumer<Path> use) {
        model.search().selected().stream()
                .findFirst()
                .ifPresent(hit -> model.origins(
                        hit.id(),
                        origins -> origins.stream()
                                .findFirst()
                                .map(origin -> Path.of(origin.split("#", 2)[0]))
                                .ifPresentOrElse(
                                        use, () -> model.say("It is not known which file this article came from."))));
    }

    private void show(String target) {
        try {
            outside.open(target);
        } catch (IOException e) {
            model.say("No program could be started for " + target + ".");
        }
    }

    private static String folder(Path file) {
        return Optional.ofNullable(file.getParent()).orElse(file).toString();
    }
}
