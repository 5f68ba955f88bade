package lithograph.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// English words to their stems (`models` to `model`). Pure; any number of threads. What is not an English word is its
/// own stem.
final class Stemmer {
    private static final int SLOTS = 1 << 15;
    private static final AtomicReferenceArray<Stem> RECENT = new AtomicReferenceArray<>(SLOTS);
    private static final OneWord WORD = new OneWord();
    private static final TokenStream STEMS = new KStemFilter(WORD);
    private static final CharTermAttribute RESULT = STEMS.getAttribute(CharTermAttribute.class);

    private record Stem(String word, String stem) {}

    private Stemmer() {}

    static String stem(String word) {
        if (word.length() < 3 || !word.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
            return word;
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
        synchronized (WORD) {
            try {
                WORD.next = word;
                STEMS.incrementToken();
                return RESULT.toString();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /// Feeds the filter one word at a time.
    private static final class OneWord extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private String next = "";

        @Override
        public boolean incrementToken() {
            term.setEmpty().append(next);
            return true;
        }
    }
}
