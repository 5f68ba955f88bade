package lithograph.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lithograph.entity.EntityId;
import lithograph.index.QueryNode.Wording;
import lithograph.index.TellingWords.Telling;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/// The articles that may be on the same matter as one: the closest by its telling words, by its entities and by its
/// meaning, each from 0 to 1, added by weights that were set on judged articles.
///
/// Across languages neither words nor meaning can be compared; there the entities speak for all.
record RelatedCandidates(Snapshot snapshot) {
    private static final double WORDS = 1.5;
    private static final double ENTITIES = 1;
    private static final double MEANING = 1;
    /// Articles looked at by each measure.
    private static final int DEPTH = 100;

    private static final int MOST_ENTITIES = 30;

    /// Length counts in full: a long article has a bit of everything.
    private static final Similarity BY_LENGTH = new BM25Similarity(4, 1);

    /// An article to compare with.
    record Subject(int doc, Card card, EntityProfile profile, List<Telling> telling) {}

    /// A candidate's closeness in words and in meaning.
    private record Measures(double words, double meaning) {}

    /// Best first.
    List<ScoreDoc> of(Subject subject) throws IOException {
        Map<Integer, Measures> measured = measured(subject);
        List<ScoreDoc> ranked = new ArrayList<>();
        for (Map.Entry<Integer, Measures> each : measured.entrySet()) {
            Document stored =
                    snapshot.storedFields().document(each.getKey(), Set.of(Fields.STORED_CARD, Fields.STORED_TEXT));
            Card card = Card.read(stored.get(Fields.STORED_CARD));
            String title = stored.get(Fields.STORED_TEXT).substring(0, card.titleLength());
            double entities = subject.profile().closeness(EntityProfile.of(card, title, snapshot));
            double closeness = card.language().equals(subject.card().language())
                    ? WORDS * each.getValue().words()
                            + ENTITIES * entities
                            + MEANING * each.getValue().meaning()
                    : (WORDS + ENTITIES + MEANING) * entities;
            if (closeness > 0) {
                ranked.add(new ScoreDoc(each.getKey(), (float) closeness));
            }
        }
        ranked.sort(Comparator.comparingDouble((ScoreDoc doc) -> -doc.score).thenComparingInt(doc -> doc.doc));
        return ranked;
    }

    private Map<Integer, Measures> measured(Subject subject) throws IOException {
        Map<Integer, Double> words = stretched(byWords(subject.telling()), 0, subject.doc());
        Map<Integer, Double> meaning = byMeaning(subject);
        Map<Integer, Measures> all = new HashMap<>();
        words.forEach((doc, close) -> all.put(doc, new Measures(close, meaning.getOrDefault(doc, 0.0))));
        List<Integer> others =
                new ArrayList<>(meaning.keySet().stream().limit(DEPTH).toList());
        for (ScoreDoc sharing : snapshot.search(anyEntity(subject.profile()), DEPTH).scoreDocs) {
            others.add(sharing.doc);
        }
        others.forEach(doc -> all.putIfAbsent(doc, new Measures(0, meaning.getOrDefault(doc, 0.0))));
        all.remove(subject.doc());
        return all;
    }

    private ScoreDoc[] byWords(List<Telling> telling) throws IOException {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (Telling word : telling) {
            Query term = TextQueries.EVERYWHERE.term(word.stem(), Wording.STEMMED);
            any.add(new BoostQuery(term, word.weight()), Occur.SHOULD);
        }
        IndexSearcher searcher = new IndexSearcher(snapshot.getIndexReader());
        searcher.setSimilarity(BY_LENGTH);
        return searcher.search(any.build(), DEPTH).scoreDocs;
    }

    private static Query anyEntity(EntityProfile profile) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (EntityId id : profile.telling(MOST_ENTITIES)) {
            Query mentioned = new ConstantScoreQuery(EntityQueries.mentioned(id));
            any.add(new BoostQuery(mentioned, (float) profile.weight(id)), Occur.SHOULD);
        }
        return any.build();
    }

    /// The closest first; empty where the article has no vector.
    private Map<Integer, Double> byMeaning(Subject subject) throws IOException {
        float[] vector = Vectors.of(snapshot, subject.doc());
        if (vector.length == 0) {
            return Map.of();
        }
        ScoreDoc[] nearest = Vectors.nearest(snapshot, vector, Fusion.NEAREST, MatchAllDocsQuery.INSTANCE);
        double far = nearest.length == 0 ? 0 : nearest[nearest.length - 1].score;
        return stretched(nearest, far, subject.doc());
    }

    /// Scores from 0 for `least` to 1 for the best one beside the article itself, in the order given.
    private static Map<Integer, Double> stretched(ScoreDoc[] found, double least, int self) {
        Map<Integer, Double> stretched = new LinkedHashMap<>();
        double most = least;
        for (ScoreDoc doc : found) {
            if (doc.doc != self) {
                most = Math.max(most, doc.score);
            }
        }
        for (ScoreDoc doc : found) {
            if (doc.doc != self) {
                stretched.put(doc.doc, most > least ? (doc.score - least) / (most - least) : 1);
            }
        }
        return stretched;
    }
}
