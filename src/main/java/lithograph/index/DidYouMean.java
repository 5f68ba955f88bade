package lithograph.index;

import java.io.IOException;
import java.util.Optional;
import lithograph.article.Span;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;

/// The library's own word for one that it does not have, or hardly.
record DidYouMean(Snapshot snapshot) {
    private static final int SHORTEST = 4;
    /// A word counts as known from as many articles, and the better one has as many times more.
    private static final int KNOWN = 3;

    private static final int TIMES = 5;

    /// Empty where the word is known or nothing is like it.
    ///
    /// @param place where it was typed
    Optional<Suggestion> of(String typed, Span place) throws IOException {
        String word = Keys.plain(typed);
        Terms terms = MultiTerms.getTerms(snapshot.getIndexReader(), Fields.TEXT);
        int having = snapshot.getIndexReader().docFreq(new Term(Fields.TEXT, word));
        if (terms == null
                || word.length() < SHORTEST
                || word.length() > 30
                || having >= KNOWN
                || Letters.isCjk(word.codePointAt(0))) {
            return Optional.empty();
        }
        FuzzyTermsEnum alike =
                new FuzzyTermsEnum(terms, new Term(Fields.TEXT, word), word.length() < 6 ? 1 : 2, 1, true);
        String best = "";
        double most = 0;
        int count = 0;
        for (BytesRef term = alike.next(); term != null; term = alike.next()) {
            String candidate = term.utf8ToString();
            int found = alike.docFreq();
            // one step away counts for more than frequency
            double worth = found / Math.pow(30, Spelling.distance(word, candidate));
            if (found >= Math.max(2, having * TIMES) && !candidate.startsWith(word) && worth > most) {
                most = worth;
                best = candidate;
                count = found;
            }
        }
        return best.isEmpty()
                ? Optional.empty()
                : Optional.of(new Suggestion(Suggestion.Kind.WORD, place, best, best, count));
    }
}
