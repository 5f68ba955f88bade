package lithograph.ui.control;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What stands in an empty place: what this is, and what to press.
public final class Placeholder extends VBox {
    /// @param actions buttons or links, the first of them the one to press
    public Placeholder(String title, String words, Node... actions) {
        getStyleClass().add("placeholder");
        setAlignment(Pos.CENTER);
        Label heading = new Label(title);
        heading.getStyleClass().add("placeholder-title");
        heading.setWrapText(true);
        Label text = new Label(words);
        text.getStyleClass().add("placeholder-text");
        text.setWrapText(true);
        text.setMaxWidth(380);
        getChildren().addAll(heading, text);
        getChildren().addAll(actions);
    }
}
