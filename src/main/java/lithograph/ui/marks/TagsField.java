package lithograph.ui.marks;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import lithograph.notes.TagChange;

/// Tags as one line, parted by commas; taken over on Enter and when the field is left.
final class TagsField extends TextField {
    private final Consumer<TagChange> changed;
    /// What the text began as.
    private List<String> shown = List.of();

    TagsField(Consumer<TagChange> changed) {
        this.changed = changed;
        getStyleClass().add("tags-field");
        setPromptText("Tags, parted by commas");
        setAccessibleText("Tags");
        setOnAction(_ -> takeOver());
        focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                takeOver();
            }
        });
    }

    void show(List<String> tags) {
        boolean untouched = Tags.parse(getText()).equals(shown);
        if (untouched || !isFocused()) {
            shown = List.copyOf(tags);
            setText(String.join(", ", tags));
        }
    }

    /// Hands over what was typed so far.
    void takeOver() {
        List<String> next = Tags.parse(getText());
        if (!next.equals(shown)) {
            TagChange change = new TagChange(shown, next);
            shown = next;
            changed.accept(change);
        }
    }
}
