package lithograph.ui.control;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Asks for a name. Enter takes it; a blank one cannot be taken.
public final class NameSheet extends VBox {
    private final TextField name = new TextField();

    /// @param verb  what the button says
    /// @param taken gets the name, without space around it
    public NameSheet(String title, String proposed, String verb, Consumer<String> taken, Runnable close) {
        getStyleClass().addAll("dialog-sheet", "name-sheet");
        Label heading = new Label(title);
        heading.getStyleClass().add("sheet-title");
        name.setText(proposed);
        name.setAccessibleText(title);
        Button take = new Button(verb);
        take.getStyleClass().add("accent");
        take.setDefaultButton(true);
        take.disableProperty()
                .bind(name.textProperty().map(text -> text.isBlank()).orElse(true));
        take.setOnAction(_ -> {
            close.run();
            taken.accept(name.getText().strip());
        });
        Button cancel = new Button("Cancel");
        cancel.setCancelButton(true);
        cancel.setOnAction(_ -> close.run());
        HBox buttons = new HBox(8, cancel, take);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(heading, name, buttons);
    }

    @Override
    public void requestFocus() {
        name.requestFocus();
        name.selectAll();
    }
}
