package lithograph.notes;

import java.util.ArrayList;
import java.util.List;

/// Tags as somebody changed them. Tags that came or went elsewhere meanwhile stay as they are.
///
/// @param before the tags that were seen
/// @param after  what was made of them
public record TagChange(List<String> before, List<String> after) {
    public TagChange {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /// The tags after the change: without those taken off, then those put on.
    public List<String> on(List<String> now) {
        if (now.equals(before)) {
            return after;
        }
        List<String> next = new ArrayList<>(now);
        next.removeIf(tag -> before.contains(tag) && !after.contains(tag));
        for (String tag : after) {
            if (!before.contains(tag) && !next.contains(tag)) {
                next.add(tag);
            }
        }
        return next;
    }

    /// What takes it back.
    public TagChange back() {
        return new TagChange(/* before= */ after, /* after= */ before);
    }
}
