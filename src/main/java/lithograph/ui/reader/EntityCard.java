package lithograph.ui.reader;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The card over a mention: what it is.
final class EntityCard extends VBox {
    EntityCard(EntityBrief brief) {
        getStyleClass().addAll("card", "entity-card");
        Label name = line(brief.entity().name(), "entity-card-name");
        name.getStyleClass().add(brief.entity().kind().id());
        getChildren().addAll(name, line(brief.what(), "entity-card-line"));
        if (!brief.names().isEmpty()) {
            getChildren().add(line(brief.names(), "entity-card-names"));
        }
        getChildren().add(line(brief.counts(), "entity-card-line"));
    }

    private static Label line(String text, String styleClass) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
