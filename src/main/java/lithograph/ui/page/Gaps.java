package lithograph.ui.page;

import java.util.Arrays;

/// Where a thin space is set between Chinese and Latin letters that touch, and how places in the words and places in
/// what is set (one character longer for each gap) answer to each other. Offsets count from the start of the words.
final class Gaps {
    static final String THIN_SPACE = "\u2009";

    private final int[] before;

    private Gaps(int[] before) {
        this.before = before;
    }

    static Gaps in(CharSequence words) {
        int[] found = new int[8];
        int count = 0;
        for (int i = 1; i < words.length(); i++) {
            if (meet(words.charAt(i - 1), words.charAt(i))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = i;
            }
        }
        return new Gaps(Arrays.copyOf(found, count));
    }

    /// The offsets that have a gap before them, rising.
    int[] offsets() {
        return before.clone();
    }

    /// Where the character at `offset` is set.
    int setAt(int offset) {
        int found = Arrays.binarySearch(before, offset);
        return offset + (found >= 0 ? found + 1 : -found - 1);
    }

    /// Where what stands before `offset` ends as set.
    int setEnd(int offset) {
        int found = Arrays.binarySearch(before, offset);
        return offset + (found >= 0 ? found : -found - 1);
    }

    /// The offset that is set at `place`.
    int offsetAt(int place) {
        int low = 0;
        int high = before.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (before[middle] + middle < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return place - low;
    }

    private static boolean meet(char left, char right) {
        return isHan(left) && isLatin(right) || isLatin(left) && isHan(right);
    }

    private static boolean isHan(char c) {
        return c >= 0x3400 && c <= 0x9fff || c >= 0xf900 && c <= 0xfaff || c >= 0x3040 && c <= 0x30ff;
    }

    private static boolean isLatin(char c) {
        return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= 0xc0 && c <= 0x24f;
    }
}
