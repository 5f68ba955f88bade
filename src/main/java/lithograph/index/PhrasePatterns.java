package lithograph.index;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.spans.SpanMultiTermQueryWrapper;
import org.apache.lucene.queries.spans.SpanNearQuery;
import org.apache.lucene.queries.spans.SpanQuery;
import org.apache.lucene.queries.spans.SpanTermQuery;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParserBase;
import org.apache.lucene.queryparser.complexPhrase.ComplexPhraseQueryParser;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiTermQuery.TopTermsScoringBooleanQueryRewrite;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.WildcardQuery;

/// Phrases in which words are given in part, as `"domestic clust*"`: Lucene's complex phrases, over the words of the
/// index as they are written.
final class PhrasePatterns {
    /// Words that one pattern stands for, so that `"a* b*"` stays an answer within its time.
    private static final int MOST_WORDS = 200;

    private static final Pattern SIGN =
            Pattern.compile("[\\p{L}\\p{N}]\\*|\\*[\\p{L}\\p{N}]|[\\p{L}\\p{N}]\\?[\\p{L}\\p{N}]");

    private PhrasePatterns() {}

    /// A star beside a letter, or a question mark within a word: at its end it is one that asks.
    static boolean has(String phrase) {
        return SIGN.matcher(phrase).find();
    }

    static Query query(String field, String phrase, int slop) {
        String words = Arrays.stream(phrase.strip().split("\\s+", -1))
                .map(PhrasePatterns::escaped)
                .filter(word -> !word.isBlank())
                .collect(Collectors.joining(" "));
        if (words.isEmpty()) {
            return new MatchNoDocsQuery("no words");
        }
        try {
            return new Bounded(field).parse("\"" + words + "\"~" + slop);
        } catch (ParseException e) {
            return new MatchNoDocsQuery("no phrase: " + e.getMessage());
        }
    }

    /// The same as spans, which can be held to a place.
    static SpanQuery spans(String field, String phrase, int slop) {
        SpanNearQuery.Builder row = new SpanNearQuery.Builder(field, slop == 0).setSlop(slop);
        for (String part : phrase.strip().split("\\s+", -1)) {
            if (has(part)) {
                var pattern = new SpanMultiTermQueryWrapper<>(
                        new AutomatonQuery(new Term(field), Patterns.wildcard(part.replaceAll("[-_&]", ""))));
                pattern.setRewriteMethod(new SpanMultiTermQueryWrapper.TopTermsSpanBooleanQueryRewrite(MOST_WORDS));
                row.addClause(pattern);
            } else {
                Placed.of(part).forEach(placed -> row.addClause(new SpanTermQuery(new Term(field, placed.word()))));
            }
        }
        SpanNearQuery all = row.build();
        return all.getClauses().length == 1 ? all.getClauses()[0] : all;
    }

    private static String escaped(String word) {
        if (has(word)) {
            return QueryParserBase.escape(Patterns.fold(word))
                    .replace("\\*", "*")
                    .replace("\\?", "?");
        }
        return Placed.of(word).stream()
                .map(placed -> QueryParserBase.escape(placed.word()))
                .collect(Collectors.joining(" "));
    }

    private static final class Bounded extends ComplexPhraseQueryParser {
        Bounded(String field) {
            super(field, new WhitespaceAnalyzer());
            setAllowLeadingWildcard(true);
        }

        @Override
        protected Query newWildcardQuery(Term term) {
            return new WildcardQuery(term, 10_000, new TopTermsScoringBooleanQueryRewrite(MOST_WORDS));
        }

        @Override
        protected Query newPrefixQuery(Term prefix) {
            return newWildcardQuery(new Term(prefix.field(), prefix.text() + "*"));
        }
    }
}
