package lithograph.index;

import java.util.List;
import lithograph.index.QueryNode.Wording;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.spans.SpanMultiTermQueryWrapper;
import org.apache.lucene.queries.spans.SpanNearQuery;
import org.apache.lucene.queries.spans.SpanOrQuery;
import org.apache.lucene.queries.spans.SpanPositionRangeQuery;
import org.apache.lucene.queries.spans.SpanQuery;
import org.apache.lucene.queries.spans.SpanTermQuery;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

/// What `body:` asks for: words of the whole text that stand where the body does.
final class BodyQueries {
    private BodyQueries() {}

    static Query word(String text, Wording wording) {
        return TextQueries.all(Piece.of(text).stream()
                .map(piece -> switch (piece) {
                    case Piece.Single(String word) -> phrase(word, 0, wording);
                    case Piece.Compound(String joined, List<String> parts) ->
                        TextQueries.any(List.of(
                                phrase(String.join(" ", parts), 0, wording),
                                inBody(term(joined.isEmpty() ? parts.getFirst() : joined, wording))));
                    case Piece.Run(List<String> characters, List<String> pairs) ->
                        phrase(String.join("", characters), 0, Wording.EXACT);
                })
                .toList());
    }

    static Query phrase(String text, int slop, Wording wording) {
        if (wording == Wording.STEMMED && PhrasePatterns.has(text)) {
            return inBody(PhrasePatterns.spans(Fields.TEXT, text, slop));
        }
        SpanNearQuery.Builder phrase = new SpanNearQuery.Builder(Fields.TEXT, slop == 0).setSlop(slop);
        List<Placed> words = Placed.of(text);
        int position = words.isEmpty() ? 0 : words.getFirst().position();
        for (Placed word : words) {
            if (slop == 0 && word.position() > position) {
                phrase.addGap(word.position() - position);
            }
            phrase.addClause(term(word.word(), wording));
            position = word.position() + 1;
        }
        return words.isEmpty()
                ? new MatchNoDocsQuery("no words")
                : inBody(words.size() == 1 ? term(words.getFirst().word(), wording) : phrase.build());
    }

    static Query pattern(String pattern) {
        return inBody(new SpanMultiTermQueryWrapper<>(
                new AutomatonQuery(new Term(Fields.TEXT), Patterns.wildcard(pattern.replaceAll("[-_&]", "")))));
    }

    static Query regex(String regex) {
        return inBody(
                new SpanMultiTermQueryWrapper<>(new AutomatonQuery(new Term(Fields.TEXT), Patterns.regex(regex))));
    }

    static Query fuzzy(String word, int edits) {
        return inBody(new SpanMultiTermQueryWrapper<>(
                new FuzzyQuery(new Term(Fields.TEXT, Keys.plain(word)), edits, 1, 50, true)));
    }

    private static SpanQuery term(String word, Wording wording) {
        return new SpanOrQuery(TextQueries.forms(word, wording).stream()
                .map(form -> new SpanTermQuery(new Term(Fields.TEXT, form)))
                .toArray(SpanQuery[]::new));
    }

    private static Query inBody(SpanQuery query) {
        return new SpanPositionRangeQuery(query, WordStream.BODY, WordStream.NOTES);
    }
}
