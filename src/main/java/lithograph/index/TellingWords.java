package lithograph.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;

/// The words that set an article apart from the others of its library.
final class TellingWords {
    private static final int MOST = 50;
    /// Characters of an article that are looked at.
    private static final int LOOKED_AT = 60_000;

    private TellingWords() {}

    /// A word with what it weighs: how often it occurs, and how few articles have it.
    ///
    /// @param shown the first form met, for people
    record Telling(String stem, String shown, float weight) {}

    /// The heaviest first; only those that another article has too.
    static List<Telling> of(String text, Snapshot snapshot) throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, String> forms = new HashMap<>();
        WordScanner scanner = new WordScanner(text.substring(0, Math.min(LOOKED_AT, text.length())));
        while (scanner.next()) {
            if (isTelling(scanner)) {
                String word = scanner.word();
                String stem = Stemmer.stem(word);
                counts.merge(stem, 1, Integer::sum);
                forms.putIfAbsent(stem, text.substring(scanner.start(), scanner.end()));
            }
        }
        int articles = snapshot.getIndexReader().numDocs();
        List<Telling> telling = new ArrayList<>();
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            int having = having(entry.getKey(), snapshot);
            if (having > 1) {
                double rarity = Math.log(1 + (articles - having + 0.5) / (having + 0.5));
                double often = entry.getValue() / (entry.getValue() + 1.2);
                telling.add(
                        new Telling(entry.getKey(), forms.getOrDefault(entry.getKey(), ""), (float) (rarity * often)));
            }
        }
        telling.sort(Comparator.comparingDouble(Telling::weight).reversed());
        return telling.subList(0, Math.min(MOST, telling.size()));
    }

    private static boolean isTelling(WordScanner scanner) {
        return switch (scanner.kind()) {
            case WORD -> scanner.length() > 1 && !StopWords.isStop(scanner.word());
            case JOINED, PAIR -> true;
            case PART -> scanner.length() > 3;
            case CHARACTER -> false;
        };
    }

    private static int having(String stem, Snapshot snapshot) throws IOException {
        int having = 0;
        for (String form : TextQueries.forms(stem, QueryNode.Wording.STEMMED)) {
            having = Math.max(having, snapshot.getIndexReader().docFreq(new Term(Fields.TEXT, form)));
        }
        return having;
    }
}
