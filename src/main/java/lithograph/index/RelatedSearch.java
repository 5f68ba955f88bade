package lithograph.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lithograph.article.ArticleId;
import lithograph.entity.EntityId;
import lithograph.entity.EntityKind;
import lithograph.index.Hit.HitEntity;
import lithograph.index.RelatedCandidates.Subject;
import lithograph.index.TellingWords.Telling;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/// Finds the articles on the same matter as one, see [RelatedCandidates], and says why each.
record RelatedSearch(Snapshot snapshot) {
    List<Related> to(ArticleId id, int limit) throws IOException {
        ScoreDoc[] self = snapshot.search(new TermQuery(new Term(Fields.ID, id.value())), 1).scoreDocs;
        if (self.length == 0 || limit == 0) {
            return List.of();
        }
        Document stored = snapshot.storedFields().document(self[0].doc);
        Card card = Card.read(stored.get(Fields.STORED_CARD));
        String text = stored.get(Fields.STORED_TEXT);
        EntityProfile profile = EntityProfile.of(card, text.substring(0, card.titleLength()), snapshot);
        List<Telling> telling = TellingWords.of(text, snapshot);
        Subject subject = new Subject(self[0].doc, card, profile, telling);
        HitReader reader = new HitReader(snapshot, new Wanted(List.of()), ids(card.entities()));
        List<Related> related = new ArrayList<>();
        StoryGroups stories = snapshot.stories();
        Set<Integer> seen = new HashSet<>(Set.of(stories.of(self[0].doc)));
        seen.remove(StoryGroups.ALONE);
        for (ScoreDoc candidate : new RelatedCandidates(snapshot).of(subject)) {
            if (related.size() == limit) {
                break;
            }
            int story = stories.of(candidate.doc);
            if (story == StoryGroups.ALONE || seen.add(story)) {
                Hit hit = reader.hit(candidate.doc, candidate.score, 1, Hit.Fit.ALL_WORDS);
                related.add(new Related(hit, reason(subject, candidate.doc)));
            }
        }
        return related;
    }

    private static Set<EntityId> ids(List<HitEntity> entities) {
        return entities.stream().map(HitEntity::id).collect(Collectors.toCollection(HashSet::new));
    }

    /// The most specific thing that the two share.
    private String reason(Subject one, int doc) throws IOException {
        Document stored = snapshot.storedFields().document(doc, Set.of(Fields.STORED_CARD, Fields.STORED_TEXT));
        Set<EntityId> theirs = ids(Card.read(stored.get(Fields.STORED_CARD)).entities());
        for (EntityKind kind : List.of(EntityKind.MODEL, EntityKind.CHIP, EntityKind.COMPANY)) {
            List<String> shared = one.card().entities().stream()
                    .filter(entity -> entity.id().kind() == kind && theirs.contains(entity.id()))
                    .sorted(Comparator.comparingDouble(
                            (HitEntity entity) -> -one.profile().weight(entity.id())))
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
        WordScanner scanner = new WordScanner(stored.get(Fields.STORED_TEXT));
        while (scanner.next()) {
            words.add(Stemmer.stem(scanner.word()));
        }
        String shared = one.telling().stream()
                .filter(word -> words.contains(word.stem()))
                .limit(4)
                .map(Telling::shown)
                .collect(Collectors.joining(", "));
        return shared.isEmpty() ? "close in meaning" : "same words: " + shared;
    }
}
