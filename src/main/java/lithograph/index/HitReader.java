package lithograph.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lithograph.article.Span;
import lithograph.entity.EntityId;
import lithograph.index.Hit.Fit;
import lithograph.index.Hit.HitEntity;
import lithograph.index.Marks.Mark;
import org.apache.lucene.document.Document;

/// Makes hits of articles found. For one search, on one thread.
final class HitReader {
    private static final int MOST_ENTITIES = 6;
    /// Characters of an article among which the passage is chosen.
    private static final int LOOKED_AT = 100_000;

    private static final int MOST_MARKS = 1000;

    private final Snapshot snapshot;
    private final Marks marks;
    private final Set<EntityId> searchedFor;

    HitReader(Snapshot snapshot, Wanted wanted, Set<EntityId> searchedFor) {
        this.snapshot = snapshot;
        this.marks = new Marks(wanted);
        this.searchedFor = searchedFor;
    }

    static Card card(Snapshot snapshot, int doc) throws IOException {
        return Card.read(snapshot.storedFields()
                .document(doc, Set.of(Fields.STORED_CARD))
                .get(Fields.STORED_CARD));
    }

    Hit hit(int doc, float score, int copies, Fit fit) throws IOException {
        Document stored = snapshot.storedFields().document(doc);
        Card card = Card.read(stored.get(Fields.STORED_CARD));
        String whole = stored.get(Fields.STORED_TEXT);
        String text = whole.substring(0, Math.min(whole.length(), LOOKED_AT));
        List<Mark> found = marks.find(text);
        found = found.subList(0, Math.min(found.size(), MOST_MARKS));
        int titleEnd = card.titleLength();
        List<Span> titleMarks = Marks.merged(
                found.stream().filter(mark -> mark.span().end() <= titleEnd).toList());
        return new Hit(
                card.id(),
                whole.substring(0, titleEnd),
                titleMarks,
                card.source(),
                card.origin(),
                card.published(),
                card.language(),
                entities(card.entities()),
                card.words(),
                snippet(text, found, titleEnd, stored),
                score,
                copies,
                fit,
                card.read());
    }

    /// From the article, or from the note where only that has the words.
    private Snippet snippet(String text, List<Mark> found, int titleEnd, Document stored) {
        String note = stored.get(Fields.STORED_NOTE);
        boolean inText = found.stream().anyMatch(mark -> mark.span().start() >= titleEnd);
        if (note != null && !inText) {
            List<Mark> inNote = marks.find(note);
            if (!inNote.isEmpty()) {
                return Snippets.best(note, inNote, 0);
            }
        }
        return Snippets.best(text, found, Math.min(titleEnd, text.length()));
    }

    private List<HitEntity> entities(List<HitEntity> all) {
        Map<Boolean, List<HitEntity>> parted =
                all.stream().collect(Collectors.partitioningBy(entity -> searchedFor.contains(entity.id())));
        List<HitEntity> first = new ArrayList<>(parted.getOrDefault(true, List.of()));
        first.addAll(parted.getOrDefault(false, List.of()));
        return first.subList(0, Math.min(MOST_ENTITIES, first.size()));
    }
}
