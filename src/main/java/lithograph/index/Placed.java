package lithograph.index;

import java.util.ArrayList;
import java.util.List;

/// A word at its position in a phrase. Parts stand for what is written as one, pairs for runs of characters: what the
/// position is sure to hold in the index.
record Placed(String word, int position) {
    static List<Placed> of(String text) {
        List<Placed> words = new ArrayList<>();
        WordScanner scanner = new WordScanner(text);
        int position = -1;
        int pairEnd = -1;
        while (scanner.next()) {
            position += scanner.advance();
            Placed word = new Placed(scanner.word(), position);
            switch (scanner.kind()) {
                case WORD, PART -> words.add(word);
                case JOINED -> {}
                case CHARACTER -> {
                    if (scanner.end() > pairEnd) {
                        words.add(word);
                    }
                }
                case PAIR -> {
                    // a pair says more than its first character
                    if (words.getLast().position == position) {
                        words.removeLast();
                    }
                    words.add(word);
                    pairEnd = scanner.end();
                }
            }
        }
        return words;
    }
}
