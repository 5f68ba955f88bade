package lithograph.importer.page;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import lithograph.importer.html.WordGroups;

/// What a short text says of itself: phrases that publishing systems put around articles, in several languages.
final class Cues {
    private static final List<List<String>> PHRASES =
            WordGroups.read(Cues.class, "cues.txt", Pattern.compile(" \\| ")).stream()
                    .map(group -> group.words().stream()
                            .map(phrase -> phrase.replace('_', ' '))
                            .toList())
                    .toList();

    static final int GROUPS = PHRASES.size();

    private static final int MOST_WORDS = 45;

    private Cues() {}

    /// A bit a group: set where the text, being short, contains one of its phrases.
    static int in(String text, float words) {
        if (words > MOST_WORDS) {
            return 0;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        int found = 0;
        for (int group = 0; group < GROUPS; group++) {
            for (String phrase : PHRASES.get(group)) {
                if (lower.contains(phrase)) {
                    found |= 1 << group;
                    break;
                }
            }
        }
        return found;
    }
}
