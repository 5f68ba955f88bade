package lithograph.ui.marks;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.TextField;

/// Tags as one line, parted by commas; taken over on Enter and when the field is left.
final class TagsField extends TextField {
    private final Consumer<List<String>> changed;
    private List<String> shown = List.of();

    TagsField(Consumer<List<String>> changed) {
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
        shown = List.copyOf(tags);
        if (untouched || !isFocused()) {
            setText(String.join(", ", tags));
        }
    }

    private void takeOver() {
        List<String> next = Tags.parse(getText());
        if (!next.equals(shown)) {
            shown = next;
            changed.accept(next);
        }
    }
}
