package lithograph.importer.metadata;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import lithograph.article.Language;

/// The main language of a text: by its script, and for Latin letters by its commonest words. Looks at the first 8,000
/// characters.
public final class LanguageGuess {
    private static final int SAMPLE = 8_000;
    /// An ideograph carries about this much of a word.
    private static final double WORDS_PER_IDEOGRAPH = 0.6;

    private static final Map<String, Set<String>> COMMON_WORDS = Map.of(
            "en", Set.of("the", "of", "and", "to", "is", "that", "for", "with", "on", "are", "this", "by", "it", "was"),
            "de", Set.of("der", "die", "und", "das", "ist", "nicht", "mit", "den", "von", "ein", "eine", "für", "auf"),
            "fr",
                    Set.of(
                            "le", "la", "les", "des", "et", "est", "une", "dans", "pour", "que", "du", "pas", "sur",
                            "qui"),
            "es", Set.of("el", "los", "las", "una", "por", "con", "para", "del", "es", "y", "más", "como", "que", "se"),
            "pt",
                    Set.of(
                            "os", "uma", "para", "com", "não", "por", "mais", "dos", "das", "ao", "em", "que", "são",
                            "da"),
            "it", Set.of("il", "che", "di", "per", "con", "una", "sono", "della", "non", "gli", "del", "più", "nel"),
            "nl", Set.of("de", "het", "een", "van", "en", "niet", "zijn", "voor", "met", "dat", "op", "ook", "aan"));

    private LanguageGuess() {}

    public static Language of(String text) {
        Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
        Map<String, Integer> words = new HashMap<>();
        StringBuilder word = new StringBuilder();
        String sample = text.substring(0, Math.min(text.length(), SAMPLE)).toLowerCase(Locale.ROOT) + " ";
        int latinWords = 0;
        for (int i = 0; i < sample.length(); i++) {
            char c = sample.charAt(i);
            UnicodeScript script = script(c);
            if (script == UnicodeScript.LATIN) {
                word.append(c);
                continue;
            }
            if (!word.isEmpty()) {
                latinWords++;
                words.merge(word.toString(), 1, Integer::sum);
                word.setLength(0);
            }
            if (script != UnicodeScript.COMMON) {
                letters.merge(script, 1, Integer::sum);
            }
        }
        return decide(letters, latinWords, words);
    }

    private static UnicodeScript script(char c) {
        if (c < 128) {
            return c >= 'a' && c <= 'z' ? UnicodeScript.LATIN : UnicodeScript.COMMON;
        }
        if (c >= 0x4e00 && c <= 0x9fff) {
            return UnicodeScript.HAN;
        }
        return Character.isLetter(c) ? UnicodeScript.of(c) : UnicodeScript.COMMON;
    }

    private static Language decide(Map<UnicodeScript, Integer> letters, int latinWords, Map<String, Integer> words) {
        int han = letters.getOrDefault(UnicodeScript.HAN, 0);
        int kana = letters.getOrDefault(UnicodeScript.HIRAGANA, 0) + letters.getOrDefault(UnicodeScript.KATAKANA, 0);
        double eastAsian = (han + kana) * WORDS_PER_IDEOGRAPH;
        int other = letters.entrySet().stream()
                .filter(e -> e.getKey() != UnicodeScript.HAN)
                .mapToInt(Map.Entry::getValue)
                .sum();
        if (eastAsian > 0.5 * latinWords && han + kana > other - kana) {
            return kana > 0.1 * (han + kana) ? Language.of("ja") : Language.CHINESE;
        }
        if ((other - kana) / 5.0 > latinWords) {
            return byScript(letters);
        }
        return byWords(words, latinWords);
    }

    private static Language byScript(Map<UnicodeScript, Integer> letters) {
        UnicodeScript most = letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(UnicodeScript.COMMON);
        Map<UnicodeScript, String> languages = Map.of(
                UnicodeScript.CYRILLIC, "ru",
                UnicodeScript.HANGUL, "ko",
                UnicodeScript.ARABIC, "ar",
                UnicodeScript.HEBREW, "he",
                UnicodeScript.GREEK, "el",
                UnicodeScript.THAI, "th",
                UnicodeScript.DEVANAGARI, "hi");
        return Language.of(languages.getOrDefault(most, "und"));
    }

    private static Language byWords(Map<String, Integer> words, int total) {
        String best = "und";
        int most = 0;
        for (String language : COMMON_WORDS.keySet().stream().sorted().toList()) {
            int score = COMMON_WORDS.getOrDefault(language, Set.of()).stream()
                    .mapToInt(word -> words.getOrDefault(word, 0))
                    .sum();
            if (score > most) {
                most = score;
                best = language;
            }
        }
        return most > 1 && most * 20 >= total ? Language.of(best) : Language.UNKNOWN;
    }
}
