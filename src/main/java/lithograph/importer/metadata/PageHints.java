package lithograph.importer.metadata;

import java.util.HashSet;
import java.util.Set;

/// What a page's metadata says that helps to find its text.
///
/// @param title   the headline as far as known
/// @param summary its description, or empty
/// @param body    the article's text as the metadata repeat it, or empty
public record PageHints(String title, String summary, String body) {
    static final PageHints NONE = new PageHints("", "", "");

    /// Letters and digits alone, in lower case: what two renderings of the same text have in common.
    public static String letters(CharSequence text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                letters.append(Character.toLowerCase(c));
            }
        }
        return letters.toString();
    }

    /// The words of a text, in lower case.
    public static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        for (String word : text.toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}\\p{N}]+", 80)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}
