package lithograph.ui.entity;

import java.net.URL;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.StackPane;

/// What stands in the place of the desk while entities are looked at: one page, two side by side, or the inbox.
public final class EntityView extends StackPane {
    private final EntitiesModel model;
    private final EntityPane left;
    private final EntityPane right;
    private final InboxView inbox;
    private final SplitPane pages = new SplitPane();

    public EntityView(EntitiesModel model) {
        this.model = model;
        URL looks = Objects.requireNonNull(EntityView.class.getResource("entity.css"), "entity.css");
        getStylesheets().add(looks.toExternalForm());
        getStyleClass().add("entity-view");
        left = new EntityPane(model, model.left());
        right = new EntityPane(model, model.right());
        inbox = new InboxView(model);
        pages.setOrientation(Orientation.HORIZONTAL);
        pages.getStyleClass().add("levels");
        model.shownProperty().subscribe(this::show);
    }

    @Override
    public void requestFocus() {
        switch (model.shownProperty().get()) {
            case NOTHING -> {}
            case PAGE, TWO_PAGES -> left.requestFocus();
            case INBOX -> inbox.requestFocus();
        }
    }

    private void show(EntitiesModel.Shown shown) {
        List<Node> content = switch (shown) {
            case NOTHING -> List.of();
            case PAGE -> {
                pages.getItems().setAll(left);
                yield List.of(pages);
            }
            case TWO_PAGES -> {
                pages.getItems().setAll(left, right);
                pages.setDividerPositions(0.5);
                yield List.of(pages);
            }
            case INBOX -> List.of(inbox);
        };
        getChildren().setAll(content);
        setVisible(!content.isEmpty());
        if (!content.isEmpty()) {
            // A split pane holds its pages only once it has its skin: before that nothing in them takes the focus.
            applyCss();
            layout();
            requestFocus();
        }
    }
}
