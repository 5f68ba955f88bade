package lithograph.meaning;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Map;

/// Parts a text as BERT's uncased models were trained to read it: lower case, without accents, punctuation and Chinese
/// characters apart, and each word as the longest pieces that the vocabulary has. Immutable; any number of threads.
///
/// The rules are those of the tokenizer `BertNormalizer`, `BertPreTokenizer`, `WordPiece` that comes with the model.
final class WordPieces {
    private static final String INNER = "##";
    /// Characters of a word beyond which it is unknown.
    private static final int LONGEST = 100;

    private final Map<String, Integer> vocabulary;
    private final int begin;
    private final int end;
    private final int unknown;

    /// @param vocabulary each piece with its id; pieces within a word begin with `##`
    /// @throws IllegalArgumentException where it lacks `[CLS]`, `[SEP]` or `[UNK]`
    WordPieces(Map<String, Integer> vocabulary) {
        this.vocabulary = Map.copyOf(vocabulary);
        begin = special("[CLS]");
        end = special("[SEP]");
        unknown = special("[UNK]");
    }

    private int special(String piece) {
        Integer id = vocabulary.get(piece);
        if (id == null) {
            throw new IllegalArgumentException("the vocabulary lacks " + piece);
        }
        return id;
    }

    /// The ids of the text's first pieces between those of begin and end, at most `most` altogether.
    long[] ids(String text, int most) {
        Ids ids = new Ids(most - 1);
        ids.add(begin);
        String plain = plain(text);
        int start = -1;
        for (int at = 0; at < plain.length() && !ids.isFull(); ) {
            int c = plain.codePointAt(at);
            int next = at + Character.charCount(c);
            boolean apart = isPunctuation(c) || isChinese(c);
            if (apart || c == ' ') {
                if (start >= 0) {
                    addWord(plain.substring(start, at), ids);
                    start = -1;
                }
                if (apart) {
                    addWord(plain.substring(at, next), ids);
                }
            } else if (start < 0) {
                start = at;
            }
            at = next;
        }
        if (start >= 0) {
            addWord(plain.substring(start), ids);
        }
        return ids.closedBy(end);
    }

    private void addWord(String word, Ids ids) {
        if (word.codePointCount(0, word.length()) > LONGEST) {
            ids.add(unknown);
            return;
        }
        int before = ids.size;
        int from = 0;
        while (from < word.length()) {
            int to = word.length();
            Integer id = null;
            while (to > from && id == null) {
                String piece = word.substring(from, to);
                id = vocabulary.get(from == 0 ? piece : INNER + piece);
                to -= id == null ? 1 : 0;
            }
            if (id == null) {
                ids.size = before;
                ids.add(unknown);
                return;
            }
            ids.add(id);
            from = to;
        }
    }

    /// Lower case without accents; every space a blank, and what cannot be seen left out.
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (isSpace(c)) {
                plain.append(' ');
            } else if (c != 0xFFFD && !isInvisible(c)) {
                plain.appendCodePoint(c);
            }
        });
        StringBuilder bare = new StringBuilder(plain.length());
        Normalizer.normalize(plain, Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(bare::appendCodePoint);
        return bare.toString().toLowerCase(java.util.Locale.ROOT);
    }

    private static boolean isSpace(int c) {
        return c == '\t' || c == '\n' || c == '\r' || Character.isWhitespace(c) && c > ' ' || Character.isSpaceChar(c);
    }

    private static boolean isInvisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }

    private static boolean isPunctuation(int c) {
        if (c < 128) {
            return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    /// The blocks of ideographs, as the model's makers chose them: kana and hangul are not among them.
    private static boolean isChinese(int c) {
        return c >= 0x4E00 && c <= 0x9FFF
                || c >= 0x3400 && c <= 0x4DBF
                || c >= 0x20000 && c <= 0x2A6DF
                || c >= 0x2A700 && c <= 0x2B81F
                || c >= 0x2B920 && c <= 0x2CEAF
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0x2F800 && c <= 0x2FA1F;
    }

    /// Ids up to a number of them; further ones are dropped.
    private static final class Ids {
        private final int most;
        private long[] ids = new long[64];
        private int size;

        Ids(int most) {
            this.most = most;
        }

        boolean isFull() {
            return size >= most;
        }

        void add(int id) {
            if (size == ids.length) {
                ids = Arrays.copyOf(ids, size * 2);
            }
            ids[size++] = id;
        }

        long[] closedBy(int id) {
            long[] closed = Arrays.copyOf(ids, Math.min(size, most) + 1);
            closed[closed.length - 1] = id;
            return closed;
        }
    }
}
