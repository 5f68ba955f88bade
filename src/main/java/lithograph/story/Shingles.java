package lithograph.story;

import java.util.Arrays;

/// The runs of words in a text, each as a number: four words, or six characters of a script without spaces. Letter
/// case, punctuation and white space do not count.
final class Shingles {
    private static final int WORDS = 4;
    private static final int CHARACTERS = 6;
    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    private final String text;
    private final long[] last = new long[CHARACTERS];
    private int seen;
    private int[] found = new int[256];
    private int count;

    private Shingles(String text) {
        this.text = text;
    }

    /// In the order of the text, repeated ones as often as they stand there.
    static int[] of(String text) {
        Shingles shingles = new Shingles(text);
        shingles.scan();
        return Arrays.copyOf(shingles.found, shingles.count);
    }

    private void scan() {
        long word = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (isWhole(c)) {
                word = end(word);
                add(mix(c), CHARACTERS);
            } else if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                word = (word ^ lower(c)) * FACTOR;
                word = word == 0 ? 1 : word;
            } else if (c != '\'' && c != '\u2019') {
                word = end(word);
            }
        }
        end(word);
    }

    private long end(long word) {
        if (word != 0) {
            add(mix(word), WORDS);
        }
        return 0;
    }

    private void add(long token, int length) {
        last[seen++ % last.length] = token;
        if (seen >= length) {
            long run = length;
            for (int back = length; back > 0; back--) {
                run = mix(run * FACTOR + last[(seen - back) % last.length]);
            }
            if (count == found.length) {
                found = Arrays.copyOf(found, count * 2);
            }
            found[count++] = (int) (run >>> 32);
        }
    }

    private static int lower(char c) {
        return c < 128 ? (c >= 'A' && c <= 'Z' ? c + 32 : c) : Character.toLowerCase(c);
    }

    /// True for a character that is a word by itself, as in Chinese, Japanese and Korean.
    private static boolean isWhole(char c) {
        return c >= 0x2E80
                && (c >= 0x3040 && c <= 0x30FF
                        || c >= 0x3400 && c <= 0x9FFF
                        || c >= 0xAC00 && c <= 0xD7AF
                        || c >= 0xF900 && c <= 0xFAFF);
    }

    /// The finishing step of SplitMix64: every bit of the outcome hangs on every bit of the number.
    private static long mix(long number) {
        long mixed = number;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
