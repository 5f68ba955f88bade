package lithograph.index;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// The words of a text as Lucene indexes them: each as it is, and where its stem differs, the stem at the same
/// position, marked so that a search for the exact word does not find it.
final class WordStream extends TokenStream {
    /// Begins a term that is the stem of another word. No literal word can hold it.
    static final char STEM = '\u0001';

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
    private final WordScanner scanner;
    private String stem = "";

    WordStream(String text) {
        scanner = new WordScanner(text);
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (!stem.isEmpty()) {
            term.append(STEM).append(stem);
            position.setPositionIncrement(0);
            stem = "";
            return true;
        }
        if (!scanner.next()) {
            return false;
        }
        term.copyBuffer(scanner.buffer(), scanner.offset(), scanner.length());
        position.setPositionIncrement(scanner.advance());
        if (scanner.kind() != WordScanner.Kind.CHARACTER && scanner.kind() != WordScanner.Kind.PAIR) {
            String word = scanner.word();
            String stemmed = Stemmer.stem(word);
            stem = stemmed.equals(word) ? "" : stemmed;
        }
        return true;
    }
}
