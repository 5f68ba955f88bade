package lithograph.ui.page;

import java.text.NumberFormat;
import java.util.Locale;

/// How long a text is: its words, a Chinese character counting as one.
///
/// @param words all of them
/// @param han   those that are Chinese characters
record Length(int words, int han) {
    private static final int WORDS_A_MINUTE = 238;
    private static final int CHARACTERS_A_MINUTE = 400;

    static Length of(CharSequence text) {
        int words = 0;
        int han = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x3400 && c <= 0x9fff) {
                han++;
                words++;
                inside = false;
            } else if (Character.isLetterOrDigit(c)) {
                words += inside ? 0 : 1;
                inside = true;
            } else if (c != '\'' && c != '’' && c != '.' && c != ',' && c != '-') {
                inside = false;
            }
        }
        return new Length(words, han);
    }

    /// Time to read it, in minutes, at least one.
    int minutes() {
        return (int)
                Math.max(1, Math.round((words - han) / (double) WORDS_A_MINUTE + han / (double) CHARACTERS_A_MINUTE));
    }

    /// `1,120 words, 5 min`.
    String describe(Locale locale) {
        String unit = han * 2 > words ? "characters" : words == 1 ? "word" : "words";
        return NumberFormat.getIntegerInstance(locale).format(words) + " " + unit + ", " + minutes() + " min";
    }
}
