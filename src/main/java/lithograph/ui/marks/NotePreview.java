package lithograph.ui.marks;

import java.time.Duration;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import lithograph.importer.text.MarkdownBlocks;
import lithograph.notes.NoteLink;
import lithograph.ui.Background;
import lithograph.ui.page.Page;

/// How a note's Markdown looks, a moment after it was typed; read in the background. Window thread only.
public final class NotePreview {
    private static final Duration PAUSE = Duration.ofMillis(150);

    private final Background.Lane lane;
    private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(Page.of(List.of()));

    public NotePreview(Background background) {
        lane = background.lane(PAUSE);
    }

    public ReadOnlyObjectProperty<Page> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /// The note now reads so.
    public void show(String markdown) {
        lane.runLater(() -> Page.of(MarkdownBlocks.of(NoteLink.markdown(markdown))), page::set, _ -> {});
    }
}
