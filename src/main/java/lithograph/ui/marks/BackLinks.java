package lithograph.ui.marks;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import lithograph.library.Jottings;
import lithograph.notes.NoteLink;

/// The notes that lead here, each a way to it; nothing where there is none.
public final class BackLinks extends FlowPane {
    private static final int MOST = 30;

    private final Consumer<String> open;

    /// @param open follows an address as [NoteLink#address] makes it
    public BackLinks(Consumer<String> open) {
        this.open = open;
        getStyleClass().add("note-mentioned");
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    public void show(List<Jottings.Mentioning> notes) {
        getChildren().clear();
        setVisible(!notes.isEmpty());
        Label label = new Label("Mentioned in");
        label.getStyleClass().add("note-mentioned-label");
        getChildren().add(label);
        for (Jottings.Mentioning each : notes.subList(0, Math.min(MOST, notes.size()))) {
            Hyperlink link = new Hyperlink(each.title().isBlank() ? "Untitled" : each.title());
            link.setOnAction(_ -> open.accept(NoteLink.address(each.source())));
            getChildren().add(link);
        }
        if (notes.size() > MOST) {
            getChildren().add(new Label("and " + (notes.size() - MOST) + " more"));
        }
    }
}
