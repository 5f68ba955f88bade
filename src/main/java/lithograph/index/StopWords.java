package lithograph.index;

import java.util.Locale;
import java.util.Set;

/// Words that say little of what is looked for: wanted in a phrase, welcome but not asked for among other words.
final class StopWords {
    private static final Set<String> ENGLISH = Set.of(
            "a", "about", "an", "and", "any", "are", "as", "at", "be", "been", "being", "but", "by", "can", "did", "do",
            "does", "for", "from", "had", "has", "have", "how", "if", "in", "into", "is", "it", "its", "me", "my", "no",
            "not", "of", "on", "or", "our", "so", "such", "than", "that", "the", "their", "them", "then", "there",
            "these", "they", "this", "to", "was", "we", "were", "what", "when", "where", "which", "who", "whom",
            "whose", "why", "will", "with", "would", "you", "your");

    private StopWords() {}

    static boolean isStop(QueryNode.Word word) {
        return word.wording() == QueryNode.Wording.STEMMED && isStop(word.text());
    }

    static boolean isStop(String word) {
        return ENGLISH.contains(word.toLowerCase(Locale.ROOT));
    }
}
