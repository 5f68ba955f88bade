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

    /// Characters that ask, in any pair.
    private static final String ASKING = "什么哪谁吗呢怎几";

    private static final Set<String> ASKING_PAIRS = Set.of("多少", "如何", "是否", "为何", "何时", "何地");
    /// Characters that tie others together; a pair of two of them says nothing.
    private static final String TYING = "的是了在有和与及或被由于对从这那其该个种为以之而也就都把给让向到来可能会请";

    private StopWords() {}

    /// True for Chinese characters, one or a pair, that belong to a question and not to what it is about.
    static boolean isAsking(String characters) {
        return ASKING_PAIRS.contains(characters)
                || characters.chars().anyMatch(c -> ASKING.indexOf(c) >= 0)
                || characters.chars().allMatch(c -> TYING.indexOf(c) >= 0);
    }

    static boolean isStop(QueryNode.Word word) {
        return word.wording() == QueryNode.Wording.STEMMED && isStop(word.text());
    }

    static boolean isStop(String word) {
        return ENGLISH.contains(word.toLowerCase(Locale.ROOT));
    }
}
