package lithograph.ui.marks;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import lithograph.notes.Highlight;
import lithograph.notes.HighlightColor;

/// The card of one highlight: comment, tags, colour, removal. Changes are taken over as they are made.
public final class HighlightCard extends VBox {
    private final TextArea comment = new TextArea();

    /// @param close takes the card away
    public HighlightCard(Highlight highlight, Annotations annotations, Runnable close) {
        getStyleClass().addAll("card", "highlight-card");
        comment.setPromptText("Comment");
        comment.setAccessibleText("Comment on the highlight");
        comment.setWrapText(true);
        comment.setPrefRowCount(3);
        comment.setText(highlight.comment());
        comment.textProperty().addListener((_, _, text) -> annotations.comment(highlight, text));
        TagsField tags = new TagsField(change ->
                annotations.current(highlight.id()).ifPresent(now -> annotations.tag(now, change.on(now.tags()))));
        tags.show(highlight.tags());
        HBox row = new HBox();
        row.getStyleClass().add("card-row");
        for (HighlightColor color : HighlightColor.values()) {
            row.getChildren()
                    .add(new Swatch(
                            color,
                            "Change to ",
                            next -> annotations
                                    .current(highlight.id())
                                    .ifPresent(now -> annotations.recolor(now, next))));
        }
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button remove = new Button("Remove");
        remove.getStyleClass().add("bar-button");
        remove.setTooltip(new Tooltip("Remove the highlight; Ctrl+Z brings it back"));
        remove.setOnAction(_ -> {
            close.run();
            annotations.remove(highlight);
        });
        row.getChildren().addAll(gap, remove);
        if (!highlight.placed()) {
            Label lost = new Label("This passage is no longer in the article.");
            lost.getStyleClass().add("card-note");
            lost.setWrapText(true);
            getChildren().add(lost);
        }
        getChildren().addAll(comment, tags, row);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean done =
                    event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.ENTER && event.isShortcutDown();
            if (done) {
                close.run();
                event.consume();
            }
        });
    }

    public void startWriting() {
        comment.requestFocus();
        comment.end();
    }
}
