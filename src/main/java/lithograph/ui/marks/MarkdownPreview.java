package lithograph.ui.marks;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import lithograph.ui.page.Hovering;
import lithograph.ui.page.Page;
import lithograph.ui.page.PageGestures;
import lithograph.ui.page.PageView;

/// A note as it reads, beside where it is written. It keeps its place while one types.
public final class MarkdownPreview extends StackPane {
    private final PageView page;

    /// @param open follows the address of a link
    public MarkdownPreview(Consumer<String> open) {
        page = new PageView(new Region(), open);
        getStylesheets().add(PageView.stylesheet());
        getStyleClass().add("note-preview");
        page.setAccessibleText("Preview of the note");
        page.setStyle("-fx-font-size: 14px;");
        Hovering hovering = new Hovering(page, _ -> {});
        new PageGestures(page, point -> hovering.linkAt(point).ifPresent(link -> open.accept(link.target())));
        getChildren().add(page);
        setMinWidth(0);
    }

    /// Shows each page as it comes.
    public void follow(ObservableValue<Page> pages) {
        page.show(pages.getValue(), 0);
        pages.addListener((_, _, next) -> update(next));
    }

    /// Shows this page as the next state of the one before.
    void update(Page next) {
        page.show(next, Math.min(page.placeProperty().get(), next.text().length()));
    }

    /// Shows this page.
    public void show(Page next) {
        page.show(next, 0);
    }
}
