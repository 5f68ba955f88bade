package lithograph.index;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.tartarus.snowball.ext.EnglishStemmer;

/// English words to their stems (`training` to `train`), by the Porter 2 rules: on judged searches they ranked better
/// than Porter's first and than KStem, which takes `training` for a word of its own. Pure; any number of threads. What
/// is
/// not of English letters is its own stem.
final class Stemmer {
    /// Words that are remembered with their stems: all the common ones of a language.
    private static final int SLOTS = 1 << 16;
    private static final AtomicReferenceArray<Stem> RECENT = new AtomicReferenceArray<>(SLOTS);
    private static final ThreadLocal<EnglishStemmer> STEMS = ThreadLocal.withInitial(EnglishStemmer::new);

    private record Stem(String word, String stem) {
        boolean isOf(char[] letters, int from, int length) {
            if (word.length() != length) {
                return false;
            }
            for (int i = 0; i < length; i++) {
                if (word.charAt(i) != letters[from + i]) {
                    return false;
                }
            }
            return true;
        }
    }

    private Stemmer() {}

    static String stem(String word) {
        String stem = other(word.toCharArray(), 0, word.length());
        return stem.isEmpty() ? word : stem;
    }

    /// The stem of a word; empty where it is the word itself.
    static String other(char[] letters, int from, int length) {
        if (length < 3) {
            return "";
        }
        int hash = 0;
        for (int i = from; i < from + length; i++) {
            char c = letters[i];
            if (c < 'a' || c > 'z') {
                return "";
            }
            hash = 31 * hash + c;
        }
        // Two places for each word: one in use is seldom pushed out by one that is rare.
        int first = hash * 0x9E3779B9 >>> 17 << 1;
        Stem recent = RECENT.getPlain(first);
        if (recent != null && recent.isOf(letters, from, length)) {
            return recent.stem;
        }
        Stem before = RECENT.getPlain(first + 1);
        if (before != null && before.isOf(letters, from, length)) {
            RECENT.setRelease(first, before);
            RECENT.setRelease(first + 1, recent);
            return before.stem;
        }
        Stem computed = compute(new String(letters, from, length));
        RECENT.setRelease(first + 1, computed);
        if (recent == null) {
            RECENT.setRelease(first, computed);
        }
        return computed.stem;
    }

    private static Stem compute(String word) {
        EnglishStemmer stems = STEMS.get();
        stems.setCurrent(word);
        stems.stem();
        String stem = stems.getCurrent();
        return new Stem(word, stem.equals(word) ? "" : stem);
    }
}
