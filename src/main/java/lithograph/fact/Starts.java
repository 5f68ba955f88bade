package lithograph.fact;

/// With which two characters a match of a regular expression can begin, as far as its source tells. Read
/// conservatively: what is not understood can begin with anything. Characters are told apart by sixty-four classes, see
/// [#classOf].
final class Starts {
    private static final long ALL = -1L;
    private static final byte[] CLASSES = classes();
    private static final int DIGIT = 52;
    private static final int SPACE = 53;
    private static final int LOW_LINE = 54;

    /// Bit c2 of pairs[c1]: a match can begin with c1, c2.
    private final long[] pairs = new long[64];
    /// Matches, or the part read so far, of one character.
    private long singles;
    private boolean empty;

    private Starts() {}

    /// The starts of `regex`.
    static Starts of(String regex, Case letters) {
        return new Parser(regex, letters).alternatives();
    }

    enum Case {
        SAME,
        TELLING
    }

    /// Small letters 0 to 25, capitals 26 to 51, digits, spaces, the low line, other signs, and ideographs by their
    /// last
    /// bits.
    static int classOf(char c) {
        return c < 128 ? CLASSES[c] : 56 + (c & 7);
    }

    /// The same class for a letter and its capital.
    static int folded(int charClass) {
        return charClass >= 26 && charClass < 52 ? charClass - 26 : charClass;
    }

    boolean mayBeEmpty() {
        return empty;
    }

    /// True where a match can begin with characters of these classes; `next` is -1 at the end of the text.
    boolean may(int first, int next) {
        return empty
                || (singles >>> first & 1) != 0
                || (next < 0 ? pairs[first] != 0 : (pairs[first] >>> next & 1) != 0);
    }

    private static byte[] classes() {
        byte[] classes = new byte[128];
        for (char c = 0; c < 128; c++) {
            classes[c] = (byte)
                    (c >= 'a' && c <= 'z'
                            ? c - 'a'
                            : c >= 'A' && c <= 'Z'
                                    ? c - 'A' + 26
                                    : c >= '0' && c <= '9' ? DIGIT : c <= ' ' ? SPACE : c == '_' ? LOW_LINE : 55);
        }
        return classes;
    }

    private static Starts epsilon() {
        Starts none = new Starts();
        none.empty = true;
        return none;
    }

    private static Starts one(long classes) {
        Starts one = new Starts();
        one.singles = classes;
        return one;
    }

    private Starts or(Starts other) {
        Starts both = new Starts();
        for (int c = 0; c < 64; c++) {
            both.pairs[c] = pairs[c] | other.pairs[c];
        }
        both.singles = singles | other.singles;
        both.empty = empty || other.empty;
        return both;
    }

    private Starts then(Starts next) {
        Starts both = new Starts();
        long first = next.singles;
        for (int c = 0; c < 64; c++) {
            first |= next.pairs[c] != 0 ? 1L << c : 0;
        }
        for (int c = 0; c < 64; c++) {
            both.pairs[c] = pairs[c] | ((singles >>> c & 1) != 0 ? first : 0) | (empty ? next.pairs[c] : 0);
        }
        both.singles = (next.empty ? singles : 0) | (empty ? next.singles : 0);
        both.empty = empty && next.empty;
        return both;
    }

    private static final class Parser {
        private final String regex;
        private final Case letters;
        private int at;

        Parser(String regex, Case letters) {
            this.regex = regex;
            this.letters = letters;
        }

        Starts alternatives() {
            Starts all = sequence();
            while (at < regex.length() && regex.charAt(at) == '|') {
                at++;
                all = all.or(sequence());
            }
            return all;
        }

        private Starts sequence() {
            Starts read = epsilon();
            while (at < regex.length() && "|)".indexOf(regex.charAt(at)) < 0) {
                read = read.then(quantified(atom()));
            }
            return read;
        }

        private Starts quantified(Starts atom) {
            if (at >= regex.length()) {
                return atom;
            }
            Starts read = switch (regex.charAt(at)) {
                case '?' -> {
                    at++;
                    yield atom.or(epsilon());
                }
                case '*' -> {
                    at++;
                    yield repeated(atom).or(epsilon());
                }
                case '+' -> {
                    at++;
                    yield repeated(atom);
                }
                case '{' -> {
                    boolean none = regex.charAt(at + 1) == '0';
                    at = regex.indexOf('}', at) + 1;
                    yield none ? repeated(atom).or(epsilon()) : repeated(atom);
                }
                default -> atom;
            };
            if (at < regex.length() && (regex.charAt(at) == '?' || regex.charAt(at) == '+') && read != atom) {
                at++;
            }
            return read;
        }

        private static Starts repeated(Starts atom) {
            return atom.or(atom.then(atom));
        }

        private Starts atom() {
            char c = regex.charAt(at++);
            return switch (c) {
                case '(' -> group();
                case '[' -> set();
                case '\\' -> escape();
                case '^', '$' -> epsilon();
                case '.' -> one(ALL);
                default -> one(bit(c));
            };
        }

        private Starts group() {
            boolean around = regex.startsWith("?!", at)
                    || regex.startsWith("?=", at)
                    || regex.startsWith("?<!", at)
                    || regex.startsWith("?<=", at);
            if (regex.charAt(at) == '?') {
                at = around ? at + (regex.charAt(at + 1) == '<' ? 3 : 2) : regex.indexOf(':', at) + 1;
            }
            Starts inside = alternatives();
            at++;
            return around ? epsilon() : inside;
        }

        /// Negated sets and sets within sets may be anything.
        private Starts set() {
            boolean plain = regex.charAt(at) != '^';
            long classes = 0;
            int depth = 1;
            for (; depth > 0; at++) {
                char c = regex.charAt(at);
                if (c == '\\') {
                    classes |= escaped(regex.charAt(++at));
                    plain &= "pP".indexOf(regex.charAt(at)) < 0;
                } else if (c == '[' || c == ']') {
                    depth += c == '[' ? 1 : -1;
                    plain &= depth < 2;
                } else if (regex.charAt(at + 1) == '-' && regex.charAt(at + 2) != ']') {
                    for (int i = c; i <= regex.charAt(at + 2) && i < c + 512; i++) {
                        classes |= bit((char) i);
                    }
                    at += 2;
                } else {
                    classes |= bit(c);
                }
            }
            return one(plain ? classes : ALL);
        }

        private Starts escape() {
            char c = regex.charAt(at++);
            if (c == 'b' || c == 'B') {
                return epsilon();
            }
            if (c == 'p' || c == 'P') {
                at = regex.charAt(at) == '{' ? regex.indexOf('}', at) + 1 : at + 1;
                return one(ALL);
            }
            return one(escaped(c));
        }

        private long escaped(char c) {
            return switch (c) {
                case 'd' -> 1L << DIGIT;
                case 's' -> 1L << SPACE;
                case 'w' -> (1L << LOW_LINE + 1) - 1 & ~(1L << SPACE);
                case 'S', 'W', 'D', 'p', 'P', 'u', 'x' -> ALL;
                default -> bit(c);
            };
        }

        private long bit(char c) {
            int charClass = classOf(c);
            return 1L << (letters == Case.SAME ? folded(charClass) : charClass)
                    | (letters == Case.SAME && charClass < 26 ? 1L << charClass : 0);
        }
    }
}
