package lithograph.index;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// The words of a text as Lucene indexes them: each as it is, and where its stem differs, the stem at the same
/// position, marked so that a search for the exact word does not find it.
///
/// The body of an article begins at position [#BODY] at the earliest and its notes at [#NOTES], so that a search can be
/// held to one of them.
final class WordStream extends TokenStream {
    static final int BODY = 10_000;
    static final int NOTES = 100_000_000;

    /// Begins a term that is the stem of another word. No literal word can hold it.
    static final char STEM = '\u0001';

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
    private final List<Part> parts;
    private WordScanner scanner;
    private int nextPart = 1;
    private int at = -1;
    private String stem = "";

    /// A text whose first word stands at a position, or later where that is taken.
    record Part(String text, int from) {}

    WordStream(String text) {
        this(List.of(new Part(text, 0)));
    }

    WordStream(List<Part> parts) {
        this.parts = parts;
        scanner = new WordScanner(parts.getFirst().text);
    }

    @Override
    public boolean incrementToken() {
        // No attribute but these two is ever set, and both are for each term.
        if (!stem.isEmpty()) {
            term.setEmpty().append(STEM).append(stem);
            position.setPositionIncrement(0);
            stem = "";
            return true;
        }
        int jump = 0;
        while (!scanner.next()) {
            if (nextPart == parts.size()) {
                return false;
            }
            scanner = new WordScanner(parts.get(nextPart).text);
            jump = Math.max(0, parts.get(nextPart++).from - at - 1);
        }
        term.copyBuffer(scanner.buffer(), scanner.offset(), scanner.length());
        position.setPositionIncrement(scanner.advance() + jump);
        at += scanner.advance() + jump;
        if (scanner.kind() != WordScanner.Kind.CHARACTER && scanner.kind() != WordScanner.Kind.PAIR) {
            stem = Stemmer.other(scanner.buffer(), scanner.offset(), scanner.length());
        }
        return true;
    }
}
