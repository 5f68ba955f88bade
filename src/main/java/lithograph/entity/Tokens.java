package lithograph.entity;

import java.util.Arrays;
import java.util.regex.Pattern;

/// A text cut into words, numbers, single ideographs and single symbols, over a folded copy of the same length. Joints
/// (spaces, hyphens, emphasis, single line breaks) lie between tokens and belong to none.
final class Tokens {
    static final byte WORD = 0;
    static final byte NUMBER = 1;
    static final byte IDEOGRAPH = 2;
    static final byte SYMBOL = 3;

    /// Gaps before a token: none; joints only; a blank line, a tab, or the start of the text.
    static final byte NO_GAP = 0;

    static final byte JOINT = 1;
    static final byte BREAK = 2;

    private static final Pattern SPACES = Pattern.compile("[*`\\s]+");

    private final String text;
    private final char[] folded;
    private int[] start = new int[64];
    private int[] end = new int[64];
    private byte[] kind = new byte[64];
    private byte[] gap = new byte[64];
    private int count;
    /// The folded words that were asked for; empty for the others.
    private String[] words = new String[0];
    /// What [#isCommon] answered: 0 where it was not asked.
    private byte[] common = new byte[0];

    private Tokens(String text) {
        this.text = text;
        this.folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            folded[i] = Letters.fold(folded[i]);
        }
    }

    static Tokens of(String text) {
        Tokens tokens = new Tokens(text);
        tokens.cut();
        tokens.words = new String[tokens.count];
        Arrays.fill(tokens.words, "");
        tokens.common = new byte[tokens.count];
        return tokens;
    }

    String text() {
        return text;
    }

    int count() {
        return count;
    }

    int start(int token) {
        return start[token];
    }

    int end(int token) {
        return end[token];
    }

    byte kind(int token) {
        return kind[token];
    }

    /// What lies before the token; a [#BREAK] for one before the first or after the last.
    byte gap(int token) {
        return token <= 0 || token >= count ? BREAK : gap[token];
    }

    boolean is(int token, byte wanted) {
        return token >= 0 && token < count && kind[token] == wanted;
    }

    boolean isSymbol(int token, char symbol) {
        return is(token, SYMBOL) && folded[start[token]] == symbol;
    }

    char foldedAt(int offset) {
        return folded[offset];
    }

    /// The folded characters of a token; empty beyond either end.
    String folded(int token) {
        if (token < 0 || token >= count) {
            return "";
        }
        String cached = words[token];
        if (cached.isEmpty()) {
            cached = new String(folded, start[token], end[token] - start[token]);
            words[token] = cached;
        }
        return cached;
    }

    /// True for a word that a dictionary has.
    boolean isCommon(int token) {
        if (token < 0 || token >= count) {
            return false;
        }
        if (common[token] == 0) {
            common[token] = (byte) (Words.isCommon(folded(token)) ? 1 : 2);
        }
        return common[token] == 1;
    }

    /// `written` with one space for marks of emphasis and line breaks.
    static String spaced(String written) {
        return SPACES.matcher(written).replaceAll(" ");
    }

    /// The characters of a token as written; empty beyond either end.
    String written(int token) {
        return token < 0 || token >= count ? "" : text.substring(start[token], end[token]);
    }

    String written(int first, int last) {
        return text.substring(start[first], end[last]);
    }

    boolean mayBegin(NameTrie trie, int token) {
        return trie.mayBegin(folded, start[token], end[token]);
    }

    boolean isCapital(int token) {
        return is(token, WORD) && isUpper(start[token]);
    }

    boolean isUpper(int offset) {
        return folded[offset] != text.charAt(offset) && Letters.isLetter(folded[offset]);
    }

    /// True for a word of capitals only.
    boolean isAllCapitals(int token) {
        if (!is(token, WORD)) {
            return false;
        }
        for (int i = start[token]; i < end[token]; i++) {
            if (!isUpper(i)) {
                return false;
            }
        }
        return true;
    }

    void appendFolded(int token, StringBuilder to) {
        to.append(folded, start[token], end[token] - start[token]);
    }

    private void cut() {
        int i = 0;
        byte before = BREAK;
        while (i < folded.length) {
            char c = folded[i];
            if (c == '\t') {
                before = BREAK;
                i++;
            } else if (isJointAt(i)) {
                before = joint(i, before);
                i++;
            } else {
                int stop = tokenEnd(i);
                add(i, stop, before);
                before = NO_GAP;
                i = stop;
            }
        }
    }

    private byte joint(int at, byte before) {
        if (before == BREAK || folded[at] != '\n') {
            return before == BREAK ? BREAK : JOINT;
        }
        int next = at + 1;
        while (next < folded.length && (folded[next] == ' ' || folded[next] == '\r')) {
            next++;
        }
        return next < folded.length && folded[next] == '\n' ? BREAK : JOINT;
    }

    /// Full stops, apostrophes and middle dots are joints inside a word, symbols elsewhere.
    private boolean isJointAt(int at) {
        char c = folded[at];
        if (Letters.isJoint(c)) {
            return true;
        }
        if ((c != '.' && c != '\'' && c != '\u00B7') || at == 0 || at + 1 >= folded.length) {
            return false;
        }
        char left = folded[at - 1];
        char right = folded[at + 1];
        if (c == '\u00B7') {
            return Letters.isIdeograph(left) && (Letters.isIdeograph(right) || Letters.isLetter(right));
        }
        return Letters.isLetter(right) && (Letters.isLetter(left) || c == '\'' || Letters.isDigit(left));
    }

    private int tokenEnd(int from) {
        char c = folded[from];
        int i = from + 1;
        if (Letters.isDigit(c)) {
            while (i < folded.length && (Letters.isDigit(folded[i]) || isPointInNumber(i))) {
                i++;
            }
        } else if (Letters.isLetter(c)) {
            while (i < folded.length && Letters.isLetter(folded[i])) {
                i++;
            }
            if (text.charAt(from) == 'x'
                    && i - from > 1
                    && from > 0
                    && Letters.isDigit(folded[from - 1])
                    && isUpper(from + 1)) {
                return from + 1; // 8xH100 is eight of them
            }
        } else if (Character.isHighSurrogate(c) && i < folded.length) {
            i++;
        }
        return i;
    }

    private boolean isPointInNumber(int at) {
        char c = folded[at];
        if ((c != '.' && c != ',') || at + 1 >= folded.length || !Letters.isDigit(folded[at + 1])) {
            return false;
        }
        if (c == '.') {
            return true;
        }
        int digits = 1;
        while (at + 1 + digits < folded.length && Letters.isDigit(folded[at + 1 + digits])) {
            digits++;
        }
        return digits == 3;
    }

    private void add(int from, int to, byte before) {
        if (count == start.length) {
            int size = count * 2;
            start = Arrays.copyOf(start, size);
            end = Arrays.copyOf(end, size);
            kind = Arrays.copyOf(kind, size);
            gap = Arrays.copyOf(gap, size);
        }
        char c = folded[from];
        start[count] = from;
        end[count] = to;
        gap[count] = before;
        kind[count] =
                Letters.isDigit(c) ? NUMBER : Letters.isLetter(c) ? WORD : Letters.isIdeograph(c) ? IDEOGRAPH : SYMBOL;
        count++;
    }
}
