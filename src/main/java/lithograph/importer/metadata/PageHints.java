package lithograph.importer.metadata;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// What a page's metadata says that helps to find its text.
///
/// @param title   the headline as far as known
/// @param summary its description, or empty
/// @param body    the article's text as the metadata repeat it, or empty
public record PageHints(String title, String summary, String body) {
    private static final int MOST_WORDS = 79;
    private static final int NUMBERS =
            1 << Character.DECIMAL_DIGIT_NUMBER | 1 << Character.LETTER_NUMBER | 1 << Character.OTHER_NUMBER;

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

    /// The words of a text, in lower case; of a long one the first.
    public static Set<String> words(String text) {
        return lower(text.toLowerCase(Locale.ROOT));
    }

    private static Set<String> lower(String text) {
        Set<String> words = new HashSet<>();
        int parts = 0;
        int start = 0;
        boolean in = false;
        int at = 0;
        while (at < text.length() && parts < MOST_WORDS) {
            int c = text.codePointAt(at);
            if (isOfWord(c)) {
                start = in ? start : at;
                in = true;
            } else if (in || at == 0) {
                parts++;
                if (in) {
                    words.add(text.substring(start, at));
                }
                in = false;
            }
            at += Character.charCount(c);
        }
        if (in) {
            words.add(text.substring(start, at));
        }
        return words;
    }

    private static boolean isOfWord(int c) {
        return c < 128
                ? (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')
                : Character.isLetter(c) || (NUMBERS >> Character.getType(c) & 1) != 0;
    }
}
