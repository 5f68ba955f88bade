package lithograph.ui.marks;

import java.util.Arrays;
import java.util.List;

/// Tags as people type them.
final class Tags {
    private Tags() {}

    /// Each tag once, in the order typed, without the white space around it.
    static List<String> parse(String typed) {
        return Arrays.stream(typed.split("[,;,;、]"))
                .map(tag -> tag.strip().replaceAll("\\s+", " "))
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
    }
}
