package lithograph.importer.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
    private static final int BUCKETS = 1 << 12;

    /// In place of a second letter where there is none.
    private static final char ANY = 0;

    private record Phrase(String words, int group) {}

    /// The phrases by their first two letters, so that a text is read once and not once a phrase.
    private static final Phrase[][] BY_START = byStart();

    /// The phrases that are one character.
    private static final String SYMBOLS = PHRASES.stream()
            .flatMap(List::stream)
            .filter(phrase -> phrase.length() == 1)
            .collect(Collectors.joining());

    private Cues() {}

    private static Phrase[][] byStart() {
        Phrase[][] buckets = new Phrase[BUCKETS][0];
        for (int group = 0; group < GROUPS; group++) {
            for (String words : PHRASES.get(group)) {
                int bucket = bucket(words.charAt(0), words.length() > 1 ? words.charAt(1) : ANY);
                Phrase[] more = Arrays.copyOf(buckets[bucket], buckets[bucket].length + 1);
                more[more.length - 1] = new Phrase(words, group);
                buckets[bucket] = more;
            }
        }
        return buckets;
    }

    private static int bucket(char first, char second) {
        return (first * 61 + second) & (BUCKETS - 1);
    }

    /// A bit a group: set where the text, being short, contains one of its phrases.
    static int in(String text, float words) {
        if (words > MOST_WORDS) {
            return 0;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        int found = 0;
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            found |= at(lower, i, BY_START[bucket(c, i + 1 < lower.length() ? lower.charAt(i + 1) : ANY)]);
            found |= SYMBOLS.indexOf(c) >= 0 ? at(lower, i, BY_START[bucket(c, ANY)]) : 0;
        }
        return found;
    }

    private static int at(String text, int index, Phrase[] phrases) {
        int found = 0;
        for (Phrase phrase : phrases) {
            found |= text.startsWith(phrase.words(), index) ? 1 << phrase.group() : 0;
        }
        return found;
    }
}
