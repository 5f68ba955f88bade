package lithograph.index;

import java.util.List;
import java.util.function.Function;
import lithograph.index.QueryNode.Wording;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;

/// Words to Lucene queries over a text field.
///
/// @param field what has to match
/// @param bonus fields in which a match counts extra, each with how much
record TextQueries(String field, List<Weighted> bonus) {
    record Weighted(String field, float weight) {}

    /// What a plain word is searched in.
    static final TextQueries EVERYWHERE =
            new TextQueries(Fields.TEXT, List.of(new Weighted(Fields.TITLE, Ranking.TITLE)));

    /// Characters of a run that is wanted as it stands; of a longer one most pairs are.
    private static final int WHOLE_RUN = 4;

    static TextQueries of(String field) {
        return new TextQueries(field, List.of());
    }

    /// All pieces of what was typed without a space.
    Query word(String text, Wording wording) {
        List<Piece> pieces = Piece.of(text);
        if (isOneName(pieces)) {
            return phrase(text, 0, wording);
        }
        return all(pieces.stream().map(piece -> piece(piece, wording)).toList());
    }

    /// True for a few characters and one word tied to them, as in a name with its version.
    static boolean isOneName(List<Piece> pieces) {
        return pieces.size() == 2
                && pieces.stream()
                                .filter(piece -> piece instanceof Piece.Run run && isWhole(run.characters()))
                                .count()
                        == 1;
    }

    /// True where characters in a row are wanted as they stand.
    static boolean isWhole(List<String> characters) {
        return characters.size() <= WHOLE_RUN;
    }

    Query piece(Piece piece, Wording wording) {
        return switch (piece) {
            case Piece.Single(String word) -> term(word, wording);
            case Piece.Compound(String joined, List<String> parts) -> {
                Query apart = phrase(String.join(" ", parts), 0, wording);
                yield joined.isEmpty() ? apart : new DisjunctionMaxQuery(List.of(term(joined, wording), apart), 0);
            }
            case Piece.Run(List<String> characters, List<String> pairs) -> {
                if (pairs.isEmpty()) {
                    yield term(characters.getFirst(), Wording.EXACT);
                }
                if (wording == Wording.EXACT || isWhole(characters)) {
                    yield phrase(String.join("", characters), 0, Wording.EXACT);
                }
                yield mostOf(characters, pairs);
            }
        };
    }

    /// Every character, and two pairs of three.
    private Query mostOf(List<String> characters, List<String> pairs) {
        BooleanQuery.Builder most = new BooleanQuery.Builder();
        characters.stream().distinct().forEach(c -> most.add(term(c, Wording.EXACT), Occur.FILTER));
        List<String> distinct = pairs.stream().distinct().toList();
        distinct.forEach(pair -> most.add(term(pair, Wording.EXACT), Occur.SHOULD));
        most.setMinimumNumberShouldMatch((distinct.size() * 2 + 2) / 3);
        return most.build();
    }

    Query term(String word, Wording wording) {
        return across(field -> {
            SynonymQuery.Builder forms = new SynonymQuery.Builder(field);
            forms(word, wording).forEach(form -> forms.addTerm(new Term(field, form)));
            return forms.build();
        });
    }

    Query phrase(String text, int slop, Wording wording) {
        if (wording == Wording.STEMMED && PhrasePatterns.has(text)) {
            return across(field -> PhrasePatterns.query(field, text, slop));
        }
        List<Placed> words = Placed.of(text);
        if (words.size() == 1) {
            return term(words.getFirst().word(), wording);
        }
        return across(field -> {
            MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder().setSlop(slop);
            for (Placed word : words) {
                phrase.add(terms(field, forms(word.word(), wording)), word.position());
            }
            return phrase.build();
        });
    }

    private static Term[] terms(String field, List<String> forms) {
        return forms.stream().map(form -> new Term(field, form)).toArray(Term[]::new);
    }

    /// The index terms that a word is found under: its stem as written, and the stem of other words.
    static List<String> forms(String word, Wording wording) {
        return switch (wording) {
            case EXACT -> List.of(word);
            case STEMMED -> {
                String stem = Stemmer.stem(word);
                yield stem.chars().allMatch(c -> c >= 'a' && c <= 'z')
                        ? List.of(stem, WordStream.STEM + stem)
                        : List.of(stem);
            }
        };
    }

    /// The query in the field, and more for the bonus fields.
    Query across(Function<String, Query> perField) {
        Query main = perField.apply(field);
        if (bonus.isEmpty()) {
            return main;
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(main, Occur.MUST);
        for (Weighted extra : bonus) {
            all.add(new BoostQuery(perField.apply(extra.field), extra.weight), Occur.SHOULD);
        }
        return all.build();
    }

    static Query all(List<Query> queries) {
        if (queries.size() < 2) {
            return queries.isEmpty() ? new MatchNoDocsQuery("no words") : queries.getFirst();
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        queries.forEach(query -> all.add(query, Occur.MUST));
        return all.build();
    }

    static Query any(List<Query> queries) {
        if (queries.size() < 2) {
            return queries.isEmpty() ? new MatchNoDocsQuery("no words") : queries.getFirst();
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        queries.forEach(query -> any.add(query, Occur.SHOULD));
        return any.build();
    }
}
