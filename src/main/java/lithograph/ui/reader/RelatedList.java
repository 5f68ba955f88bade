package lithograph.ui.reader;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import lithograph.article.ArticleId;
import lithograph.entity.EntityId;
import lithograph.index.Hit;

/// What stands under an article: others on the same matter, each with the reason why.
final class RelatedList extends VBox {
    private final BiConsumer<ArticleId, Placement> open;

    RelatedList(BiConsumer<ArticleId, Placement> open) {
        this.open = open;
        getStyleClass().add("related");
    }

    /// @param named what the article above names
    void show(Related related, Set<EntityId> named) {
        Label heading = new Label("Related articles");
        heading.getStyleClass().add("related-heading");
        getChildren().setAll(heading);
        switch (related) {
            case Related.Looking() -> getChildren().clear();
            case Related.Failed(String reason) -> getChildren().add(note(reason));
            case Related.Found(List<Hit> hits)
            when hits.isEmpty() -> getChildren().add(note("No other article in this library is on the same matter."));
            case Related.Found(List<Hit> hits) ->
                hits.forEach(hit -> getChildren().add(entry(hit, named)));
        }
    }

    /// What both name, most mentioned first; empty where they share words only.
    static String reason(Hit hit, Set<EntityId> named) {
        String shared = hit.entities().stream()
                .filter(entity -> named.contains(entity.id()))
                .limit(3)
                .map(Hit.HitEntity::name)
                .collect(Collectors.joining(", "));
        return shared.isEmpty() ? "Similar words" : "Both name " + shared;
    }

    private Region entry(Hit hit, Set<EntityId> named) {
        Label title = new Label(hit.title().isBlank() ? "Untitled" : hit.title());
        title.getStyleClass().add("related-title");
        title.setWrapText(true);
        String date = hit.published()
                .map(published ->
                        DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).format(published.day()))
                .orElse("No date");
        Label about =
                new Label((hit.source().isEmpty() ? "" : hit.source() + " · ") + date + " · " + reason(hit, named));
        about.getStyleClass().add("related-about");
        about.setWrapText(true);
        VBox button = new VBox(title, about);
        button.getStyleClass().setAll("related-entry");
        button.setFocusTraversable(true);
        button.setAccessibleRole(AccessibleRole.BUTTON);
        button.setAccessibleText(hit.title());
        button.setOnMouseClicked(event -> {
            Placement placement = event.isShortcutDown() || event.getButton() == MouseButton.MIDDLE
                    ? Placement.BESIDE
                    : Placement.HERE;
            open.accept(hit.id(), placement);
        });
        button.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open.accept(hit.id(), event.isShortcutDown() ? Placement.BESIDE : Placement.HERE);
                event.consume();
            }
        });
        return button;
    }

    private static Label note(String text) {
        Label note = new Label(text);
        note.getStyleClass().add("related-about");
        note.setWrapText(true);
        return note;
    }
}
