package lithograph.index;

/// Cuts a text into the words that are searched: the one place that decides what a word is, for the index, for queries
/// and for marks.
///
/// `GPT-5.2`, `GPT5.2` and `gpt 5.2` all give `gpt` and `5.2` at following positions; what is written as one also gives
/// the parts joined (`gpt5.2`, `pretraining` of `pre-training`) at the first part's position. Chinese, Japanese and
/// Korean give each character, and at the same position the pair it begins. Letters are folded, see [Letters].
final class WordScanner {
    /// How a word came about.
    enum Kind {
        /// A word that stands by itself.
        WORD,
        /// A part of what is written as one.
        PART,
        /// All such parts together.
        JOINED,
        /// One character of a script without spaces.
        CHARACTER,
        /// Two of them.
        PAIR
    }

    private static final int MOST_PARTS = 8;
    private static final int MOST_JOINED = 4;
    private static final int LONGEST = 60;

    private final String text;
    private int at;

    private final char[] buffer = new char[(LONGEST + 8) * (MOST_PARTS + 1)];
    private final int[] from = new int[MOST_PARTS + 2];
    private final int[] starts = new int[MOST_PARTS + 1];
    private final int[] ends = new int[MOST_PARTS + 1];
    private int count;
    private int next;
    private boolean cjk;
    private boolean joined;

    WordScanner(String text) {
        this.text = text;
    }

    /// Goes to the next word; false at the end of the text.
    boolean next() {
        if (++next < count) {
            return true;
        }
        next = 0;
        count = 0;
        while (count == 0 && at < text.length()) {
            if (text.charAt(at) == ' ') {
                at++;
                continue;
            }
            int c = Letters.narrow(text.codePointAt(at));
            if (Letters.isCjk(c)) {
                readCharacter();
            } else if (Character.isLetterOrDigit(c)) {
                readCompound();
            } else {
                at += Character.charCount(c);
            }
        }
        return count > 0;
    }

    char[] buffer() {
        return buffer;
    }

    int offset() {
        return from[next];
    }

    int length() {
        return from[next + 1] - from[next];
    }

    String word() {
        return new String(buffer, offset(), length());
    }

    int start() {
        return starts[next];
    }

    int end() {
        return ends[next];
    }

    /// How many positions on from the word before: 1, or 0 where it stands at the same one.
    int advance() {
        return next == 0 || !cjk && !(joined && next == 1) ? 1 : 0;
    }

    /// True where nothing of what is written as one came before this word.
    boolean beginsGroup() {
        return next == 0;
    }

    Kind kind() {
        if (cjk) {
            return next == 0 ? Kind.CHARACTER : Kind.PAIR;
        }
        return joined && next == 0 ? Kind.JOINED : count == 1 ? Kind.WORD : Kind.PART;
    }

    private void readCharacter() {
        cjk = true;
        joined = false;
        int start = at;
        int c = text.codePointAt(at);
        at += Character.charCount(c);
        from[1] = Letters.fold(c, buffer, 0);
        starts[0] = start;
        ends[0] = at;
        count = 1;
        int following = at < text.length() ? text.codePointAt(at) : 0;
        if (Letters.isCjk(following)) {
            System.arraycopy(buffer, 0, buffer, from[1], from[1]);
            from[2] = Letters.fold(following, buffer, 2 * from[1]);
            starts[1] = start;
            ends[1] = at + Character.charCount(following);
            count = 2;
        }
    }

    private void readCompound() {
        cjk = false;
        do {
            readPart();
        } while (count < MOST_PARTS && connects());
        joined = count > 1 && count <= MOST_JOINED;
        if (joined) {
            prependJoined();
        }
    }

    /// Reads letters, or a number, from `at`.
    private void readPart() {
        boolean number = Character.isDigit(Letters.narrow(text.codePointAt(at)));
        int to = from[count];
        int most = to + LONGEST;
        starts[count] = at;
        while (at < text.length() && to < most) {
            char plain = text.charAt(at);
            if (number ? Letters.isAsciiDigit(plain) : Letters.isAsciiLetter(plain)) {
                buffer[to++] = (char) (number ? plain : plain | 0x20);
                at++;
                continue;
            }
            int c = text.codePointAt(at);
            if (isPart(Letters.narrow(c), number)) {
                to = Letters.fold(c, buffer, to);
                at += Character.charCount(c);
            } else if (Letters.isInvisible(c)) {
                at++;
            } else if (number && c == '.' && isDigit(at + 1)) {
                buffer[to++] = '.';
                at++;
            } else if (number && c == ',' && isDigit(at + 1) && isDigit(at + 2) && isDigit(at + 3) && !isDigit(at + 4)
                    || !number && isApostrophe(c) && isLetter(at + 1) && !isPossessive()) {
                at++;
            } else {
                break;
            }
        }
        to = readSymbols(to, number);
        ends[count++] = at;
        from[count] = to;
        if (at < text.length() && isApostrophe(text.charAt(at)) && isPossessive()) {
            at += 2;
        }
    }

    /// `C++` and `C#` are words of their own.
    private int readSymbols(int to, boolean number) {
        if (!number && to - from[count] == 1) {
            if (text.startsWith("++", at)) {
                buffer[to] = '+';
                buffer[to + 1] = '+';
                at += 2;
                return to + 2;
            }
            if (text.startsWith("#", at) && !isLetter(at + 1) && !isDigit(at + 1)) {
                buffer[to] = '#';
                at++;
                return to + 1;
            }
        }
        return to;
    }

    /// Steps over what ties the part before to one that follows; false where none does.
    private boolean connects() {
        if (isLetter(at) || isDigit(at)) {
            return at == ends[count - 1];
        }
        boolean tie = at < text.length()
                && switch (text.charAt(at)) {
                    case '-', '_', '.', '&', '\u2010', '\u2011' -> isLetter(at + 1) || isDigit(at + 1);
                    default -> false;
                };
        if (tie) {
            at++;
        }
        return tie;
    }

    private void prependJoined() {
        int length = from[count];
        System.arraycopy(buffer, 0, buffer, length, length);
        for (int i = count; i > 0; i--) {
            from[i + 1] = from[i] + length;
            starts[i] = starts[i - 1];
            ends[i] = ends[i - 1];
        }
        from[1] = length;
        ends[0] = ends[count];
        count++;
    }

    private static boolean isPart(int c, boolean number) {
        return Character.isDigit(c) ? number : !number && Character.isLetter(c) && !Letters.isCjk(c);
    }

    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '\u2019';
    }

    /// True where an `s` that ends a word follows the apostrophe at `at`.
    private boolean isPossessive() {
        return at + 1 < text.length() && (text.charAt(at + 1) | 0x20) == 's' && !isLetter(at + 2) && !isDigit(at + 2);
    }

    private boolean isDigit(int index) {
        if (index >= text.length()) {
            return false;
        }
        char c = text.charAt(index);
        return c < 0x80 ? Letters.isAsciiDigit(c) : Character.isDigit(Letters.narrow(c));
    }

    private boolean isLetter(int index) {
        if (index >= text.length()) {
            return false;
        }
        if (text.charAt(index) < 0x80) {
            return Letters.isAsciiLetter(text.charAt(index));
        }
        int c = Letters.narrow(text.codePointAt(index));
        return Character.isLetter(c) && !Letters.isCjk(c);
    }
}
