package lithograph.index;

import java.util.List;
import java.util.Optional;

/// Which queries have a meaning that a model can read: a few English words without fields, operators or phrases.
final class PlainWords {
    /// Fewer say too little: one word means what it says.
    private static final int FEWEST = 2;

    private PlainWords() {}

    /// The words as one text; empty for any other query.
    static Optional<String> of(QueryNode query, String typed) {
        List<QueryNode> nodes = query instanceof QueryNode.All(List<QueryNode> all) ? all : List.of(query);
        long telling = 0;
        for (QueryNode node : nodes) {
            switch (node) {
                case QueryNode.Word word
                when word.wording() == QueryNode.Wording.STEMMED && isLatin(word.text()) ->
                    telling += StopWords.isStop(word) ? 0 : 1;
                case QueryNode other -> {
                    return Optional.empty();
                }
            }
        }
        return telling >= FEWEST ? Optional.of(typed.strip()) : Optional.empty();
    }

    private static boolean isLatin(String word) {
        return word.codePoints().allMatch(c -> c < 0x250 || !Character.isLetter(c));
    }
}
