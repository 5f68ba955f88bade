package lithograph.index;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/// One term that occurs so many times.
final class CountedTerm extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
    private final String text;
    private final int count;
    private boolean done;

    CountedTerm(String text, int count) {
        this.text = text;
        this.count = count;
    }

    @Override
    public boolean incrementToken() {
        if (done) {
            return false;
        }
        clearAttributes();
        term.append(text);
        frequency.setTermFrequency(count);
        done = true;
        return true;
    }
}
