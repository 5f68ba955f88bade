package lithograph.ui.reader;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import lithograph.article.ArticleId;
import lithograph.index.Hit;
import lithograph.index.Related;

/// What stands under an article: others on the same matter, each with the reason why.
final class RelatedList extends VBox {
    private final BiConsumer<ArticleId, Placement> open;

    RelatedList(BiConsumer<ArticleId, Placement> open) {
        this.open = open;
        getStyleClass().add("related");
    }

    void show(Relatives relatives) {
        Label heading = new Label("Related articles");
        heading.getStyleClass().add("related-heading");
        getChildren().setAll(heading);
        switch (relatives) {
            case Relatives.Looking() -> getChildren().clear();
            case Relatives.Failed(String reason) -> getChildren().add(note(reason));
            case Relatives.Found(List<Related> articles)
            when articles.isEmpty() ->
                getChildren().add(note("No other article in this library is on the same matter."));
            case Relatives.Found(List<Related> articles) ->
                articles.forEach(article -> getChildren().add(entry(article)));
        }
    }

    private Region entry(Related related) {
        Hit hit = related.hit();
        Label title = new Label(hit.title().isBlank() ? "Untitled" : hit.title());
        title.getStyleClass().add("related-title");
        title.setWrapText(true);
        String date = hit.published()
                .map(published ->
                        DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).format(published.day()))
                .orElse("No date");
        Label about = new Label((hit.source().isEmpty() ? "" : hit.source() + " · ") + date + " · " + related.reason());
        about.getStyleClass().add("related-about");
        about.setWrapText(true);
        VBox button = new VBox(title, about);
        button.getStyleClass().setAll("related-entry");
        button.setFocusTraversable(true);
        button.setAccessibleRole(AccessibleRole.BUTTON);
        button.setAccessibleText(hit.title());
        button.setOnMouseClicked(event -> {
            boolean beside = event.isShortcutDown() || event.getButton() == MouseButton.MIDDLE;
            open.accept(hit.id(), placement(beside, event.isShiftDown()));
        });
        button.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open.accept(hit.id(), placement(event.isShortcutDown(), event.isShiftDown()));
                event.consume();
            }
        });
        return button;
    }

    private static Placement placement(boolean beside, boolean tab) {
        return beside ? Placement.BESIDE : tab ? Placement.TAB : Placement.HERE;
    }

    private static Label note(String text) {
        Label note = new Label(text);
        note.getStyleClass().add("related-about");
        note.setWrapText(true);
        return note;
    }
}
