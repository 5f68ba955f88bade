package lithograph.index;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.tartarus.snowball.ext.EnglishStemmer;

/// English words to their stems (`training` to `train`), by the Porter 2 rules: on judged searches they ranked better
/// than Porter's first and than KStem, which takes `training` for a word of its own. Pure; any number of threads. What
/// is
/// not of English letters is its own stem.
final class Stemmer {
    private static final int SLOTS = 1 << 15;
    private static final AtomicReferenceArray<Stem> RECENT = new AtomicReferenceArray<>(SLOTS);
    private static final ThreadLocal<EnglishStemmer> STEMS = ThreadLocal.withInitial(EnglishStemmer::new);

    private record Stem(String word, String stem) {}

    private Stemmer() {}

    static String stem(String word) {
        if (word.length() < 3) {
            return word;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
                return word;
            }
        }
        int slot = word.hashCode() * 0x9E3779B9 >>> 17;
        Stem recent = RECENT.get(slot);
        if (recent == null || !recent.word.equals(word)) {
            recent = new Stem(word, compute(word));
            RECENT.set(slot, recent);
        }
        return recent.stem;
    }

    private static String compute(String word) {
        EnglishStemmer stems = STEMS.get();
        stems.setCurrent(word);
        stems.stem();
        return stems.getCurrent();
    }
}
