package lithograph.story;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/// A story that a text may belong to, by the likeness of one text in it.
public record Story(long number, Likeness likeness) {
    /// The stories that the text belongs to, given all that are near; by number. More than one where they are the same
    /// story, as its first half and its second half are until the whole comes in. Empty where it begins its own.
    public static Set<Long> of(List<Story> near) {
        TreeMap<Long, Boolean> same = new TreeMap<>();
        for (Story story : near) {
            if (story.likeness.isSameStory()) {
                same.merge(story.number, true, Boolean::logicalAnd);
            }
        }
        return new LinkedHashSet<>(same.keySet());
    }
}
