package lithograph.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lithograph.article.ArticleId;
import lithograph.entity.EntityId;
import lithograph.entity.EntityKind;
import lithograph.index.Hit.HitEntity;
import lithograph.index.QueryNode.Wording;
import lithograph.index.TellingWords.Telling;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/// Finds the articles that share an article's telling words and its entities.
record RelatedSearch(Snapshot snapshot) {
    private static final int MOST_ENTITIES = 12;
    private static final float ENTITY = 1.5f;
    /// Articles looked at for each one wanted, copies being left out.
    private static final int SPARE = 3;

    List<Related> to(ArticleId id, int limit) throws IOException {
        ScoreDoc[] self = snapshot.search(new TermQuery(new Term(Fields.ID, id.value())), 1).scoreDocs;
        if (self.length == 0 || limit == 0) {
            return List.of();
        }
        Document stored = snapshot.storedFields().document(self[0].doc);
        Card card = Card.read(stored.get(Fields.STORED_CARD));
        String text = stored.get(Fields.STORED_TEXT);
        List<Telling> telling = TellingWords.of(text, snapshot);
        ScoreDoc[] candidates = snapshot.search(query(id, card, telling), limit * SPARE + 10).scoreDocs;
        HitReader reader = new HitReader(snapshot, new Wanted(List.of()), ids(card.entities()));
        List<Related> related = new ArrayList<>();
        StoryGroups stories = snapshot.stories();
        Set<Integer> seen = new HashSet<>(Set.of(stories.of(self[0].doc)));
        seen.remove(StoryGroups.ALONE);
        for (ScoreDoc candidate : candidates) {
            String other = snapshot.storedFields()
                    .document(candidate.doc, Set.of(Fields.STORED_TEXT))
                    .get(Fields.STORED_TEXT);
            int story = stories.of(candidate.doc);
            if (related.size() < limit && (story == StoryGroups.ALONE || seen.add(story))) {
                Hit hit = reader.hit(candidate.doc, candidate.score, 1, Hit.Fit.ALL_WORDS);
                related.add(new Related(hit, reason(card, HitReader.card(snapshot, candidate.doc), telling, other)));
            }
        }
        return related;
    }

    private Query query(ArticleId id, Card card, List<Telling> telling) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (Telling word : telling) {
            query.add(
                    new BoostQuery(TextQueries.EVERYWHERE.term(word.stem(), Wording.STEMMED), word.weight()),
                    Occur.SHOULD);
        }
        float heaviest = telling.isEmpty() ? 1 : telling.getFirst().weight();
        int articles = snapshot.getIndexReader().numDocs();
        for (HitEntity entity : card.entities()
                .subList(0, Math.min(MOST_ENTITIES, card.entities().size()))) {
            int having = snapshot.getIndexReader()
                    .docFreq(new Term(Fields.ENTITY, entity.id().value()));
            float rarity = (float) Math.log(1 + (articles - having + 0.5) / (having + 0.5));
            Query mentioned = new ConstantScoreQuery(EntityQueries.mentioned(entity.id()));
            query.add(new BoostQuery(mentioned, ENTITY * heaviest * rarity), Occur.SHOULD);
        }
        return query.add(new TermQuery(new Term(Fields.ID, id.value())), Occur.MUST_NOT)
                .build();
    }

    private static Set<EntityId> ids(List<HitEntity> entities) {
        return entities.stream().map(HitEntity::id).collect(Collectors.toCollection(HashSet::new));
    }

    /// The most specific thing that the two share.
    private static String reason(Card one, Card other, List<Telling> telling, String text) {
        Set<EntityId> theirs = ids(other.entities());
        for (EntityKind kind : List.of(EntityKind.MODEL, EntityKind.CHIP, EntityKind.COMPANY)) {
            List<String> shared = one.entities().stream()
                    .filter(entity -> entity.id().kind() == kind && theirs.contains(entity.id()))
                    .map(HitEntity::name)
                    .limit(3)
                    .toList();
            if (!shared.isEmpty()) {
                String things = switch (kind) {
                    case MODEL -> shared.size() == 1 ? "model" : "models";
                    case CHIP -> shared.size() == 1 ? "chip" : "chips";
                    case COMPANY -> shared.size() == 1 ? "company" : "companies";
                };
                return "same " + things + ": " + String.join(", ", shared);
            }
        }
        Set<String> words = new HashSet<>();
        WordScanner scanner = new WordScanner(text);
        while (scanner.next()) {
            words.add(Stemmer.stem(scanner.word()));
        }
        String shared = telling.stream()
                .filter(word -> words.contains(word.stem()))
                .limit(4)
                .map(Telling::shown)
                .collect(Collectors.joining(", "));
        // The words may stand in its title or in a note only.
        return shared.isEmpty() ? "similar words" : "same words: " + shared;
    }
}
