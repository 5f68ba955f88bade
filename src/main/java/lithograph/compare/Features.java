package lithograph.compare;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import lithograph.entity.Mention;

/// What tells one piece from another: its words, pairs of them, names and figures, as numbers, and how telling each is.
///
/// @param left  for each piece of the left text its features, rising
/// @param right likewise
/// @param weight of each feature: the rarer in the two texts, the more
record Features(int[][] left, int[][] right, double[] weight) {
    private static final double NUMBER = 1.7;
    private static final double NAME = 1.3;
    private static final double PAIR = 0.6;
    private static final double HAN = 0.6;

    static Features of(PiecedText left, PiecedText right) {
        Dictionary dictionary = new Dictionary();
        // Where the two are in different scripts, only names and figures can agree.
        boolean words = isHan(left.text()) == isHan(right.text());
        int[][] ofLeft = all(left, dictionary, words);
        int[][] ofRight = all(right, dictionary, words);
        int count = dictionary.ids.size();
        int[] frequency = new int[count];
        for (int[][] side : List.of(ofLeft, ofRight)) {
            for (int[] piece : side) {
                for (int feature : piece) {
                    frequency[feature]++;
                }
            }
        }
        double pieces = ofLeft.length + ofRight.length;
        double[] weight = new double[count];
        for (int i = 0; i < count; i++) {
            weight[i] = Math.log(1 + pieces / (1 + frequency[i])) * dictionary.factors.get(i);
        }
        return new Features(ofLeft, ofRight, weight);
    }

    double sum(int[] piece) {
        double sum = 0;
        for (int feature : piece) {
            sum += weight[feature];
        }
        return sum;
    }

    private static int[][] all(PiecedText text, Dictionary dictionary, boolean words) {
        int[][] all = new int[text.pieces().size()][];
        int mention = 0;
        for (int i = 0; i < all.length; i++) {
            Piece piece = text.pieces().get(i);
            Set<Integer> found = new HashSet<>();
            while (mention < text.mentions().size()
                    && text.mentions().get(mention).span().end() <= piece.span().start()) {
                mention++;
            }
            for (int m = mention; m < text.mentions().size(); m++) {
                Mention named = text.mentions().get(m);
                if (named.span().start() >= piece.span().end()) {
                    break;
                }
                found.add(dictionary.id("e:" + named.entity().id(), NAME));
            }
            words(Token.in(text.text(), piece.span()), dictionary, words, found);
            all[i] = found.stream().mapToInt(Integer::intValue).sorted().toArray();
        }
        return all;
    }

    private static void words(List<Token> tokens, Dictionary dictionary, boolean words, Set<Integer> to) {
        String before = "";
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            switch (token.sort()) {
                case NUMBER -> {
                    Numbers.at(tokens, i).ifPresent(value -> to.add(dictionary.id("n:" + value, NUMBER)));
                    before = "";
                }
                case HAN -> {
                    if (words && before.length() == 1 && Token.isHan(before.charAt(0))) {
                        to.add(dictionary.id("h:" + before + token.word(), HAN));
                    }
                    before = token.word();
                }
                case WORD -> {
                    String stem = stem(token.word());
                    if (words || Character.isUpperCase(token.word().charAt(0))) {
                        to.add(dictionary.id("w:" + stem, 1));
                    }
                    if (words && !before.isEmpty()) {
                        to.add(dictionary.id("p:" + before + ' ' + stem, PAIR));
                    }
                    before = stem;
                }
                case SIGN, LINE -> before = "";
            }
        }
    }

    /// The word without the commonest endings of English.
    private static String stem(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
        for (String end : List.of("'s", "ing", "ed", "es", "s", "e")) {
            if (lower.length() - end.length() >= 4 && lower.endsWith(end) && !lower.endsWith("ss")) {
                return lower.substring(0, lower.length() - end.length());
            }
        }
        return lower;
    }

    private static boolean isHan(String text) {
        String start = text.substring(0, Math.min(4000, text.length()));
        return start.chars().filter(c -> Token.isHan((char) c)).count() * 5 > start.length();
    }

    private static final class Dictionary {
        private final Map<String, Integer> ids = new HashMap<>();
        private final Factors factors = new Factors();

        int id(String feature, double factor) {
            Integer known = ids.putIfAbsent(feature, ids.size());
            if (known != null) {
                return known;
            }
            factors.add(factor);
            return ids.size() - 1;
        }
    }

    private static final class Factors {
        private double[] values = new double[256];
        private int size;

        void add(double factor) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
            }
            values[size++] = factor;
        }

        double get(int index) {
            return values[index];
        }
    }
}
