package lithograph.ui.reader;

import java.util.Arrays;
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
        shown = List.copyOf(tags);
        if (!isFocused()) {
            setText(String.join(", ", tags));
        }
    }

    /// Each tag once, in the order typed, without the white space around it.
    static List<String> parse(String typed) {
        return Arrays.stream(typed.split("[,;,;、]"))
                .map(tag -> tag.strip().replaceAll("\\s+", " "))
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
    }

    private void takeOver() {
        List<String> next = parse(getText());
        if (!next.equals(shown)) {
            shown = next;
            changed.accept(next);
        }
    }
}
