package lithograph.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lithograph.entity.Catalog;
import lithograph.entity.Entity;
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
        String last = lastWord(typed);
        List<Suggestion> all = new ArrayList<>();
        int colon = last.indexOf(':');
        if (colon >= 0) {
            values(last.substring(0, colon), last.substring(colon + 1), all);
        } else if (!Keys.plain(last).isEmpty()) {
            fields(last, all);
            entities(typed.strip(), last, all);
            titles(typed, all);
            new DidYouMean(snapshot).of(last).ifPresent(all::add);
        }
        return List.copyOf(all.subList(0, Math.min(limit, all.size())));
    }

    private static String lastWord(String typed) {
        int space = typed.lastIndexOf(' ');
        int quote = typed.lastIndexOf(":\"");
        return quote > 0 ? typed.substring(typed.lastIndexOf(' ', quote) + 1) : typed.substring(space + 1);
    }

    private static void fields(String last, List<Suggestion> all) {
        Arrays.stream(QueryField.values())
                .filter(field -> last.length() > 1 && field.name.startsWith(last.toLowerCase(Locale.ROOT)))
                .forEach(
                        field -> all.add(new Suggestion(Suggestion.Kind.FIELD, field.name + ":", field.name + ":", 0)));
    }

    /// Entities any of whose names begins with all that is typed, or with its last word.
    private void entities(String typed, String last, List<Suggestion> all) throws IOException {
        Map<Entity, Suggestion> found = new LinkedHashMap<>();
        for (String beginning : List.of(Keys.plain(typed), Keys.plain(last))) {
            for (EntityKind kind : EntityKind.values()) {
                for (Entity entity : catalog.all(kind)) {
                    if (!found.containsKey(entity) && isNamed(entity, beginning)) {
                        int count = snapshot.getIndexReader()
                                .docFreq(new Term(Fields.ENTITY, entity.id().value()));
                        if (count > 0) {
                            found.put(entity, suggestion(kind, entity.name(), count));
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

    private static Suggestion suggestion(EntityKind kind, String name, int count) {
        String value = name.contains(" ") ? "\"" + name + "\"" : name;
        return new Suggestion(Suggestion.Kind.valueOf(kind.name()), kind.id() + ":" + value, name, count);
    }

    private void titles(String typed, List<Suggestion> all) throws IOException {
        List<Placed> words = Placed.of(typed);
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        TextQueries titles = TextQueries.of(Fields.TITLE);
        for (Placed word : words.subList(0, words.size() - 1)) {
            query.add(titles.term(word.word(), Wording.STEMMED), Occur.MUST);
        }
        query.add(new PrefixQuery(new Term(Fields.TITLE, words.getLast().word())), Occur.MUST);
        for (ScoreDoc found : snapshot.search(query.build(), TITLES).scoreDocs) {
            HitReader reader = new HitReader(snapshot, new Wanted(List.of()), java.util.Set.of());
            Hit hit = reader.hit(found.doc, found.score, Hit.Fit.ALL_WORDS);
            all.add(new Suggestion(Suggestion.Kind.TITLE, "id:" + hit.id().value(), hit.title(), 1));
        }
    }

    private void values(String field, String typed, List<Suggestion> all) throws IOException {
        var known = QueryField.named(field);
        String beginning = typed.replace("\"", "").toLowerCase(Locale.ROOT);
        if (known.isEmpty()) {
            return;
        }
        FacetKind kind = switch (known.get()) {
            case COMPANY -> FacetKind.COMPANY;
            case CHIP -> FacetKind.CHIP;
            case MODEL -> FacetKind.MODEL;
            case SOURCE -> FacetKind.SOURCE;
            case LANGUAGE -> FacetKind.LANGUAGE;
            case TAG -> FacetKind.TAG;
            case PUBLISHED -> FacetKind.MONTH;
            case TITLE, SUMMARY, BODY, NOTE, AUTHOR, ID, ADDED, HAS -> FacetKind.YEAR;
        };
        Snapshot.FacetOrdinals facets = snapshot.facets();
        List<Suggestion> found = new ArrayList<>();
        for (int i = facets.kindStarts()[kind.ordinal()]; i < facets.kindStarts()[kind.ordinal() + 1]; i++) {
            String value = facets.value(i).substring(1);
            boolean couldBe = known.get().kind().isEmpty()
                    ? value.toLowerCase(Locale.ROOT).startsWith(beginning)
                    : value.substring(value.indexOf('/') + 1).startsWith(beginning.replace(' ', '-'));
            if (couldBe) {
                String label = labels.of(kind, value, snapshot);
                String quoted = label.contains(" ") ? "\"" + label + "\"" : label;
                int count = snapshot.getIndexReader().docFreq(new Term(Fields.FACET, facets.value(i)));
                found.add(new Suggestion(Suggestion.Kind.VALUE, known.get().name + ":" + quoted, label, count));
            }
        }
        found.sort(Comparator.comparingLong(Suggestion::count).reversed());
        all.addAll(found);
    }
}
