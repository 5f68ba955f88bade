package lithograph.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lithograph.article.Span;
import lithograph.entity.Catalog;
import lithograph.entity.Entity;
import lithograph.entity.EntityId;
import lithograph.entity.EntityKind;
import lithograph.index.QueryNode.Wording;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.ScoreDoc;

/// What the text in the search field could become. For one request, on one thread.
record Suggestions(Snapshot snapshot, Catalog catalog, Labels labels) {
    private static final int TITLES = 3;
    /// Characters of what is typed beyond which nothing is suggested.
    private static final int LONGEST = 200;

    List<Suggestion> of(String typed, int limit) throws IOException {
        if (typed.length() > LONGEST) {
            return List.of();
        }
        Span place = lastWord(typed);
        String last = place.of(typed);
        List<Suggestion> all = new ArrayList<>();
        int colon = last.indexOf(':');
        if (colon >= 0) {
            values(last.substring(0, colon), last.substring(colon + 1), place, all);
        } else if (!Keys.plain(last).isEmpty()) {
            fields(last, place, all);
            entities(typed, place, all);
            titles(typed, all);
            new DidYouMean(snapshot).of(last, place).ifPresent(all::add);
        }
        all.removeIf(suggestion -> suggestion.text().equalsIgnoreCase(last));
        return List.copyOf(all.subList(0, Math.min(limit, all.size())));
    }

    /// The word at the end, or all from the field that an open quotation mark stands behind; without a sign before it.
    private static Span lastWord(String typed) {
        boolean quoting = typed.chars().filter(c -> c == '"').count() % 2 == 1;
        int start = quoting ? typed.lastIndexOf('"') : typed.length();
        while (start > 0 && " ()".indexOf(typed.charAt(start - 1)) < 0) {
            start--;
        }
        boolean signed = start < typed.length() - 1 && "+-".indexOf(typed.charAt(start)) >= 0;
        return new Span(signed ? start + 1 : start, typed.length());
    }

    private static void fields(String last, Span place, List<Suggestion> all) {
        Arrays.stream(QueryField.values())
                .filter(field -> last.length() > 1 && field.name.startsWith(last.toLowerCase(Locale.ROOT)))
                .map(field -> field.name + ":")
                .forEach(name -> all.add(new Suggestion(Suggestion.Kind.FIELD, place, name, name, 0)));
    }

    /// Entities any of whose names begins with all that is typed, or with its last word.
    private void entities(String typed, Span last, List<Suggestion> all) throws IOException {
        Map<Entity, Suggestion> found = new LinkedHashMap<>();
        for (Span place : List.of(new Span(0, typed.length()), last)) {
            String beginning = Keys.plain(place.of(typed));
            if (beginning.length() < 2 && !Letters.isCjk(beginning.codePointAt(0))) {
                continue;
            }
            for (EntityKind kind : EntityKind.values()) {
                for (Entity entity : catalog.all(kind)) {
                    if (!found.containsKey(entity) && isNamed(entity, beginning)) {
                        int count = snapshot.getIndexReader()
                                .docFreq(new Term(Fields.ENTITY, entity.id().value()));
                        if (count > 0) {
                            found.put(entity, suggestion(kind, place, entity.name(), count));
                        }
                    }
                }
            }
        }
        found.values().stream()
                .sorted(Comparator.comparingLong(Suggestion::count).reversed())
                .forEach(all::add);
    }

    private static boolean isNamed(Entity entity, String beginning) {
        return Keys.plain(entity.name()).startsWith(beginning)
                || entity.aliases().stream()
                        .anyMatch(alias -> Keys.plain(alias.text()).startsWith(beginning));
    }

    private static Suggestion suggestion(EntityKind kind, Span place, String name, int count) {
        return new Suggestion(Suggestion.Kind.valueOf(kind.name()), place, kind.id() + ":" + quoted(name), name, count);
    }

    /// As one value of the query language.
    private static String quoted(String value) {
        boolean plain = value.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '.');
        return plain ? value : '"' + value.replace("\"", "") + '"';
    }

    private void titles(String typed, List<Suggestion> all) throws IOException {
        List<Placed> words = Placed.of(typed);
        if (words.isEmpty()) {
            return;
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        TextQueries titles = TextQueries.of(Fields.TITLE);
        for (Placed word : words.subList(0, words.size() - 1)) {
            query.add(titles.term(word.word(), Wording.STEMMED), Occur.MUST);
        }
        query.add(new PrefixQuery(new Term(Fields.TITLE, words.getLast().word())), Occur.MUST);
        for (ScoreDoc found : snapshot.search(query.build(), TITLES).scoreDocs) {
            HitReader reader = new HitReader(snapshot, new Wanted(List.of()), Set.of());
            Hit hit = reader.hit(found.doc, found.score, 1, Hit.Fit.ALL_WORDS);
            all.add(new Suggestion(
                    Suggestion.Kind.TITLE,
                    new Span(0, typed.length()),
                    "title:" + quoted(hit.title()),
                    hit.title(),
                    1));
        }
    }

    private void values(String name, String typed, Span place, List<Suggestion> all) throws IOException {
        Optional<QueryField> field = QueryField.named(name);
        Optional<FacetKind> listed = field.flatMap(Suggestions::facets);
        if (field.isEmpty() || listed.isEmpty()) {
            return;
        }
        FacetKind kind = listed.get();
        Snapshot.FacetOrdinals facets = snapshot.facets();
        List<Suggestion> found = new ArrayList<>();
        for (int i = facets.kindStarts()[kind.ordinal()]; i < facets.kindStarts()[kind.ordinal() + 1]; i++) {
            String value = facets.value(i).substring(1);
            if (couldBe(field.get(), value, typed.replace("\"", ""))) {
                String label = labels.of(kind, value, snapshot);
                int count = snapshot.getIndexReader().docFreq(new Term(Fields.FACET, facets.value(i)));
                found.add(new Suggestion(
                        Suggestion.Kind.VALUE, place, field.get().name + ":" + quoted(label), label, count));
            }
        }
        found.sort(Comparator.comparingLong(Suggestion::count).reversed());
        all.addAll(found);
    }

    /// Whether the field's value may be meant: an entity goes by each of its names.
    private boolean couldBe(QueryField field, String value, String beginning) {
        String lower = beginning.toLowerCase(Locale.ROOT);
        if (field.kind().isEmpty()) {
            return value.toLowerCase(Locale.ROOT).startsWith(lower);
        }
        return value.substring(value.indexOf('/') + 1).startsWith(lower.replace(' ', '-'))
                || catalog.find(new EntityId(value))
                        .filter(entity -> isNamed(entity, Keys.plain(beginning)))
                        .isPresent();
    }

    /// Where the values of a field are counted, if they are.
    private static Optional<FacetKind> facets(QueryField field) {
        return switch (field) {
            case COMPANY -> Optional.of(FacetKind.COMPANY);
            case CHIP -> Optional.of(FacetKind.CHIP);
            case MODEL -> Optional.of(FacetKind.MODEL);
            case SOURCE -> Optional.of(FacetKind.SOURCE);
            case LANGUAGE -> Optional.of(FacetKind.LANGUAGE);
            case TAG -> Optional.of(FacetKind.TAG);
            case PUBLISHED -> Optional.of(FacetKind.MONTH);
            case TITLE, SUMMARY, BODY, NOTE, AUTHOR, ID, ADDED, HAS, IS, KIND, SORT -> Optional.empty();
        };
    }
}
